import { amountToText } from '#app/money/index.ts';

type Claim = {
  activityId: number;
  currency: string;
  note: string;
  expenses: readonly { what: string; date: string; amountMinor: number }[];
};

/** What a claim says, as the fields of a form in which it is handed in again. */
export function valuesOfClaim(claim: Claim | undefined): Record<string, string> {
  if (!claim) return {};
  const expenses = claim.expenses.flatMap(({ what, date, amountMinor }, index) => [
    [`what${index + 1}`, what],
    [`date${index + 1}`, date],
    [`amount${index + 1}`, amountToText(amountMinor, claim.currency)],
  ]);
  return { activity: String(claim.activityId), note: claim.note, ...Object.fromEntries(expenses) };
}
