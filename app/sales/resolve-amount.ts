import { currencyDigits } from '../money/index.ts';
import type { RoundingSum } from './rounding-sum.ts';
import { type Refusal, refuse } from './row-error.ts';
import { readUnitsFast } from './units.ts';

export type AmountRules = {
  /** How many decimals an amount without any currency may have; undefined where such an amount is refused. */
  digitsWithoutCurrency?: number;
  /** Where it is given, amounts with too many digits are rounded half-up and counted here; else they are refused. */
  rounding?: RoundingSum;
};

/**
 * Exact decimal text as minor units of its currency, or of `digitsWithoutCurrency` decimals where it has none.
 * Refused: too many digits, beyond ±9e15, no currency where one is needed.
 */
export function resolveAmount(text: string, currency: string | undefined, rules: AmountRules): number | Refusal {
  const { digitsWithoutCurrency, rounding } = rules;
  const digits = currency ? currencyDigits(currency) : digitsWithoutCurrency;
  if (digits === undefined) return noCurrency;
  const read = readUnitsFast(text, digits, { round: rounding !== undefined });
  if (read.kind === 'read') {
    if (read.roundedBy) rounding?.add(currency ?? '', read.roundedBy);
    return read.units;
  }
  if (read.kind === 'too-large') return refuse('too-large', 'an amount within 9,000,000,000,000,000 minor units');
  const decimals = `${digits === 0 ? 'no' : `at most ${digits}`} ${digits === 1 ? 'decimal' : 'decimals'}`;
  const expected = currency
    ? `${decimals}, as ${currency} has`
    : `${decimals}, as the programmes' currencies have, because the line has no currency`;
  return refuse('too-many-digits', expected, { digits: String(digits), currency: currency ?? '' });
}

const noCurrency = refuse('no-currency', 'a currency, here or with the distributor');
