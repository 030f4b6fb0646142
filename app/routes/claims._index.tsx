import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { claimMessages } from '#app/i18n/messages/claims.ts';
import { findNumber, findTexts, requireViewer } from '#app/identity/index.server.ts';
import { listClaims } from '#app/marketing/index.server.ts';
import { claimStates, isClaimState } from '#app/marketing/index.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { ClaimMark } from '#app/ui/claim-mark.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ExportLink } from '#app/ui/export-link.tsx';
import { FilterBar } from '#app/ui/filter-bar.tsx';
import { FundLinks } from '#app/ui/fund-links.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { sortLink } from '#app/ui/sort-link.ts';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'funds:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:read');
  const { state: asked, sort } = findTexts(args.request, ['state', 'sort']);
  const state = isClaimState(asked) ? asked : undefined;
  const { db, now } = args.context;
  const before = findNumber(args.request, 'before');
  const found = await listClaims(db, viewer, { state, sort, before, now: now() });
  return { state, sort, before, isOwn: viewer.role === 'distributor', states: claimStates, ...found };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(claimMessages, language)('title'));

type Found = Awaited<ReturnType<typeof loader>>;

export default function Claims() {
  const { claims, older, before, state, sort, states, isOwn, timeZone } = useLoaderData<typeof loader>();
  const say = useSay(claimMessages);
  const columns = useColumns(claims, { isOwn, timeZone, state, sort, isWhole: !before && !older });
  return (
    <Page>
      <PageHead
        action={isOwn && <LinkButton href="/claims/new">{say('make')}</LinkButton>}
        sentence={say('sentence')}
        title={say('title')}
      />
      <FundLinks current="claims" />
      <Form key={state} method="get">
        {sort && <input name="sort" type="hidden" value={sort} />}
        <FilterBar
          isFiltered={state !== undefined}
          links={<ExportLink href={`/claims.csv${queryText({ state, sort })}`} />}
        >
          <SelectField
            defaultValue={state}
            label={say('state')}
            name="state"
            options={[{ value: '', text: say('all') }, ...states.map((value) => ({ value, text: say(value) }))]}
            width="short"
          />
        </FilterBar>
      </Form>
      {claims.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowHref={({ id }) => `/claims/${id}`}
          rowKey={({ id }) => id}
          rows={claims}
        />
      )}
      <OlderPager
        by={sort === undefined ? 'age' : 'order'}
        newestHref={before ? queryText({ state, sort }) : undefined}
        olderHref={older ? queryText({ state, sort, before: older }) : undefined}
      />
    </Page>
  );
}

type Row = Found['claims'][number];

/** `isWhole`: the rows are all there are, so that their sum is one. */
type Shown = Pick<Found, 'isOwn' | 'timeZone' | 'state' | 'sort'> & { isWhole: boolean };

function useColumns(claims: readonly Row[], { isOwn, timeZone, state, sort = '-made', isWhole }: Shown): Column<Row>[] {
  const say = useSay(claimMessages);
  const money = useMoneyColumns(claims);
  const approved = claims.reduce((sum, { approvedMinor }) => sum + (approvedMinor ?? 0), 0);
  return [
    {
      key: 'number',
      head: say('claim'),
      cell: ({ id }) => say('number', { id: String(id) }),
      sum: isWhole ? say('total') : undefined,
    },
    { key: 'activity', head: say('activity'), cell: ({ what }) => what },
    ...(isOwn ? [] : [{ key: 'distributor', head: say('distributor'), cell: ({ distributor }: Row) => distributor }]),
    {
      key: 'made',
      head: say('made'),
      cell: ({ madeAt }) => <InstantText at={madeAt} timeZone={timeZone} />,
      sort: sortLink({ by: 'made', sort, query: { state }, first: 'descending' }),
    },
    money({ key: 'spent', head: say('spent'), of: (row) => row.spentMinor, narrow: 'figure' }),
    money({
      key: 'approved',
      head: say('approvedAmount'),
      of: (row) => row.approvedMinor ?? 0,
      narrow: 'figure',
      sum: isWhole ? approved : undefined,
    }),
    { key: 'state', head: say('state'), cell: ({ state }) => <ClaimMark state={state} />, narrow: 'mark' },
  ];
}
