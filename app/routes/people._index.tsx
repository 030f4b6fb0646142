import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { commonMessages } from '#app/i18n/messages/common.ts';
import { invitationMessages } from '#app/i18n/messages/invitations.ts';
import { peopleMessages } from '#app/i18n/messages/people.ts';
import { findNumber, findTexts, listPeople, notFound, requireViewer } from '#app/identity/index.server.ts';
import { may, roles } from '#app/identity/index.ts';
import { pageTitle } from '#app/root.tsx';
import { useActingName } from '#app/ui/acting-name.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { FilterBar } from '#app/ui/filter-bar.tsx';
import { useSay } from '#app/ui/language.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { Pager } from '#app/ui/pager.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { sortLink } from '#app/ui/sort-link.ts';
import { type Column, Table } from '#app/ui/table.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const handle = { needs: 'people:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'people:read');
  const page = findNumber(args.request, 'page') ?? 1;
  const choice = findTexts(args.request, ['text', 'role', 'standing']);
  const { sort } = findTexts(args.request, ['sort']);
  const found = await listPeople(args.context.db, viewer, { choice, sort, page, now: args.context.now() });
  return { page, choice, sort, mayInvite: may(viewer, 'people:invite'), ...(found ?? notFound()) };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(peopleMessages, language)('title'));

type List = Awaited<ReturnType<typeof loader>>;
type Person = List['people'][number];

export default function People() {
  const { people, page, choice, sort, pageSize, total, isStaff, mayInvite } = useLoaderData<typeof loader>();
  const say = useSay(peopleMessages);
  const sayInvitations = useSay(invitationMessages);
  const columns = useColumns({ choice, sort });
  return (
    <Page>
      <PageHead
        action={
          mayInvite && (
            <>
              <LinkButton href="/people/new">{sayInvitations('invite')}</LinkButton>
              <LinkButton href="/invitations" kind="secondary">
                {sayInvitations('title')}
              </LinkButton>
            </>
          )
        }
        sentence={say(isStaff ? 'sentence' : 'ownSentence')}
        title={say('title')}
      />
      <Filter choice={choice} isStaff={isStaff} sort={sort} />
      {people.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowHref={({ id }) => `/people/${id}`}
          rowKey={({ id }) => id}
          rows={people}
        />
      )}
      <Pager
        page={page}
        pageHref={(number) => queryText({ ...choice, sort, page: number })}
        pageSize={pageSize}
        total={total}
      />
    </Page>
  );
}

function Filter({ choice, sort, isStaff }: Pick<List, 'choice' | 'sort' | 'isStaff'>) {
  const say = useSay(peopleMessages);
  const sayRole = useSay(commonMessages);
  return (
    <Form key={queryText(choice)} method="get">
      {sort && <input name="sort" type="hidden" value={sort} />}
      <FilterBar isFiltered={Object.keys(choice).length > 0}>
        <TextField
          defaultValue={choice.text}
          label={say(isStaff ? 'search' : 'ownSearch')}
          name="text"
          type="search"
          width="short"
        />
        {isStaff && (
          <>
            <SelectField
              defaultValue={choice.role}
              label={say('role')}
              name="role"
              options={[
                { value: '', text: say('anyRole') },
                ...roles.map((role) => ({ value: role, text: sayRole(role) })),
              ]}
              width="short"
            />
            <SelectField
              defaultValue={choice.standing}
              label={say('standing')}
              name="standing"
              options={[
                { value: '', text: say('current') },
                { value: 'former', text: say('former') },
              ]}
              width="short"
            />
          </>
        )}
      </FilterBar>
    </Form>
  );
}

function useColumns({ choice, sort = 'name' }: Pick<List, 'choice' | 'sort'>): Column<Person>[] {
  const say = useSay(peopleMessages);
  const nameOf = useActingName();
  const sortBy = (by: string) => sortLink({ by, sort, query: choice });
  return [
    { key: 'name', head: say('name'), cell: ({ name }) => name, sort: sortBy('name') },
    {
      key: 'actsAs',
      head: say('actsAs'),
      cell: ({ memberships }) => (
        <ul>
          {memberships.map((membership) => (
            <li key={membership.id}>{nameOf(membership)}</li>
          ))}
        </ul>
      ),
    },
    { key: 'email', head: say('email'), cell: ({ email }) => email, sort: sortBy('email') },
  ];
}
