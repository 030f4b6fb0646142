import { unitsToText } from './decimal.ts';
import { multiply, type Ratio, ratio } from './ratio.ts';

/** half-up is away from zero, half-even is the banker's, down drops the fraction (towards zero). */
export type Rounding = 'half-up' | 'half-even' | 'down';

/** The whole number next to `value` under the named rounding. */
export function roundRatio({ numerator, denominator }: Ratio, rounding: Rounding): bigint {
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n || rounding === 'down') return whole;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const awayFromZero = twice > denominator || (twice === denominator && (rounding === 'half-up' || whole % 2n !== 0n));
  if (!awayFromZero) return whole;
  return numerator < 0n ? whole - 1n : whole + 1n;
}

/** `value` as decimal text, rounded half-up to at most `places` digits, trailing zeros dropped. */
export function ratioToText(value: Ratio, places: number): string {
  const rounded = roundRatio(multiply(value, ratio(10n ** BigInt(places))), 'half-up');
  const text = unitsToText(rounded, places);
  return places === 0 ? text : text.replace(/\.?0+$/, '');
}
