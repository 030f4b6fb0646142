import { divide, multiply, type Ratio, ratio } from '#app/money/index.ts';

/** `part` in percent of `whole`; without a value where the whole is zero or negative, never infinite or silently 100. */
export function percentOf(part: Ratio, whole: Ratio): Ratio | undefined {
  return whole.numerator > 0n ? multiply(divide(part, whole), ratio(100n)) : undefined;
}
