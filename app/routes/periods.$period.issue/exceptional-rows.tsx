import type { IssuePage } from '#app/finance/index.server.ts';
import { formatDecimal } from '#app/i18n/index.ts';
import { issueMessages } from '#app/i18n/messages/issue.ts';
import { describeStep } from '#app/i18n/messages/steps.ts';
import { amountToText } from '#app/money/index.ts';
import { useLanguage, useSay } from '#app/ui/language.tsx';
import { TextLink } from '#app/ui/link.tsx';
import { useMoneyColumns } from '#app/ui/money-column.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import { useDistributor } from './use-distributor.tsx';

type Exceptions = IssuePage['exceptions'][number];
type Row = Exceptions['rows'][number];

/** The rows that are out of the ordinary in one way, the largest first, each with the numbers that say so. */
export function ExceptionalRows({ exceptions, runId }: { exceptions: Exceptions; runId: number }) {
  const say = useSay(issueMessages);
  const { name, count, rows } = exceptions;
  const columns = useColumns(rows);
  return (
    <div className="grid gap-2">
      <Table
        caption={say(name, { count })}
        captionHidden
        columns={columns}
        rowKey={({ distributor, programme, period }) => `${distributor} ${programme} ${period}`}
        rows={rows}
      />
      {rows.length < count && (
        <p className="text-small text-quiet">
          {say('firstRows', { count: rows.length })} <TextLink href={`/runs/${runId}`}>{say('allRows')}</TextLink>
        </p>
      )}
    </div>
  );
}

function useColumns(rows: readonly Row[]): Column<Row>[] {
  const say = useSay(issueMessages);
  const language = useLanguage();
  const nameOf = usePeriodName();
  const money = useMoneyColumns(rows);
  const against = ({ againstMinor = 0, currency }: Row) =>
    say('against', { amount: `${formatDecimal(amountToText(againstMinor, currency), language)} ${currency}` });
  const why = (row: Row) => {
    if (row.againstMinor !== undefined) return against(row);
    return row.steps?.map((step) => describeStep(step, row.currency, language)).join(' ');
  };
  const tells = rows.some(({ againstMinor, steps }) => againstMinor !== undefined || steps !== undefined);
  return [
    useDistributor<Row>(),
    {
      key: 'programme',
      head: say('programme'),
      cell: ({ title, period }) => (
        <>
          {title} <span className="text-quiet">{nameOf(period)}</span>
        </>
      ),
    },
    ...(tells ? [{ key: 'why', head: say('why'), cell: why }] : []),
    money({ key: 'due', head: say('due'), of: ({ dueMinor }) => dueMinor, narrow: 'figure' }),
  ];
}
