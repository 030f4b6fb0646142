import { z } from 'zod';
import { addMonths, type Day, yearAndMonth } from '#app/calendar/index.ts';
import { sayIn } from '#app/i18n/index.ts';
import { wholeFromOne } from '../field.ts';
import { defineCriterion } from './criterion.ts';
import { criterionMessages as messages } from './messages.ts';

/** How many whole months the partnership has stood in its stage. */
export const monthsInStage = defineCriterion({
  name: 'months-in-stage',
  title: messages.months,
  unit: 'months',
  schema: z.strictObject({ atLeast: wholeFromOne }),
  fields: () => [{ name: 'atLeast', kind: 'whole', label: messages.monthsAtLeast }],
  rule: ({ atLeast }, language) => sayIn(messages, language)('monthsRule', { count: atLeast }),
  measure: ({ atLeast }, { today, stageSince }) => {
    const months = wholeMonthsBetween(stageSince, today);
    return { value: String(months), threshold: String(atLeast), isMet: months >= atLeast, window: undefined };
  },
});

/** A month is whole when its date has come again, clipped to the end of a shorter month. */
function wholeMonthsBetween(from: Day, to: Day): number {
  const [begun, ended] = [yearAndMonth(from), yearAndMonth(to)];
  const months = (ended.year - begun.year) * 12 + ended.month - begun.month;
  return Math.max(0, addMonths(from, months) <= to ? months : months - 1);
}
