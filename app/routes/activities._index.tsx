import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { sayIn } from '#app/i18n/index.ts';
import { requestMessages } from '#app/i18n/messages/marketing-requests.ts';
import { findNumber, requireViewer } from '#app/identity/index.server.ts';
import { listActivities } from '#app/marketing/index.server.ts';
import { pageTitle } from '#app/root.tsx';
import { ActivityMark } from '#app/ui/activity-mark.tsx';
import { DateRange } from '#app/ui/date-range.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ExportBar } from '#app/ui/export-link.tsx';
import { FundLinks } from '#app/ui/fund-links.tsx';
import { useSay } from '#app/ui/language.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { Page } from '#app/ui/page.tsx';
import { PageHead } from '#app/ui/page-head.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { type Column, Table } from '#app/ui/table.tsx';

export const handle = { needs: 'funds:read' };

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'funds:read');
  const { db, now } = args.context;
  const before = findNumber(args.request, 'before');
  return {
    before,
    isOwn: viewer.role === 'distributor',
    ...(await listActivities(db, viewer, { before, now: now() })),
  };
}

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => sayIn(requestMessages, language)('activities'));

type Row = Awaited<ReturnType<typeof loader>>['activities'][number];

export default function Activities() {
  const { activities, older, before, isOwn } = useLoaderData<typeof loader>();
  const say = useSay(requestMessages);
  const money = useMoneyColumns(activities);
  const columns: Column<Row>[] = [
    { key: 'activity', head: say('activity'), cell: ({ what }) => what },
    ...(isOwn ? [] : [{ key: 'distributor', head: say('distributor'), cell: ({ distributor }: Row) => distributor }]),
    { key: 'when', head: say('when'), cell: ({ fromDate, toDate }) => <DateRange from={fromDate} to={toDate} /> },
    money({ key: 'approved', head: say('approvedShort'), of: (row) => row.approvedMinor ?? 0, narrow: 'figure' }),
    money({ key: 'claimed', head: say('claimed'), of: (row) => row.claimedMinor }),
    money({ key: 'left', head: say('left'), of: (row) => row.reservedMinor, narrow: 'figure' }),
    { key: 'state', head: say('state'), cell: ({ state }) => <ActivityMark state={state} />, narrow: 'mark' },
  ];
  return (
    <Page>
      <PageHead sentence={say('activitiesSentence')} title={say('activities')} />
      <FundLinks current="activities" />
      {activities.length > 0 && <ExportBar href="/activities.csv" />}
      {activities.length === 0 ? (
        <EmptyState title={say('noActivities')}>{say('emptyText')}</EmptyState>
      ) : (
        <Table
          caption={say('activities')}
          captionHidden
          columns={columns}
          rowHref={({ requestId }) => `/requests/${requestId}`}
          rowKey={({ id }) => id}
          rows={activities}
        />
      )}
      <OlderPager
        newestHref={before ? '/activities' : undefined}
        olderHref={older ? queryText({ before: older }) : undefined}
      />
    </Page>
  );
}
