import { add, type Ratio, ratio, zero } from '#app/money/index.ts';

/** A fraction that need not be in lowest terms; its denominator is positive. */
export type Fraction = { numerator: bigint; denominator: bigint };

/** An exact sum of many fractions. Those of one denominator are summed first, so that denominators grow no more than needed. */
export function fractionSum() {
  const byDenominator = new Map<bigint, bigint>();
  return {
    add: (numerator: bigint, denominator: bigint): void => {
      byDenominator.set(denominator, (byDenominator.get(denominator) ?? 0n) + numerator);
    },
    total: (): Ratio => {
      let sum = zero;
      for (const [denominator, numerator] of byDenominator) sum = add(sum, ratio(numerator, denominator));
      return sum;
    },
  };
}
