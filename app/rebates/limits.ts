import { add, compare, type Ratio, subtract, zero } from '#app/money/index.ts';
import { ratioOfText } from './decimal-text.ts';
import { plainText } from './plain-text.ts';
import type { Programme } from './programme-schema.ts';
import type { ExactStep } from './rewards.ts';

/**
 * The steps, and one more for each limit that changes their sum: first what the guarantee adds, then what lies above the
 * cap and is not paid. Both are held against the whole entitlement, so with `…-to-date` against that to date.
 */
export function limitSteps(
  steps: readonly ExactStep[],
  { guarantee, cap }: NonNullable<Programme['limits']>,
  { isGuaranteed }: { isGuaranteed: boolean },
): ExactStep[] {
  const limited = [...steps];
  const earned = steps.reduce((sum, { amount }) => add(sum, amount), zero);
  const lacking = guarantee !== undefined && isGuaranteed ? above(ratioOfText(guarantee), earned) : zero;
  if (guarantee !== undefined && lacking.numerator > 0n)
    limited.push({ kind: 'guarantee', text: { guarantee }, amount: lacking });
  const over = cap === undefined ? zero : above(add(earned, lacking), ratioOfText(cap));
  if (cap !== undefined && over.numerator > 0n)
    limited.push({ kind: 'cap', text: { cap, above: plainText(over) }, amount: subtract(zero, over) });
  return limited;
}

/** How much of `amount` lies above `limit`. */
function above(amount: Ratio, limit: Ratio): Ratio {
  return compare(amount, limit) > 0 ? subtract(amount, limit) : zero;
}
