import { claimMessages } from '#app/i18n/messages/claims.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { FieldGroup, FormBody } from '#app/ui/form.tsx';
import { useSay } from '#app/ui/language.tsx';
import { MoneyField } from '#app/ui/money-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';

const names = ['what', 'date', 'amount'] as const;

/** What a field of an expense is called: `amount2` is "Expense 2 · Amount". */
export function useExpenseLabels(): (field: string) => string {
  const say = useSay(claimMessages);
  return (field) => {
    const [, name = '', number = ''] = /^([a-z]+)(\d+)$/.exec(field) ?? [];
    const known = names.find((candidate) => candidate === name);
    return known ? `${say('expenseNumber', { number })} · ${say(known)}` : field;
  };
}

type ExpensesProps = {
  rows: number;
  currency: string;
  today: string;
  values: Record<string, string>;
  errorOf: (field: string) => string | undefined;
};

/** The first expense in sight, the others one press away. */
export function Expenses({ rows, ...rest }: ExpensesProps) {
  const say = useSay(claimMessages);
  const others = Array.from({ length: rows - 1 }, (_, index) => index + 2);
  const isOpen = others.some((row) =>
    names.some((name) => rest.errorOf(`${name}${row}`) || (name !== 'date' && rest.values[`${name}${row}`])),
  );
  return (
    <>
      <ExpenseFields {...rest} legend={say('expenses')} row={1} />
      <Disclosure open={isOpen} summary={say('moreExpenses')}>
        <FormBody>
          {others.map((row) => (
            <ExpenseFields {...rest} key={row} legend={say('expenseNumber', { number: row })} row={row} />
          ))}
        </FormBody>
      </Disclosure>
    </>
  );
}

type ExpenseFieldsProps = Omit<ExpensesProps, 'rows'> & { row: number; legend: string };

function ExpenseFields({ row, legend, currency, today, values, errorOf }: ExpenseFieldsProps) {
  const say = useSay(claimMessages);
  const field = (name: (typeof names)[number]) => ({
    name: `${name}${row}`,
    label: say(name),
    defaultValue: values[`${name}${row}`],
    error: errorOf(`${name}${row}`),
  });
  return (
    <FieldGroup legend={legend}>
      <TextField {...field('what')} width="full" />
      <div className="grid max-w-prose items-start gap-5 sm:grid-cols-2">
        <MoneyField {...field('amount')} currency={currency} />
        <DateField {...field('date')} defaultValue={values[`date${row}`] ?? today} max={today} />
      </div>
    </FieldGroup>
  );
}
