import type { ReactNode } from 'react';
import { runChangesMessages } from '#app/i18n/messages/run-changes.ts';
import { Amount } from '#app/ui/amount.tsx';
import { useSay } from '#app/ui/language.tsx';
import { OutcomeMark } from '#app/ui/outcome-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { Change } from './route.tsx';

type Side = NonNullable<Change['now']>;
type Line = { key: string; head: string; before: ReactNode; now: ReactNode };

/** The row in the run before and in this one, number by number. */
export function Numbers({ change: { before, now, currency } }: { change: Change }) {
  const say = useSay(runChangesMessages);
  const line = (
    key: 'outcome' | 'qualifier' | 'basis' | 'entitlement' | 'settled' | 'due',
    cell: (side: Side) => ReactNode,
  ) => ({
    key,
    head: key === 'due' || key === 'entitlement' || key === 'settled' ? `${say(key)} (${currency})` : say(key),
    before: before && cell(before),
    now: now && cell(now),
  });
  const lines: Line[] = [
    line('outcome', ({ row }) => <OutcomeMark outcome={row.outcome} />),
    line('qualifier', ({ measured }) => measured.qualifier),
    line('basis', ({ measured }) => measured.basis),
    line('entitlement', ({ row }) => <Amount text={row.entitlement} />),
    line('settled', ({ row }) => <Amount text={row.settled} />),
    line('due', ({ row }) => <Amount text={row.due} />),
  ];
  const columns: Column<Line>[] = [
    { key: 'number', head: say('number'), cell: ({ head }) => head },
    { key: 'before', head: say('before'), cell: (row) => row.before, align: 'end' },
    { key: 'now', head: say('now'), cell: (row) => row.now, align: 'end' },
  ];
  return (
    <Table caption={say('numbers')} captionHidden columns={columns} compact rowKey={({ key }) => key} rows={lines} />
  );
}
