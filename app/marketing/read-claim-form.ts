import { type Fields, fieldReader, longestText } from './form-fields.ts';

/** As many expenses as the form of a claim shows. */
export const expenseRows = 5;

export type ExpenseForm = { what: string; date: string; amountMinor: number };

/** Reads a claim: each expense that says anything. The first is needed; none lies in the future. */
export function readClaimForm(fields: Fields, { currency, today }: { currency: string; today: string }) {
  const form = fieldReader(fields);
  const note = form.text('note', { optional: true, longest: longestText });
  const expenses: ExpenseForm[] = [];
  for (let row = 1; row <= expenseRows; row += 1) {
    const [what, date, amount] = [`what${row}`, `date${row}`, `amount${row}`];
    if (row > 1 && fields(what) === '' && fields(amount) === '') continue;
    const expense = { what: form.text(what), date: form.date(date), amountMinor: form.amount(amount, currency) };
    if (expense.date > today) form.mistake(date, 'inTheFuture');
    expenses.push(expense);
  }
  return { note, expenses, mistakes: form.mistakes };
}
