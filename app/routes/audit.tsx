import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { auditActions, auditMessages, auditSubjects } from '#app/i18n/messages/audit.ts';
import { describeAction } from '#app/i18n/messages/audit-sentences.ts';
import { findNumber, findTexts, listAuditTrail, requireViewer } from '#app/identity/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FilterBar } from '#app/ui/filter-bar.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { PersonName } from '#app/ui/person-name.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'audit:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'audit:read');
  const filter = findTexts(args.request, ['person', 'action', 'subject']);
  const before = findNumber(args.request, 'before');
  return { filter, before, ...(await listAuditTrail(args.context.db, viewer, { ...filter, before })) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(auditMessages, language)('title'));

type Trail = Awaited<ReturnType<typeof loader>>;

export default function Audit() {
  const { filter, before, events, older, timeZone } = useLoaderData<typeof loader>();
  const say = useSay(auditMessages);
  const columns = useColumns(timeZone);
  return (
    <Page>
      <PageHead sentence={say('sentence')} title={say('title')} />
      <Filter filter={filter} />
      {events.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
      ) : (
        <Table caption={say('title')} captionHidden columns={columns} rowKey={({ id }) => id} rows={events} />
      )}
      <OlderPager
        newestHref={before ? queryText(filter) : undefined}
        olderHref={older ? queryText({ ...filter, before: older }) : undefined}
      />
    </Page>
  );
}

function Filter({ filter }: { filter: Trail['filter'] }) {
  const say = useSay(auditMessages);
  const sayAction = useSay(auditActions);
  const actions = Object.keys(auditActions) as (keyof typeof auditActions)[];
  return (
    <Form key={queryText(filter)} method="get">
      <FilterBar isFiltered={Object.keys(filter).length > 0}>
        <TextField
          defaultValue={filter.person}
          label={say('who')}
          name="person"
          placeholder={say('whoExample')}
          type="search"
          width="short"
        />
        <SelectField
          defaultValue={filter.action}
          label={say('action')}
          name="action"
          options={[
            { value: '', text: say('anyAction') },
            ...actions.map((action) => ({ value: action, text: sayAction(action) })),
          ]}
          width="short"
        />
        <TextField
          defaultValue={filter.subject}
          label={say('subject')}
          name="subject"
          placeholder={say('subjectExample')}
          type="search"
          width="short"
        />
      </FilterBar>
    </Form>
  );
}

type Event = Trail['events'][number];

function useColumns(timeZone: string): Column<Event>[] {
  const say = useSay(auditMessages);
  const sayAbout = useSay(auditSubjects);
  const language = useLanguage();
  const saySubject = ({ word, called }: Event['subject']) =>
    isSubject(word) ? sayAbout(word, { name: called }) : called && `${word} ${called}`;
  return [
    { key: 'at', head: say('at'), cell: ({ at }) => <InstantText at={at} timeZone={timeZone} />, narrow: 'line' },
    {
      key: 'who',
      head: say('who'),
      cell: ({ personName, actor }) => <PersonName actor={actor === 'system' ? actor : 'operator'} name={personName} />,
      narrow: 'line',
    },
    {
      key: 'what',
      head: say('what'),
      cell: ({ action, detail }) => describeAction(action, detail, language),
      narrow: 'title',
    },
    {
      key: 'subject',
      head: say('subject'),
      cell: ({ subject }) =>
        subject.page ? <TextLink href={subject.page}>{saySubject(subject)}</TextLink> : saySubject(subject),
    },
  ];
}

function isSubject(word: string): word is keyof typeof auditSubjects {
  return Object.hasOwn(auditSubjects, word);
}
