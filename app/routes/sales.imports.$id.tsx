import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { importKindMessages } from '#app/i18n/messages/import-kinds.ts';
import { importMessages } from '#app/i18n/messages/imports.ts';
import { findNumber, notFound, readPreferences, requireNumber, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { findImport } from '#app/sales/index.server.ts';
import { FigureRow, FigureTile } from '#app/ui/figure-tile.tsx';
import { ImportStateMark } from '#app/ui/import-state-mark.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { KeyValueList } from '#app/ui/key-value-list.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Pager } from '#app/ui/pager.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { RawText } from '#app/ui/raw-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'imports:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:read');
  const { language } = await readPreferences(args.request, viewer);
  const id = requireNumber(args.params.id);
  const page = findNumber(args.request, 'page') ?? 1;
  const found = await findImport(args.context.db, { id, page, language });
  return { page, ...(found ?? notFound()) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageTitle(matches, () => data?.fileName ?? '');

type Found = Awaited<ReturnType<typeof loader>>;

export default function Import() {
  const found = useLoaderData<typeof loader>();
  const say = useSay(importMessages);
  return (
    <Page>
      <PageHead
        back={{ label: say('title'), href: '/sales/imports' }}
        mark={<ImportStateMark state={found.state} />}
        title={found.fileName}
      />
      <Outcome {...found} />
      <Figures {...found} />
      {found.warnings.length > 0 && (
        <Notice state="attention" title={say('warnings')}>
          {found.warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Notice>
      )}
      {found.errorCount > 0 && <Errors {...found} />}
      <Facts {...found} />
    </Page>
  );
}

function Outcome({ state, errorCount }: Found) {
  const say = useSay(importMessages);
  if (state === 'refused') return <Notice state="bad">{say('refusedSentence')}</Notice>;
  if (state === 'accepted' && errorCount > 0) return <Notice state="attention">{say('acceptedInPart')}</Notice>;
  return <Notice state={state === 'accepted' ? 'good' : 'information'}>{say(`${state}Sentence`)}</Notice>;
}

function Figures({ rowsRead, newRows, sameRows, errorCount }: Found) {
  const say = useSay(importMessages);
  const figures = [
    ['rows', rowsRead],
    ['newRows', newRows],
    ['sameRows', sameRows],
    ['errors', errorCount],
  ] as const;
  return (
    <FigureRow>
      {figures.map(([label, count]) => (
        <FigureTile figure={<Quantity text={String(count)} />} key={label} label={say(label)} />
      ))}
    </FigureRow>
  );
}

function Errors({ kind, errors, errorCount, errorsOnRecord, errorsAPage, page }: Found) {
  const say = useSay(importMessages);
  const columns = useErrorColumns(kind);
  return (
    <Section
      note={errorsOnRecord < errorCount ? say('errorsKept', { kept: errorsOnRecord }) : undefined}
      title={say('errorsOf', { count: errorCount })}
    >
      <Table
        caption={say('errors')}
        captionHidden
        columns={columns}
        rowKey={(error) => errors.indexOf(error)}
        rows={errors}
      />
      <Pager page={page} pageHref={(number) => `?page=${number}`} pageSize={errorsAPage} total={errorsOnRecord} />
    </Section>
  );
}

/** A file of programmes has no rows: its mistakes stand at a key of a programme. */
function useErrorColumns(kind: Found['kind']): Column<Found['errors'][number]>[] {
  const say = useSay(importMessages);
  const raw = (text: string) =>
    text === '' ? <span className="text-quiet">{say('empty')}</span> : <RawText>{text}</RawText>;
  const expected: Column<Found['errors'][number]> = {
    key: 'expected',
    head: say('expected'),
    cell: (error) => error.expected,
  };
  if (kind === 'programmes') {
    return [
      { key: 'programme', head: say('programme'), cell: ({ value }) => value && <RawText>{value}</RawText> },
      { key: 'key', head: say('key'), cell: ({ column }) => column && <RawText>{column}</RawText> },
      expected,
    ];
  }
  return [
    { key: 'row', head: say('where'), cell: ({ row }) => (row === 0 ? say('wholeFile') : say('row', { row })) },
    { key: 'column', head: say('column'), cell: ({ column }) => column && <RawText>{column}</RawText> },
    { key: 'value', head: say('value'), cell: ({ row, value }) => (row === 0 ? undefined : raw(value)) },
    expected,
  ];
}

function Facts({ kind, startedByName, startedAt, finishedAt, changeNumber, timeZone }: Found) {
  const say = useSay(importMessages);
  const sayKind = useSay(importKindMessages);
  const instant = (at: string) => <InstantText at={at} timeZone={timeZone} />;
  const items = [
    { key: say('kind'), value: sayKind(kind) },
    { key: say('who'), value: <PersonName name={startedByName} /> },
    { key: say('began'), value: instant(startedAt) },
    finishedAt !== null && { key: say('finished'), value: instant(finishedAt) },
    changeNumber !== null && { key: say('change'), value: <Quantity text={String(changeNumber)} /> },
  ];
  return <KeyValueList items={items} />;
}
