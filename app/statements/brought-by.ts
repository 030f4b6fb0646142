import type { RowJson } from '#app/rebates/index.ts';
import { currencyDigits, readUnits } from '../money/index.ts';

/** What a row grants of amounts that were below the minimum payout before, and since when: the first day of a period. */
export type BroughtByRow = { broughtMinor: number | null; broughtSince: string | null };

/** Null for a row that is still below it, which leaves what was granted before as it is. */
export function broughtBy({ steps, currency }: RowJson): BroughtByRow {
  if (steps.some(({ kind }) => kind === 'minimum-payout')) return { broughtMinor: null, broughtSince: null };
  const brought = steps.find(({ kind }) => kind === 'carried-in');
  if (!brought) return { broughtMinor: 0, broughtSince: null };
  return { broughtMinor: minorOf(brought.amount, currency), broughtSince: brought.text.since ?? null };
}

function minorOf(amount: string, currency: string): number {
  const read = readUnits(amount, currencyDigits(currency));
  if (read.kind !== 'read') throw new Error(`${amount} is no amount in ${currency}`);
  return read.units;
}
