import { requestMessages } from '#app/i18n/messages/marketing-requests.ts';
import { ActivityMark } from '#app/ui/activity-mark.tsx';
import { DateRange } from '#app/ui/date-range.tsx';
import { useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { RequestPageData } from './route.tsx';

type Row = RequestPageData['activities'][number];

/** The lines of a request, each with what was decided and what can be done next. */
export function Activities({ found }: { found: RequestPageData }) {
  const say = useSay(requestMessages);
  const { activities } = found;
  const money = useMoneyColumns(activities);
  const sum = (of: (row: Row) => number) => activities.reduce((total, row) => total + of(row), 0);
  const approved = (row: Row) => row.approvedMinor ?? 0;
  const columns: Column<Row>[] = [
    {
      key: 'activity',
      head: say('activity'),
      cell: ({ what, reason }) => (
        <>
          {what}
          {reason && <span className="block text-quiet">{say('reasonOf', { reason })}</span>}
        </>
      ),
      sum: say('total'),
    },
    { key: 'when', head: say('when'), cell: ({ fromDate, toDate }) => <DateRange from={fromDate} to={toDate} /> },
    money({ key: 'cost', head: say('cost'), of: (row) => row.costMinor, sum: sum((row) => row.costMinor) }),
    money({
      key: 'share',
      head: say('shareShort'),
      of: (row) => row.shareMinor,
      sum: sum((row) => row.shareMinor),
      narrow: 'figure',
    }),
    money({ key: 'approved', head: say('approvedShort'), of: approved, sum: sum(approved), narrow: 'figure' }),
    money({ key: 'claimed', head: say('claimed'), of: (row) => row.claimedMinor, sum: sum((row) => row.claimedMinor) }),
    { key: 'state', head: say('state'), cell: ({ state }) => <ActivityMark state={state} />, narrow: 'mark' },
    { key: 'next', head: say('next'), cell: (row) => <Next found={found} row={row} /> },
  ];
  return (
    <Table caption={say('activities')} captionHidden columns={columns} rowKey={({ id }) => id} rows={activities} />
  );
}

function Next({ found: { mayDecide, mayClaim, mayClose }, row: { id, state } }: { found: RequestPageData; row: Row }) {
  const say = useSay(requestMessages);
  if (state === 'waiting' && mayDecide) return <TextLink href={`/activities/${id}/decision`}>{say('decide')}</TextLink>;
  if (state !== 'approved') return null;
  return (
    <span className="inline-flex gap-4">
      {mayClaim && <TextLink href={`/claims/new?activity=${id}`}>{say('claim')}</TextLink>}
      {mayClose && <TextLink href={`/activities/${id}/closure`}>{say('close')}</TextLink>}
    </span>
  );
}
