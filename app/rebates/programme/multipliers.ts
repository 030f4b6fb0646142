import { multiply, type Ratio, ratio, subtract } from '#app/money/index.ts';
import { type ExactStep, sumOfSteps } from '../reckoning/rewards.ts';
import { type Boundary, reachedBand } from './bands.ts';
import { ratioOfText } from './decimal-text.ts';
import { plainText } from './plain-text.ts';
import type { Programme } from './programme-schema.ts';

export type Multiplier = NonNullable<Programme['multipliers']>[number];

/** What a multiplier reads for one unit in one period; undefined where its measure has no value, or was not entered. */
export type MultiplierReading = { rule: Multiplier; value: Ratio | undefined };

/**
 * The steps, and one more for each multiplier, which brings what was paid before it to the percent of the step that its
 * measure has reached. Below the first step, or where nothing was entered, that is nothing.
 */
export function multiplySteps(
  steps: readonly ExactStep[],
  readings: readonly MultiplierReading[],
  boundary: Boundary,
): ExactStep[] {
  let paid = sumOfSteps(steps);
  const added = readings.map(({ rule, value }, index): ExactStep => {
    const percent = value ? percentAt(rule, value, boundary) : '0';
    const before = paid;
    paid = multiply(paid, multiply(ratioOfText(percent), ratio(1n, 100n)));
    const text = { multiplier: String(index), ...(value && { value: plainText(value) }), percent };
    return { kind: 'multiplier', text, amount: subtract(paid, before) };
  });
  return [...steps, ...added];
}

function percentAt({ steps }: Multiplier, value: Ratio, boundary: Boundary): string {
  const reached = reachedBand(
    steps.map(({ from }) => ratioOfText(from)),
    value,
    boundary,
  );
  return reached === null ? '0' : (steps[reached]?.percent ?? '0');
}
