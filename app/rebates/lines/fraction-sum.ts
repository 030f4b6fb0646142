import { add, type Ratio, ratio, zero } from '#app/money/index.ts';

/** An exact sum of many fractions. Those of one denominator are summed first, so that denominators grow no more than needed. */
export function fractionSum() {
  const byDenominator = new Map<bigint, bigint>();
  return {
    add: ({ numerator, denominator }: Ratio): void => {
      byDenominator.set(denominator, (byDenominator.get(denominator) ?? 0n) + numerator);
    },
    total: (): Ratio => {
      let sum = zero;
      for (const [denominator, numerator] of byDenominator) sum = add(sum, ratio(numerator, denominator));
      return sum;
    },
  };
}
