import { compare, type Ratio, zero } from '#app/money/index.ts';
import { getMeasureKind } from '../measures/index.ts';
import type { ExactStep } from '../reckoning/rewards.ts';
import { ratioOfText } from './decimal-text.ts';
import { plainText } from './plain-text.ts';
import type { Programme } from './programme-schema.ts';

export type Condition = NonNullable<Programme['conditions']>[number];

/** What a condition reads for one unit in one period; undefined where its measure has no value, or was not entered. */
export type ConditionReading = { rule: Condition; value: Ratio | undefined };

/**
 * A step of nothing for each condition that does not hold, which says what it read; its number is its place in the rule.
 * What was not entered holds no condition, and other measures without a value are no matter of conditions.
 */
export function failedConditions(readings: readonly ConditionReading[]): ExactStep[] {
  return readings.flatMap(({ rule, value }, index): ExactStep[] => {
    if (value ? holds(rule, value) : !getMeasureKind(rule.of).isEntered) return [];
    const { atLeast, below } = rule;
    const range = { ...(atLeast === undefined ? {} : { atLeast }), ...(below === undefined ? {} : { below }) };
    const text = { condition: String(index), ...(value && { value: plainText(value) }), ...range };
    return [{ kind: 'condition', text, amount: zero }];
  });
}

function holds({ atLeast, below }: Condition, value: Ratio): boolean {
  return (
    (atLeast === undefined || compare(value, ratioOfText(atLeast)) >= 0) &&
    (below === undefined || compare(value, ratioOfText(below)) < 0)
  );
}
