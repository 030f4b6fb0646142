import { runChangesMessages } from '#app/i18n/messages/run-changes.ts';
import { Amount } from '#app/ui/amount.tsx';
import { useSay } from '#app/ui/language.tsx';
import { OlderPager } from '#app/ui/older-pager.tsx';
import { OutcomeMark } from '#app/ui/outcome-mark.tsx';
import { usePeriodName } from '#app/ui/period-text.tsx';
import { queryText } from '#app/ui/query-text.ts';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { type Column, Table } from '#app/ui/table.tsx';
import type { Compared } from './route.tsx';

type Row = Compared['rows'][number];

type RowsProps = { found: Compared; choice: { currency?: string; after?: string } };

/** The rows that are not the same in both runs; each opens into what made it another one. */
export function Rows({ found: { run, rows, older, currency = '' }, choice }: RowsProps) {
  const say = useSay(runChangesMessages);
  const columns = useColumns(run.period);
  const title = say('rows', { currency });
  const ofCurrency = { currency: choice.currency };
  return (
    <Section title={title}>
      <Table
        caption={title}
        captionHidden
        columns={columns}
        rowHref={({ id }) => `/runs/${run.id}/changes/${id}`}
        rowKey={({ id }) => id}
        rows={rows}
      />
      <OlderPager
        by="size"
        newestHref={choice.after && queryText(ofCurrency)}
        olderHref={older && queryText({ ...ofCurrency, after: older })}
      />
    </Section>
  );
}

function useColumns(period: string): Column<Row>[] {
  const say = useSay(runChangesMessages);
  const nameOf = usePeriodName();
  const amount = (key: 'dueBefore' | 'dueNow'): Column<Row> => ({
    key,
    head: say(key),
    align: 'end',
    cell: (row) => <Amount currency={row.currency} minor={row[key]} />,
    narrow: 'line',
  });
  return [
    {
      key: 'distributor',
      head: say('distributor'),
      cell: ({ name, distributor }) => (
        <>
          {name} <span className="font-plain whitespace-nowrap text-quiet">{distributor}</span>
        </>
      ),
    },
    {
      key: 'programme',
      head: say('programme'),
      cell: (row) => (
        <>
          {row.title} {row.period !== period && <span className="text-quiet">{nameOf(row.period)}</span>}
        </>
      ),
    },
    { key: 'outcome', head: say('outcome'), cell: (row) => <Outcome row={row} />, narrow: 'mark' },
    amount('dueBefore'),
    amount('dueNow'),
    {
      key: 'difference',
      head: say('total'),
      align: 'end',
      cell: ({ currency, differenceMinor }) => <Amount currency={currency} minor={differenceMinor} signed />,
      narrow: 'figure',
    },
  ];
}

function Outcome({ row: { nowId, beforeId, outcomeNow } }: { row: Row }) {
  const say = useSay(runChangesMessages);
  if (nowId === null) return <StateMark state="neutral">{say('goneRow')}</StateMark>;
  if (beforeId === null) return <StateMark state="information">{say('newRow')}</StateMark>;
  return <OutcomeMark outcome={outcomeNow ?? ''} />;
}
