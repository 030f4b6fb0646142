import { type Day, dayToText, type FiscalYear, type Period, periodOfDay, previousPeriod } from '../calendar/index.ts';

/** Sums of a month in a currency; `month` is `YYYY-MM`. */
type MonthlySales = { month: string; currency: string; amountMinor: number; quantityMilli: number };

export type QuarterlySales = { period: string; isRunning: boolean; amountMinor: number; quantityMilli: number };

/** The quarter in which a day lies and those before it, four in all, in their order. */
export function lastQuarters(day: Day, fiscalYear: FiscalYear): Period[] {
  const quarters = [periodOfDay(day, 'quarter', fiscalYear)];
  while (quarters.length < 4) quarters.unshift(previousPeriod(quarters[0] as Period, fiscalYear));
  return quarters;
}

/** The days of some periods that follow each other, both inclusive. */
export function daysOf(periods: readonly Period[]): { from: string; to: string } {
  const [first, last] = [periods[0] as Period, periods.at(-1) as Period];
  return { from: dayToText(first.firstDay), to: dayToText(last.lastDay) };
}

/** The sums of months by quarter, apart for each currency; a quarter without sales has zero. The last one is running. */
export function byQuarter(
  months: readonly MonthlySales[],
  quarters: readonly Period[],
): { currency: string; quarters: QuarterlySales[] }[] {
  const currencies = [...new Set(months.map(({ currency }) => currency))].sort();
  return currencies.map((currency) => ({
    currency,
    quarters: quarters.map(({ text, firstDay, lastDay }, index) => {
      const [from, to] = [dayToText(firstDay).slice(0, 7), dayToText(lastDay).slice(0, 7)];
      const own = months.filter((sum) => sum.currency === currency && sum.month >= from && sum.month <= to);
      return {
        period: text,
        isRunning: index === quarters.length - 1,
        amountMinor: own.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
        quantityMilli: own.reduce((sum, { quantityMilli }) => sum + quantityMilli, 0),
      };
    }),
  }));
}
