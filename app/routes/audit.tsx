import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { auditActions, auditMessages } from '#app/i18n/messages/audit.ts';
import { describeAction, describeSubject } from '#app/i18n/messages/audit-sentences.ts';
import { uiMessages } from '#app/i18n/messages/ui.ts';
import { findNumber, findTexts, listAuditTrail, requireViewer } from '#app/identity/index.server.ts';
import { auditActors, auditFilterNames } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { FilterBar } from '#app/ui/filter-bar.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { Notice } from '#app/ui/notice.tsx';
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
  const filter = findTexts(args.request, auditFilterNames);
  const before = findNumber(args.request, 'before');
  const found = await listAuditTrail(args.context.db, viewer, { ...filter, before });
  return data({ filter, before, ...found }, { status: found.mistakes.length > 0 ? 422 : 200 });
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(auditMessages, language)('title'));

type Trail = ReturnType<typeof useLoaderData<typeof loader>>;

export default function Audit() {
  const { filter, before, events, older, timeZone, by, mistakes } = useLoaderData<typeof loader>();
  const say = useSay(auditMessages);
  const columns = useColumns(timeZone);
  return (
    <Page>
      <PageHead
        action={
          mistakes.length === 0 && (
            <LinkButton download href={`/audit.csv${queryText(filter)}`} icon="download" kind="secondary">
              {say('csv')}
            </LinkButton>
          )
        }
        sentence={say('sentence')}
        title={say('title')}
      />
      <ErrorSummary mistakes={mistakes.map((id) => ({ id, message: say('notADate') }))} />
      <Filter filter={filter} mistakes={mistakes} />
      {by && (
        <Notice
          action={<TextLink href={queryText({ ...filter, by: undefined })}>{say('ofEveryone')}</TextLink>}
          state="information"
        >
          {say('ofOne', { name: by.name })}
        </Notice>
      )}
      {events.length === 0 ? (
        mistakes.length === 0 && <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
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

function Filter({ filter, mistakes }: Pick<Trail, 'filter' | 'mistakes'>) {
  const say = useSay(auditMessages);
  const sayAction = useSay(auditActions);
  const sayFrame = useSay(uiMessages);
  const actorNames = { person: say('actorPerson'), operator: sayFrame('operator'), system: sayFrame('system') };
  const actions = Object.keys(auditActions) as (keyof typeof auditActions)[];
  return (
    <Form key={queryText(filter)} method="get">
      {filter.by && <input name="by" type="hidden" value={filter.by} />}
      <FilterBar isFiltered={Object.keys(filter).length > 0}>
        {!filter.by && (
          <TextField
            defaultValue={filter.person}
            label={say('who')}
            name="person"
            placeholder={say('whoExample')}
            type="search"
            width="short"
          />
        )}
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
          width="code"
        />
        {!filter.by && (
          <SelectField
            defaultValue={filter.actor}
            label={say('by')}
            name="actor"
            options={[
              { value: '', text: say('anyActor') },
              ...auditActors.map((actor) => ({ value: actor, text: actorNames[actor] })),
            ]}
            width="short"
          />
        )}
        <div className="flex flex-wrap items-end gap-3">
          {(['from', 'to'] as const).map((name) => (
            <DateField
              defaultValue={filter[name]}
              error={mistakes.includes(name) ? say('notADate') : undefined}
              key={name}
              label={say(name)}
              name={name}
            />
          ))}
        </div>
      </FilterBar>
    </Form>
  );
}

type Event = Trail['events'][number];

function useColumns(timeZone: string): Column<Event>[] {
  const say = useSay(auditMessages);
  const language = useLanguage();
  return [
    { key: 'at', head: say('at'), cell: ({ at }) => <InstantText at={at} timeZone={timeZone} />, narrow: 'line' },
    {
      key: 'who',
      head: say('who'),
      cell: ({ personId, personName, actor }) =>
        personId === null ? (
          <PersonName actor={actor === 'system' ? actor : 'operator'} name={null} />
        ) : (
          <TextLink href={`/people/${personId}`}>{personName}</TextLink>
        ),
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
      cell: ({ subject }) => {
        const about = describeSubject(subject, language);
        return subject.page ? <TextLink href={subject.page}>{about}</TextLink> : about;
      },
    },
  ];
}
