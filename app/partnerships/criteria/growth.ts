import { z } from 'zod';
import { addMonths } from '#app/calendar/index.ts';
import { formatDecimal, sayIn } from '#app/i18n/index.ts';
import { percentText, wholeFromOne } from '../field.ts';
import { defineCriterion, mostMonths, wholeMonthsBefore } from './criterion.ts';
import { criterionMessages as messages } from './messages.ts';
import { netMinor } from './net-sales.ts';
import { measurePercent } from './percent-of.ts';

const monthsAYear = 12;

/** Net sales against the same months a year earlier. Without sales then there is nothing to compare with. */
export const growth = defineCriterion({
  name: 'growth',
  title: messages.growth,
  unit: 'percent',
  schema: z.strictObject({
    atLeast: percentText,
    months: wholeFromOne.max(mostMonths),
    currency: z.string().length(3),
  }),
  fields: ({ currency }) => [
    { name: 'atLeast', kind: 'percent', label: messages.growthAtLeast },
    { name: 'months', kind: 'whole', label: messages.monthsRead, hint: messages.wholeMonthsHint, initial: '12' },
    { name: 'currency', kind: 'given', label: messages.growth, initial: currency },
  ],
  rule: ({ atLeast, months }, language) =>
    sayIn(messages, language)('growthRule', { percent: formatDecimal(atLeast, language), count: months }),
  measure: ({ atLeast, months, currency }, { today, lines }) => {
    const window = wholeMonthsBefore(today, months);
    const before = { from: addMonths(window.from, -monthsAYear), to: addMonths(window.to + 1, -monthsAYear) - 1 };
    const sold = netMinor(lines, { ...window, currency });
    const soldBefore = netMinor(lines, { ...before, currency });
    return { ...measurePercent(sold - soldBefore, soldBefore, atLeast), window };
  },
});
