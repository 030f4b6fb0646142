import { ratio, roundRatio, sumSafe } from '../money/index.ts';

type Claiming = {
  /** What was spent, each in minor units. */
  expensesMinor: readonly number[];
  /** What the activity was expected to cost, and what of it the fund agreed to bear. */
  costMinor: number;
  approvedMinor: number;
  /** What of that is still set aside. */
  reservedMinor: number;
};

/**
 * What a claim comes to: the fund bears of what was spent the part that it agreed to bear of what was expected, rounded
 * down, and never more than is still set aside for the activity.
 */
export function claimableOf({ expensesMinor, costMinor, approvedMinor, reservedMinor }: Claiming) {
  const spentMinor = sumSafe(expensesMinor, 'the expenses of a claim');
  const share = ratio(BigInt(spentMinor) * BigInt(approvedMinor), BigInt(costMinor));
  const shareMinor = Number(roundRatio(share, 'down'));
  return { spentMinor, shareMinor, claimableMinor: Math.min(shareMinor, reservedMinor) };
}
