import { add, multiply, type Ratio, ratio, requireSafe, zero } from '#app/money/index.ts';
import type { Rate } from './rates.ts';

/**
 * What lines in other currencies sum to, apart for each cell, which is a distributor's bucket of days, and for each rate:
 * each sum is multiplied by its rate once, and so is exact however many decimals the rates have.
 */
export type ConvertedSums = {
  add: (cell: number, rate: Rate, amountMinor: number) => void;
  /** What these cells come to, in whole units of the currency into which the rates convert. */
  total: (cells: readonly number[]) => Ratio;
};

export function convertedSums(): ConvertedSums {
  const byCell = new Map<number, Map<Rate, number>>();
  return {
    add: (cell, rate, amountMinor) => {
      const sums = byCell.get(cell) ?? new Map<Rate, number>();
      byCell.set(cell, sums);
      sums.set(rate, requireSafe((sums.get(rate) ?? 0) + amountMinor, 'the amount that is converted at one rate'));
    },
    total: (cells) => {
      let sum = zero;
      for (const cell of cells) {
        for (const [{ perMinor }, minor] of byCell.get(cell) ?? [])
          sum = add(sum, multiply(perMinor, ratio(BigInt(minor))));
      }
      return sum;
    },
  };
}
