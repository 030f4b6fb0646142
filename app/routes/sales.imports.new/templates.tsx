import { importKindMessages } from '#app/i18n/messages/import-kinds.ts';
import { uploadMessages } from '#app/i18n/messages/uploads.ts';
import type { ImportKind } from '#app/sales/index.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { useSay } from '#app/ui/language.tsx';
import { RawText } from '#app/ui/raw-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

type ExplainedColumn = { name: string; required: boolean; example: string; meaning: string };
type ExplainedKind = { kind: ImportKind; columns: readonly ExplainedColumn[] };

/** What each kind of file holds, column by column, with a template to fill in. */
export function Templates({ kinds, chosen }: { kinds: readonly ExplainedKind[]; chosen: string | undefined }) {
  const say = useSay(uploadMessages);
  return (
    <Section note={say('templatesNote')} title={say('templates')}>
      <div className="grid -space-y-px">
        {kinds.map((one) => (
          <Kind key={one.kind} {...one} isOpen={one.kind === chosen} />
        ))}
      </div>
    </Section>
  );
}

function Kind({ kind, columns, isOpen }: ExplainedKind & { isOpen: boolean }) {
  const say = useSay(uploadMessages);
  const sayKind = useSay(importKindMessages);
  const described = useColumns();
  return (
    <Disclosure open={isOpen} summary={<span className="first-letter:uppercase">{sayKind(kind)}</span>}>
      {columns.length === 0 ? (
        <div className="grid gap-3">
          <p className="max-w-prose">{say('programmesText')}</p>
          <div>
            <LinkButton download href="/sales/imports/templates/programmes/json" icon="download" kind="secondary">
              {say('programmesTemplate')}
            </LinkButton>
          </div>
        </div>
      ) : (
        <div className="grid gap-3">
          <Table caption={sayKind(kind)} captionHidden columns={described} rowKey={({ name }) => name} rows={columns} />
          <div>
            <LinkButton download href={`/sales/imports/templates/${kind}/csv`} icon="download" kind="secondary">
              {say('templateOf', { kind })}
            </LinkButton>
          </div>
        </div>
      )}
    </Disclosure>
  );
}

function useColumns(): Column<ExplainedColumn>[] {
  const say = useSay(uploadMessages);
  return [
    { key: 'column', head: say('column'), cell: ({ name }) => <RawText>{name}</RawText> },
    { key: 'need', head: say('need'), cell: ({ required }) => say(required ? 'required' : 'optional'), narrow: 'mark' },
    { key: 'meaning', head: say('meaning'), cell: ({ meaning }) => meaning },
    { key: 'example', head: say('example'), cell: ({ example }) => example && <RawText>{example}</RawText> },
  ];
}
