import { claimMessages } from '#app/i18n/messages/claims.ts';
import { DateText } from './date-text.tsx';
import { useSay } from './language.tsx';
import { useMoneyColumns } from './money-column.tsx';
import { Section } from './section.tsx';
import { type Column, Table } from './table.tsx';

type Expense = { position: number; what: string; date: string; amountMinor: number };
type ExpenseTableProps = { expenses: readonly Expense[]; currency: string; spentMinor: number };

/** What was spent, and its sum. */
export function ExpenseTable({ expenses, currency, spentMinor }: ExpenseTableProps) {
  const say = useSay(claimMessages);
  const rows = expenses.map((expense) => ({ ...expense, currency }));
  const money = useMoneyColumns(rows);
  const columns: Column<(typeof rows)[number]>[] = [
    { key: 'what', head: say('what'), cell: ({ what }) => what, sum: say('total') },
    { key: 'date', head: say('date'), cell: ({ date }) => <DateText date={date} /> },
    money({ key: 'amount', head: say('amount'), of: ({ amountMinor }) => amountMinor, sum: spentMinor }),
  ];
  return (
    <Section title={say('expensesOf')}>
      <Table
        caption={say('expensesOf')}
        captionHidden
        columns={columns}
        compact
        rowKey={({ position }) => position}
        rows={rows}
      />
    </Section>
  );
}
