import type { RowJson } from '#app/rebates/index.ts';
import { currencyDigits, readUnits, sumSafe } from '../money/index.ts';

/** What a row had from earlier periods, in which it was below the minimum payout: minor units. */
export function broughtBy({ steps, currency }: RowJson): number {
  const brought = steps.filter(({ kind }) => kind === 'carried-in');
  return sumSafe(
    brought.map(({ amount }) => minorOf(amount, currency)),
    'what had waited',
  );
}

function minorOf(amount: string, currency: string): number {
  const read = readUnits(amount, currencyDigits(currency));
  if (read.kind !== 'read') throw new Error(`${amount} is no amount in ${currency}`);
  return read.units;
}
