import { staffHomeMessages } from '#app/i18n/messages/home-staff.ts';
import { importMessages } from '#app/i18n/messages/imports.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ImportStateMark } from '#app/ui/import-state-mark.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { RawText } from '#app/ui/raw-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { HomeOf } from './route.tsx';

type Import = HomeOf<'administrator'>['imports'][number];

/** The files that were imported last. */
export function AdministratorHome({ home: { imports, timeZone } }: { home: HomeOf<'administrator'> }) {
  const say = useSay(staffHomeMessages);
  const sayImports = useSay(importMessages);
  const columns: Column<Import>[] = [
    { key: 'file', head: sayImports('file'), cell: ({ fileName }) => <RawText>{fileName}</RawText> },
    { key: 'at', head: sayImports('at'), cell: ({ startedAt }) => <InstantText at={startedAt} timeZone={timeZone} /> },
    { key: 'state', head: sayImports('state'), cell: ({ state }) => <ImportStateMark state={state} />, narrow: 'mark' },
    {
      key: 'new',
      head: sayImports('newRows'),
      cell: ({ newRows }) => <Quantity text={String(newRows)} />,
      align: 'end',
    },
  ];
  return (
    <Section action={<TextLink href="/sales/imports">{say('allImports')}</TextLink>} title={say('imports')}>
      {imports.length === 0 ? (
        <EmptyState title={say('noImports')}>{say('noImportsText')}</EmptyState>
      ) : (
        <Table
          caption={say('imports')}
          captionHidden
          columns={columns}
          rowHref={({ id }) => `/sales/imports/${id}`}
          rowKey={({ id }) => id}
          rows={imports}
        />
      )}
    </Section>
  );
}
