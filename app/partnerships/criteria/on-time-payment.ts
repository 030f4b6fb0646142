import { z } from 'zod';
import { isWithin } from '#app/calendar/index.ts';
import { formatDecimal, sayIn } from '#app/i18n/index.ts';
import { sumSafe } from '#app/money/index.ts';
import { percentText, wholeFromOne } from '../field.ts';
import { defineCriterion, type FactLine, mostMonths, wholeMonthsBefore } from './criterion.ts';
import { criterionMessages as messages } from './messages.ts';
import { measurePercent } from './percent-of.ts';

/** The part of what fell due in the months that was paid by its due date. A line without one is left out. */
export const onTimePayment = defineCriterion({
  name: 'on-time-payment',
  title: messages.onTime,
  unit: 'percent',
  schema: z.strictObject({
    atLeast: percentText,
    months: wholeFromOne.max(mostMonths),
    currency: z.string().length(3),
  }),
  fields: ({ currency }) => [
    { name: 'atLeast', kind: 'percent', label: messages.onTimeAtLeast },
    { name: 'months', kind: 'whole', label: messages.monthsRead, hint: messages.dueMonthsHint, initial: '12' },
    { name: 'currency', kind: 'given', label: messages.onTime, initial: currency },
  ],
  rule: ({ atLeast, months }, language) =>
    sayIn(messages, language)('onTimeRule', { percent: formatDecimal(atLeast, language), count: months }),
  measure: ({ atLeast, months, currency }, { today, lines }) => {
    const window = wholeMonthsBefore(today, months);
    const due = lines.filter(
      (line) => line.due !== undefined && isWithin(line.due, window) && line.currency === currency,
    );
    const inTime = due.filter((line) => line.paid !== undefined && line.paid <= (line.due as number));
    return { ...measurePercent(sumOf(inTime), sumOf(due), atLeast), window };
  },
});

function sumOf(lines: readonly FactLine[]): number {
  return sumSafe(
    lines.map(({ amountMinor }) => amountMinor),
    'what fell due',
  );
}
