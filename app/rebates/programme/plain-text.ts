import { type Ratio, roundRatio, unitsToText } from '#app/money/index.ts';

const placesShown = 6;

/** A measured value as decimal text: rounded half-up to at most six decimals, trailing zeros dropped. */
export function plainText(value: Ratio): string {
  const text = unitsToText(roundRatio(inUnits(value, placesShown), 'half-up'), placesShown);
  return text.replace(/\.?0+$/, '');
}

/** `value` counted in units of so many decimals. It is not brought to lowest terms: it is only there to be rounded. */
export function inUnits({ numerator, denominator }: Ratio, digits: number): Ratio {
  return { numerator: numerator * 10n ** BigInt(digits), denominator };
}
