import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { importKindMessages } from '#app/i18n/messages/import-kinds.ts';
import { importMessages } from '#app/i18n/messages/imports.ts';
import { salesMessages } from '#app/i18n/messages/sales.ts';
import { uploadMessages } from '#app/i18n/messages/uploads.ts';
import { findNumber, requireViewer } from '#app/identity/index.server.ts';
import { mayAct } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { listImports } from '#app/sales/index.server.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ImportStateMark } from '#app/ui/import-state-mark.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { RawText } from '#app/ui/raw-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { UploadStateMark } from '#app/ui/upload-state-mark.tsx';
import { listUploads } from '#app/uploads/index.server.ts';

export const handle = { needs: 'imports:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'imports:read');
  const { db } = args.context;
  const before = findNumber(args.request, 'before');
  const uploads = before === undefined ? await listUploads(db) : [];
  const mayImport = mayAct(viewer, 'imports:make');
  return { before, uploads, mayImport, ...(await listImports(db, { before })) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(importMessages, language)('title'));

type Import = Awaited<ReturnType<typeof loader>>['imports'][number];

export default function Imports() {
  const { imports, uploads, mayImport, before, older, timeZone } = useLoaderData<typeof loader>();
  const say = useSay(importMessages);
  const saySales = useSay(salesMessages);
  const sayUpload = useSay(uploadMessages);
  const action = mayImport && <LinkButton href="/sales/imports/new">{sayUpload('newTitle')}</LinkButton>;
  const columns = useColumns(timeZone);
  return (
    <Page>
      <PageHead
        action={action}
        back={{ label: saySales('title'), href: '/sales' }}
        sentence={say('sentence')}
        title={say('title')}
      />
      {uploads.length > 0 && <Waiting timeZone={timeZone} uploads={uploads} />}
      {imports.length === 0 ? (
        <EmptyState action={action} title={say('emptyTitle')}>
          {say('emptyText')}
        </EmptyState>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowHref={({ id }) => `/sales/imports/${id}`}
          rowKey={({ id }) => id}
          rows={imports}
        />
      )}
      <OlderPager
        newestHref={before ? queryText({}) : undefined}
        olderHref={older ? queryText({ before: older }) : undefined}
      />
    </Page>
  );
}

type Upload = Awaited<ReturnType<typeof loader>>['uploads'][number];

/** Files that were handed in and are not decided about. */
function Waiting({ uploads, timeZone }: { uploads: readonly Upload[]; timeZone: string }) {
  const say = useSay(importMessages);
  const sayUpload = useSay(uploadMessages);
  const sayKind = useSay(importKindMessages);
  const columns: Column<Upload>[] = [
    { key: 'file', head: say('file'), cell: ({ fileName }) => <RawText>{fileName}</RawText> },
    { key: 'kind', head: say('kind'), cell: ({ kind }) => sayKind(kind) },
    { key: 'who', head: say('who'), cell: ({ createdByName }) => <PersonName name={createdByName} /> },
    { key: 'at', head: say('at'), cell: ({ createdAt }) => <InstantText at={createdAt} timeZone={timeZone} /> },
    { key: 'state', head: say('state'), cell: ({ state }) => <UploadStateMark state={state} />, narrow: 'mark' },
  ];
  return (
    <Section note={sayUpload('waitingNote')} title={sayUpload('waiting')}>
      <Table
        caption={sayUpload('waiting')}
        captionHidden
        columns={columns}
        rowHref={({ id }) => `/sales/uploads/${id}`}
        rowKey={({ id }) => id}
        rows={uploads}
      />
    </Section>
  );
}

function useColumns(timeZone: string): Column<Import>[] {
  const say = useSay(importMessages);
  const sayKind = useSay(importKindMessages);
  return [
    { key: 'file', head: say('file'), cell: ({ fileName }) => <RawText>{fileName}</RawText> },
    { key: 'kind', head: say('kind'), cell: ({ kind }) => sayKind(kind) },
    { key: 'who', head: say('who'), cell: ({ startedByName }) => <PersonName name={startedByName} /> },
    { key: 'at', head: say('at'), cell: ({ startedAt }) => <InstantText at={startedAt} timeZone={timeZone} /> },
    { key: 'state', head: say('state'), cell: ({ state }) => <ImportStateMark state={state} />, narrow: 'mark' },
    {
      key: 'new',
      head: say('newRows'),
      align: 'end',
      narrow: 'figure',
      cell: ({ newRows }) => <Quantity text={String(newRows)} />,
    },
    {
      key: 'same',
      head: say('sameRows'),
      align: 'end',
      narrow: 'figure',
      cell: ({ sameRows }) => <Quantity text={String(sameRows)} />,
    },
  ];
}
