import { z } from 'zod';
import { addMonths, type DayRange, type FiscalYear, periodOfDay, yearAndMonth } from '#app/calendar/index.ts';

const windowNames = ['period', 'year-to-date', 'term-to-date'] as const;
export type WindowName = (typeof windowNames)[number];

export const windowNameSchema = z.enum(windowNames, { error: `one of ${windowNames.join(', ')}` });

/** From where a measure is read: a named window, or so many months that end with the period. */
export const overSchema = z.union(
  [
    windowNameSchema,
    z.strictObject({
      lastMonths: z
        .int({ error: 'a whole number of months, written without quotes' })
        .min(1, { error: 'at least 1 month' })
        .max(1200, { error: 'at most 1200 months' }),
    }),
  ],
  { error: `one of ${windowNames.join(', ')}, or {"lastMonths": n}` },
);

export type Over = z.output<typeof overSchema>;

/** The days of the window that ends with `period`, not yet cut by the programme's term. */
export function uncutWindow(over: Over, period: DayRange, term: DayRange, fiscalYear: FiscalYear): DayRange {
  if (over === 'period') return { from: period.from, to: period.to };
  if (over === 'year-to-date') return { from: periodOfDay(period.to, 'year', fiscalYear).firstDay, to: period.to };
  if (over === 'term-to-date') return { from: term.from, to: period.to };
  return { from: addMonths(period.to + 1, -over.lastMonths), to: period.to };
}

/** The same days one year earlier. What ends with a month ends with that month then too, also in February. */
export function yearBefore({ from, to }: DayRange): DayRange {
  const endsMonth = yearAndMonth(to + 1).date === 1;
  return { from: addMonths(from, -12), to: endsMonth ? addMonths(to + 1, -12) - 1 : addMonths(to, -12) };
}

/** The part of `days` that lies within the term. */
export function cutByTerm(days: DayRange, term: DayRange): DayRange {
  return { from: Math.max(days.from, term.from), to: Math.min(days.to, term.to) };
}
