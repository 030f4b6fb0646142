import { currencyDigits } from './currencies.ts';
import { decimalPlaces, parseDecimal, unitsToText } from './decimal.ts';
import { multiply, ratio, ratioOfDecimal } from './ratio.ts';
import { roundRatio } from './rounding.ts';
import { largestSum } from './safe.ts';

/** A quantity has at most three decimals and is held in thousandths. */
export const quantityDigits = 3;

/** Minor units as decimal text with the currency's digits: 35000 in USD is "350.00". */
export function amountToText(amountMinor: number | bigint, currency: string): string {
  return unitsToText(amountMinor, currencyDigits(currency));
}

/** Decimal text with at least the currency's digits and no zeros beyond them: in USD "12.3" is "12.30". */
export function withCurrencyDigits(text: string, currency: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  const needed = fraction.replace(/0+$/, '').padEnd(currencyDigits(currency), '0');
  return needed === '' ? whole : `${whole}.${needed}`;
}

/** Thousandths as decimal text without trailing zeros: 1500 is "1.5". */
export function quantityToText(quantityMilli: number | bigint): string {
  return unitsToText(quantityMilli, quantityDigits).replace(/\.?0+$/, '');
}

export type ReadNumber =
  | { kind: 'read'; units: number; roundedBy?: { units: bigint; scale: number } }
  | { kind: 'not-a-number' }
  | { kind: 'too-many-digits' }
  | { kind: 'too-large' };

/**
 * Reads decimal text into a whole number of units with `digits` decimals. With `round`, further digits are rounded
 * half-up and `roundedBy` says by how much; without it they are an error.
 */
export function readUnits(text: string, digits: number, { round = false } = {}): ReadNumber {
  const decimal = parseDecimal(text);
  if (!decimal) return { kind: 'not-a-number' };
  const inexact = decimalPlaces(decimal) > digits;
  if (inexact && !round) return { kind: 'too-many-digits' };
  const units = roundRatio(multiply(ratioOfDecimal(decimal), ratio(10n ** BigInt(digits))), 'half-up');
  if (units > BigInt(largestSum) || units < -BigInt(largestSum)) return { kind: 'too-large' };
  if (!inexact) return { kind: 'read', units: Number(units) };
  const roundedUnits = units * 10n ** BigInt(decimal.scale - digits) - decimal.units;
  return { kind: 'read', units: Number(units), roundedBy: { units: roundedUnits, scale: decimal.scale } };
}
