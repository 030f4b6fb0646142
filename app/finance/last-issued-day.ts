import { type Day, type FiscalYear, requirePeriod } from '../calendar/index.ts';

/** The last day of all periods of which anything is issued; -Infinity where nothing is. */
export function lastIssuedDay(issued: readonly { period: string }[], fiscalYear: FiscalYear): Day {
  return Math.max(...issued.map(({ period }) => requirePeriod(period, fiscalYear).lastDay));
}
