import { type FiscalYear, parsePeriod } from '#app/calendar/index.ts';
import type { PeriodRequest } from './own-periods.ts';

/** Reads what one run calculates: a period of the calendar or `term`; undefined for another text, a range too. */
export function readRunPeriod(text: string, fiscalYear: FiscalYear): PeriodRequest | undefined {
  return text.includes('..') ? undefined : readPeriodRequest(text, fiscalYear);
}

/** Reads `P`, `P..Q` or `term` as the periods that a calculation is asked for; undefined for another text. */
export function readPeriodRequest(text: string, fiscalYear: FiscalYear): PeriodRequest | undefined {
  if (text === 'term') return { from: 0, to: 0, term: true };
  const [first = '', last = first, ...more] = text.split('..');
  const from = parsePeriod(first, fiscalYear);
  const to = parsePeriod(last, fiscalYear);
  if (!from || !to || more.length > 0 || to.lastDay < from.firstDay) return undefined;
  return { from: from.firstDay, to: to.lastDay };
}
