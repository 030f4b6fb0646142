import { importKindMessages } from '#app/i18n/messages/import-kinds.ts';
import { importMessages } from '#app/i18n/messages/imports.ts';
import { uploadMessages } from '#app/i18n/messages/uploads.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { RawText } from '#app/ui/raw-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { Sideways } from '#app/ui/sideways.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { Found } from './route.tsx';

/** What reading has made of the file: its columns, and its first rows as they stand in it. */
export function Understood({ id, columns, understood, mayDecide, isFree }: Found) {
  const say = useSay(uploadMessages);
  if (!understood || columns.length === 0) return null;
  return (
    <>
      <Section
        action={
          mayDecide &&
          isFree && (
            <LinkButton href={`/sales/uploads/${id}/mapping`} kind="quiet">
              {say('match')}
            </LinkButton>
          )
        }
        title={say('columns')}
      >
        <Columns columns={columns} understood={understood} />
      </Section>
      {understood.rows.length > 0 && <FirstRows {...understood} />}
    </>
  );
}

type KindColumn = Found['columns'][number];
type Reading = NonNullable<Found['understood']>;

/** Those that are in the file or have to be; the others one press away. */
function Columns({ columns, understood }: { columns: readonly KindColumn[]; understood: Reading }) {
  const say = useSay(uploadMessages);
  const described = useColumns(understood);
  const isUsed = ({ required, header }: KindColumn) => required || header !== '';
  const others = columns.filter((column) => !isUsed(column));
  const table = (rows: readonly KindColumn[]) => (
    <Table caption={say('columns')} captionHidden columns={described} rowKey={({ name }) => name} rows={rows} />
  );
  return (
    <>
      {table(columns.filter(isUsed))}
      {others.length > 0 && <Disclosure summary={say('notUsed', { count: others.length })}>{table(others)}</Disclosure>}
    </>
  );
}

function useColumns({ headers, rows, reasons }: Reading): Column<KindColumn>[] {
  const say = useSay(uploadMessages);
  const [first = []] = rows;
  const valueUnder = (header: string) => first[headers.indexOf(header)] ?? '';
  const reasonOf = (name: string) => (Object.hasOwn(reasons, name) ? reasons[name] : 'same');
  return [
    { key: 'column', head: say('column'), cell: ({ name }) => <RawText>{name}</RawText> },
    {
      key: 'header',
      head: say('inFile'),
      cell: ({ name, header }) => {
        if (header === '') return <span className="text-quiet">{say('notInFile')}</span>;
        const reason = reasonOf(name);
        return (
          <>
            <RawText>{header}</RawText>
            {reason !== 'same' && reason && <span className="block text-quiet">{say(reason)}</span>}
          </>
        );
      },
    },
    { key: 'need', head: say('need'), cell: ({ required }) => say(required ? 'required' : 'optional'), narrow: 'mark' },
    {
      key: 'value',
      head: say('firstValue'),
      cell: ({ header }) => header && valueUnder(header) && <RawText>{valueUnder(header)}</RawText>,
    },
    { key: 'meaning', head: say('meaning'), cell: ({ meaning }) => meaning },
  ];
}

type NumberedRow = { number: number; cells: string[] };

function FirstRows({ headers, rows }: Reading) {
  const say = useSay(uploadMessages);
  const width = Math.max(headers.length, ...rows.map((row) => row.length));
  const columns: Column<NumberedRow>[] = Array.from({ length: width }, (_, index) => ({
    key: String(index),
    head: headers[index] ?? '',
    cell: ({ cells }) => <span className="font-mono whitespace-nowrap">{cells[index] ?? ''}</span>,
  }));
  const numbered = rows.map((cells, index) => ({ number: index + 1, cells }));
  return (
    <Section title={say('firstRows')}>
      <Sideways label={say('firstRows')}>
        <Table
          caption={say('firstRows')}
          captionHidden
          columns={[{ key: 'number', head: say('order'), cell: ({ number }) => number }, ...columns]}
          compact
          rowKey={({ number }) => number}
          rows={numbered}
        />
      </Sideways>
    </Section>
  );
}

/** What is known of the file itself. */
export function Facts({ id, kind, understood, size, createdAt, createdByName, timeZone, fileId }: Found) {
  const say = useSay(uploadMessages);
  const sayImports = useSay(importMessages);
  const sayKind = useSay(importKindMessages);
  const separator = understood?.separator;
  const items = [
    { key: sayImports('kind'), value: sayKind(kind) },
    understood?.sheet !== undefined && { key: say('sheet'), value: <RawText>{understood.sheet}</RawText> },
    understood && understood.sheet === undefined && { key: say('encoding'), value: understood.encoding },
    understood?.sheet === undefined && isNamed(separator) && { key: say('separator'), value: say(separator) },
    { key: say('size'), value: say('bytes', { count: size }) },
    { key: say('handedIn'), value: <InstantText at={createdAt} timeZone={timeZone} /> },
    { key: say('by'), value: <PersonName name={createdByName} /> },
  ];
  return (
    <Section
      action={
        fileId !== null && (
          <LinkButton download href={`/sales/uploads/${id}/file`} icon="download" kind="quiet">
            {say('download')}
          </LinkButton>
        )
      }
      title={say('understood')}
    >
      <KeyValueList items={items} />
    </Section>
  );
}

function isNamed(separator: string | undefined): separator is ',' | ';' | '\t' {
  return separator === ',' || separator === ';' || separator === '\t';
}
