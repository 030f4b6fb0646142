import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { localText, sayIn } from '#app/i18n/index.ts';
import { fundMessages } from '#app/i18n/messages/funds.ts';
import { requestMessages } from '#app/i18n/messages/marketing-requests.ts';
import { findNumber, requireViewer } from '#app/identity/index.server.ts';
import { listRequests } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ExportBar } from '#app/ui/export-link.tsx';
import { FundLinks } from '#app/ui/fund-links.tsx';
import { InstantText } from '#app/ui/instant-text.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { StateMark } from '#app/ui/state-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'funds:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:read');
  const before = findNumber(args.request, 'before');
  const { db, now } = args.context;
  const found = await listRequests(db, viewer, { before, now: now() });
  return { before, isOwn: viewer.role === 'distributor', ...found };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(requestMessages, language)('title'));

type Found = Awaited<ReturnType<typeof loader>>;

export default function Requests() {
  const { requests, before, older, isOwn, timeZone } = useLoaderData<typeof loader>();
  const say = useSay(requestMessages);
  const columns = useColumns(requests, { isOwn, timeZone });
  return (
    <Page>
      <PageHead
        action={isOwn && <LinkButton href="/requests/new">{say('make')}</LinkButton>}
        sentence={say(isOwn ? 'sentenceOwn' : 'sentence')}
        title={say('title')}
      />
      <FundLinks current="requests" />
      {requests.length > 0 && <ExportBar href="/requests.csv" />}
      {requests.length === 0 ? (
        <EmptyState title={say('emptyTitle')}>{say('emptyText')}</EmptyState>
      ) : (
        <Table
          caption={say('title')}
          captionHidden
          columns={columns}
          rowHref={({ id }) => `/requests/${id}`}
          rowKey={({ id }) => id}
          rows={requests}
        />
      )}
      <OlderPager
        newestHref={before ? queryText({}) : undefined}
        olderHref={older ? queryText({ before: older }) : undefined}
      />
    </Page>
  );
}

type Row = Found['requests'][number];

function useColumns(requests: readonly Row[], { isOwn, timeZone }: Pick<Found, 'isOwn' | 'timeZone'>): Column<Row>[] {
  const say = useSay(requestMessages);
  const sayFund = useSay(fundMessages);
  const language = useLanguage();
  const money = useMoneyColumns(requests);
  return [
    { key: 'title', head: say('request'), cell: ({ title }) => title },
    ...(isOwn ? [] : [{ key: 'distributor', head: say('distributor'), cell: ({ distributor }: Row) => distributor }]),
    {
      key: 'fund',
      head: say('fund'),
      cell: ({ brand, year }) => sayFund('named', { brand: localText(brand, language), year }),
    },
    money({ key: 'asked', head: say('asked'), of: (row) => row.shareMinor, narrow: 'figure' }),
    money({ key: 'approved', head: say('approvedSum'), of: (row) => row.approvedMinor, narrow: 'figure' }),
    { key: 'made', head: say('made'), cell: ({ madeAt }) => <InstantText at={madeAt} timeZone={timeZone} /> },
    {
      key: 'state',
      head: say('state'),
      narrow: 'mark',
      cell: ({ waiting }) =>
        waiting > 0 ? (
          <StateMark state="attention">{say('waitingLines', { count: waiting })}</StateMark>
        ) : (
          <StateMark state="good">{say('allDecided')}</StateMark>
        ),
    },
  ];
}
