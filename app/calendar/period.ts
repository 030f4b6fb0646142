import { type Day, dayOf, yearAndMonth } from './day.ts';

export type PeriodLength = 'month' | 'quarter' | 'half-year' | 'year';

/** A stretch of whole months, written `2026-03`, `2026-Q1`, `2026-H1` or `2026`; both days inclusive. */
export type Period = { text: string; length: PeriodLength; firstDay: Day; lastDay: Day };

export const monthsIn: Record<PeriodLength, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** The fiscal year starts with this month (1–12) and is named after the calendar year in which it starts. */
export type FiscalYear = { startMonth: number };

export const calendarYear: FiscalYear = { startMonth: 1 };

const periodText = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;

/** Reads a period. Undefined for another form; `term` is no period of the calendar and not read here. */
export function parsePeriod(text: string, fiscalYear: FiscalYear): Period | undefined {
  const match = periodText.exec(text);
  if (!match || Number(match[1]) < 1000) return undefined;
  const year = Number(match[1]);
  if (match[2]) return periodFrom('month', year, Number(match[2]), fiscalYear);
  const { startMonth } = fiscalYear;
  if (match[3]) return periodFrom('quarter', year, startMonth + 3 * (Number(match[3]) - 1), fiscalYear);
  if (match[4]) return periodFrom('half-year', year, startMonth + 6 * (Number(match[4]) - 1), fiscalYear);
  return periodFrom('year', year, startMonth, fiscalYear);
}

/** Reads a period that is known to be right. Throws otherwise. */
export function requirePeriod(text: string, fiscalYear: FiscalYear): Period {
  const period = parsePeriod(text, fiscalYear);
  if (!period) throw new Error(`${text} is no period of the calendar`);
  return period;
}

/** The period of this length that contains the day. */
export function periodOfDay(day: Day, length: PeriodLength, fiscalYear: FiscalYear): Period {
  const { year, month } = yearAndMonth(day);
  const sinceStart = (month - fiscalYear.startMonth + 12) % 12;
  const back = sinceStart % monthsIn[length];
  return periodFrom(length, year, month - back, fiscalYear);
}

export function nextPeriod(period: Period, fiscalYear: FiscalYear): Period {
  return periodOfDay(period.lastDay + 1, period.length, fiscalYear);
}

export function previousPeriod(period: Period, fiscalYear: FiscalYear): Period {
  return periodOfDay(period.firstDay - 1, period.length, fiscalYear);
}

/** The periods of this length that end on a day from `firstDay` to `lastDay`, in order. */
export function periodsEnding(firstDay: Day, lastDay: Day, length: PeriodLength, fiscalYear: FiscalYear): Period[] {
  const periods: Period[] = [];
  let period = periodOfDay(firstDay, length, fiscalYear);
  while (period.lastDay <= lastDay) {
    periods.push(period);
    period = nextPeriod(period, fiscalYear);
  }
  return periods;
}

/** The order of periods by their last day, the newest first; of two that end together the shorter first. */
export function newestFirst(a: Period, b: Period): number {
  return b.lastDay - a.lastDay || b.firstDay - a.firstDay;
}

/** `month` may run past 12 or below 1: it is counted on into the neighbouring years. */
function periodFrom(length: PeriodLength, year: number, month: number, fiscalYear: FiscalYear): Period {
  const firstDay = dayOf(year, month, 1);
  const lastDay = dayOf(year, month + monthsIn[length], 1) - 1;
  return { text: periodName(length, firstDay, fiscalYear), length, firstDay, lastDay };
}

function periodName(length: PeriodLength, firstDay: Day, { startMonth }: FiscalYear): string {
  const { year, month } = yearAndMonth(firstDay);
  if (length === 'month') return `${year}-${String(month).padStart(2, '0')}`;
  const fiscalYear = month < startMonth ? year - 1 : year;
  const monthsIntoYear = (month - startMonth + 12) % 12;
  if (length === 'quarter') return `${fiscalYear}-Q${monthsIntoYear / 3 + 1}`;
  if (length === 'half-year') return `${fiscalYear}-H${monthsIntoYear / 6 + 1}`;
  return String(fiscalYear);
}
