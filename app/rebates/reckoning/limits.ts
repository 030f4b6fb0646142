import { add, compare, type Ratio, subtract, zero } from '#app/money/index.ts';
import { ratioOfText } from '../programme/decimal-text.ts';
import { plainText } from '../programme/plain-text.ts';
import type { Programme } from '../programme/programme-schema.ts';
import { type ExactStep, sumOfSteps } from './rewards.ts';

export type Limited = {
  steps: ExactStep[];
  /** What was earned above the guarantee; undefined where there is none. */
  excess: Ratio | undefined;
};

/**
 * The steps, and one more for each limit that changes their sum: first what the guarantee adds, then what lies above the
 * cap and is not paid. Both are held against the whole entitlement, so with `…-to-date` against that to date.
 * `excessBefore` is what the period before earned above its own guarantee, which lessens this one where it is carried
 * over.
 */
export function limitSteps(
  steps: readonly ExactStep[],
  { guarantee, carryOver = false, cap }: NonNullable<Programme['limits']>,
  { isGuaranteed, excessBefore }: { isGuaranteed: boolean; excessBefore: Ratio | undefined },
): Limited {
  const limited = [...steps];
  let amount = sumOfSteps(steps);
  let excess: Ratio | undefined;
  if (guarantee !== undefined) {
    const less = carryOver && excessBefore ? excessBefore : zero;
    const guaranteed = above(ratioOfText(guarantee), less);
    excess = above(amount, guaranteed);
    const lacking = isGuaranteed ? above(guaranteed, amount) : zero;
    if (lacking.numerator > 0n) {
      const text = { guarantee, ...(less.numerator > 0n && { less: plainText(less) }) };
      limited.push({ kind: 'guarantee', text, amount: lacking });
      amount = add(amount, lacking);
    }
  }
  const over = cap === undefined ? zero : above(amount, ratioOfText(cap));
  if (cap !== undefined && over.numerator > 0n)
    limited.push({ kind: 'cap', text: { cap, above: plainText(over) }, amount: subtract(zero, over) });
  return { steps: limited, excess };
}

/** How much of `amount` lies above `limit`; nothing where it does not. */
function above(amount: Ratio, limit: Ratio): Ratio {
  return compare(amount, limit) > 0 ? subtract(amount, limit) : zero;
}
