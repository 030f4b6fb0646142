import { compare, currencyDigits, parseDecimal, ratio, ratioOfDecimal } from '../money/index.ts';

/** By currency the sum above which a statement takes two people: decimal text. A currency without one has no such sum. */
export type SecondPersonAbove = Record<string, string>;

/**
 * Whether what a statement grants, or takes back, is above the sum that one person issues. Throws where the setting is no
 * number, so that a mistake in it lets nothing through.
 */
export function takesTwo(
  { currency, grantedMinor }: { currency: string; grantedMinor: number },
  above: SecondPersonAbove,
): boolean {
  const text = Object.hasOwn(above, currency) ? above[currency] : undefined;
  if (text === undefined) return false;
  const sum = parseDecimal(text);
  if (!sum) throw new Error(`the sum above which a second person issues is ${text} ${currency}, which is no number`);
  const granted = ratio(BigInt(Math.abs(grantedMinor)), 10n ** BigInt(currencyDigits(currency)));
  return compare(granted, ratioOfDecimal(sum)) > 0;
}
