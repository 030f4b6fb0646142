import { describeAction } from '#app/i18n/messages/audit-sentences.ts';
import { homeMessages } from '#app/i18n/messages/home.ts';
import { importMessages } from '#app/i18n/messages/imports.ts';
import { programmeMessages } from '#app/i18n/messages/programmes.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ImportStateMark } from '#app/ui/import-state-mark.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { RawText } from '#app/ui/raw-text.tsx';
import { Section } from '#app/ui/section.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { Timeline } from '#app/ui/timeline.tsx';
import type { HomeOf } from './route.tsx';

type Draft = HomeOf<'brand-manager'>['drafts'][number];

/** The drafts that wait for a second person. */
export function BrandHome({ home: { drafts } }: { home: HomeOf<'brand-manager'> }) {
  const say = useSay(homeMessages);
  const sayProgrammes = useSay(programmeMessages);
  const columns: Column<Draft>[] = [
    { key: 'title', head: sayProgrammes('programme'), cell: ({ title }) => title },
    { key: 'code', head: sayProgrammes('code'), cell: ({ code }) => code },
    { key: 'version', head: say('version'), cell: ({ draft }) => String(draft), align: 'end' },
  ];
  return (
    <Section note={say('draftsNote')} title={say('drafts')}>
      {drafts.length === 0 ? (
        <EmptyState action={<TextLink href="/programmes">{say('seeProgrammes')}</TextLink>} title={say('noDrafts')}>
          {say('noDraftsText')}
        </EmptyState>
      ) : (
        <Table
          caption={say('drafts')}
          captionHidden
          columns={columns}
          rowHref={({ code, draft }) => `/programmes/${code}/versions/${draft}`}
          rowKey={({ code }) => code}
          rows={drafts}
        />
      )}
    </Section>
  );
}

type Import = HomeOf<'administrator'>['imports'][number];

/** The files that were imported last. */
export function AdministratorHome({ home: { imports, timeZone } }: { home: HomeOf<'administrator'> }) {
  const say = useSay(homeMessages);
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

/** What was done last, by whom. */
export function AuditorHome({ home: { events, timeZone } }: { home: HomeOf<'auditor'> }) {
  const say = useSay(homeMessages);
  const language = useLanguage();
  return (
    <Section action={<TextLink href="/audit">{say('allEvents')}</TextLink>} title={say('events')}>
      <Timeline
        events={events.map(({ id, at, action, detail, personName, actor }) => ({
          id,
          title: describeAction(action, detail, language),
          at: <InstantText at={at} timeZone={timeZone} />,
          by: <PersonName actor={actor === 'system' ? actor : 'operator'} name={personName} />,
        }))}
      />
    </Section>
  );
}
