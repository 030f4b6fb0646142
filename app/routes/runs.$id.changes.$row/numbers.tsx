import type { ReactNode } from 'react';
import { formatDecimal } from '#app/i18n/index.ts';
import { runChangesMessages } from '#app/i18n/messages/run-changes.ts';
import { Amount } from '#app/ui/amount.tsx';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { OutcomeMark } from '#app/ui/outcome-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { Change } from './route.tsx';

type Row = NonNullable<Change['now']>['row'];
type Line = { key: string; head: string; before: ReactNode; now: ReactNode };

/** The row in the run before and in this one, number by number. */
export function Numbers({ change: { before, now, currency } }: { change: Change }) {
  const say = useSay(runChangesMessages);
  const language = useLanguage();
  const line = (
    key: 'outcome' | 'qualifier' | 'basis' | 'entitlement' | 'settled' | 'due',
    cell: (row: Row) => ReactNode,
  ) => ({
    key,
    head: key === 'due' || key === 'entitlement' || key === 'settled' ? `${say(key)} (${currency})` : say(key),
    before: before && cell(before.row),
    now: now && cell(now.row),
  });
  const lines: Line[] = [
    line('outcome', ({ outcome }) => <OutcomeMark outcome={outcome} />),
    line('qualifier', ({ qualifier }) => qualifier && formatDecimal(qualifier, language)),
    line('basis', ({ basis }) => formatDecimal(basis, language)),
    line('entitlement', ({ entitlement }) => <Amount text={entitlement} />),
    line('settled', ({ settled }) => <Amount text={settled} />),
    line('due', ({ due }) => <Amount text={due} />),
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
