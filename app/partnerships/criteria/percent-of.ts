import { compare, multiply, parseDecimal, ratio, ratioOfDecimal, roundRatio, unitsToText } from '#app/money/index.ts';

const places = 1;

/**
 * A part of a whole in percent, held against a threshold exactly; shown towards zero to one digit, so that it never reads
 * as reached before it is. A whole of zero or less has no percentage.
 */
export function measurePercent(
  part: number,
  whole: number,
  threshold: string,
): { value: string | undefined; threshold: string; isMet: boolean } {
  if (whole <= 0) return { value: undefined, threshold, isMet: false };
  const percent = ratio(BigInt(part) * 100n, BigInt(whole));
  const shown = roundRatio(multiply(percent, ratio(10n ** BigInt(places))), 'down');
  const wanted = ratioOfDecimal(parseDecimal(threshold) ?? { units: 0n, scale: 0 });
  return { value: unitsToText(shown, places), threshold, isMet: compare(percent, wanted) >= 0 };
}
