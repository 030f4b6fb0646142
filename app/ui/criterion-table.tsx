import { partnershipMessages } from '#app/i18n/messages/partnerships.ts';
import { Amount } from './amount.tsx';
import { DateRange } from './date-range.tsx';
import { useSay } from './language.tsx';
import { Percent } from './percent.tsx';
import { StateMark } from './state-mark.tsx';
import { type Column, Table } from './table.tsx';

export type CriterionRow = {
  kind: string;
  rule: string;
  unit: 'amount' | 'percent' | 'months' | 'people';
  currency: string | undefined;
  /** Exact decimal text; null where there was nothing to measure. */
  value: string | null;
  threshold: string;
  isMet: boolean;
  window: { from: string; to: string } | null;
};

type CriterionTableProps = { caption: string; valueHead: string; results: readonly CriterionRow[] };

/** What each criterion asks for, what it was measured at, and over which days. */
export function CriterionTable({ caption, valueHead, results }: CriterionTableProps) {
  const say = useSay(partnershipMessages);
  const columns: Column<CriterionRow>[] = [
    {
      key: 'criterion',
      head: say('criterion'),
      cell: ({ rule, window }) => (
        <>
          {rule}
          {window && (
            <span className="block text-quiet">
              <DateRange {...window} />
            </span>
          )}
        </>
      ),
    },
    {
      key: 'value',
      head: valueHead,
      align: 'end',
      cell: (row) => <Value row={row} text={row.value} />,
      narrow: 'figure',
    },
    {
      key: 'threshold',
      head: say('threshold'),
      align: 'end',
      cell: (row) => <Value row={row} text={row.threshold} />,
      narrow: 'figure',
    },
    {
      key: 'holds',
      head: say('outcome'),
      cell: ({ isMet }) => <StateMark state={isMet ? 'good' : 'neutral'}>{say(isMet ? 'holds' : 'missing')}</StateMark>,
      narrow: 'mark',
    },
  ];
  return <Table caption={caption} captionHidden columns={columns} rowKey={({ kind }) => kind} rows={results} />;
}

function Value({ row: { unit, currency }, text }: { row: CriterionRow; text: string | null }) {
  const say = useSay(partnershipMessages);
  if (text === null) return <span className="text-quiet">{say('nothingToMeasure')}</span>;
  if (unit === 'amount') return <Amount currency={currency} text={text} withCurrency />;
  if (unit === 'percent') return <Percent text={text} />;
  return (
    <span className="figures">{say(unit === 'people' ? 'peopleUnit' : 'monthsUnit', { count: Number(text) })}</span>
  );
}
