import {
  addMonths,
  type Day,
  type FiscalYear,
  parsePeriod,
  periodOfDay,
  requireDay,
  yearAndMonth,
} from '#app/calendar/index.ts';
import type { Programme, ProgrammeInput } from '#app/rebates/index.ts';
import { versionOn } from './facts.ts';

export type Days = { from: Day; to: Day };
export type OwnPeriod = Days & { text: string };
export type Over = NonNullable<Programme['basis']['over']>;

/** Each programme is asked for its term on every day that is settled. */
const terms = new WeakMap<Programme, Days>();

export function termOf(programme: Programme): Days {
  const { from, to } = programme.effective;
  const term = terms.get(programme) ?? { from: requireDay(from), to: requireDay(to) };
  terms.set(programme, term);
  return term;
}

/** The period of a programme that contains the day, uncut by the term. */
export function ownPeriodAt(programme: Programme, day: Day, year: FiscalYear): OwnPeriod {
  if (programme.period === 'term') return { text: 'term', ...termOf(programme) };
  const { text, firstDay, lastDay } = periodOfDay(day, programme.period, year);
  return { text, from: firstDay, to: lastDay };
}

/** The version of a programme in force on the first day of its own period that ends on `day`, with that period. */
export function endingOn({ versions }: ProgrammeInput, day: Day, year: FiscalYear) {
  for (const version of versions) {
    const { definition } = version;
    const term = termOf(definition);
    if (day < term.from) continue;
    const period = ownPeriodAt(definition, day, year);
    const isTouched = period.from <= term.to;
    if (period.to === day && isTouched && versionOn(versions, period.from) === version) {
      return { version: version.number, definition, period };
    }
  }
  return undefined;
}

/** The days over which a measure is read, before the term cuts them. */
export function uncutDays(over: Over, programme: Programme, period: Days, year: FiscalYear): Days {
  if (over === 'period') return { from: period.from, to: period.to };
  if (over === 'term-to-date') return { from: termOf(programme).from, to: period.to };
  if (over === 'year-to-date') return { from: periodOfDay(period.to, 'year', year).firstDay, to: period.to };
  return { from: addMonths(period.to + 1, -over.lastMonths), to: period.to };
}

export function cutByTerm(days: Days, programme: Programme): Days {
  const term = termOf(programme);
  return { from: Math.max(days.from, term.from), to: Math.min(days.to, term.to) };
}

/** The same dates a year earlier. What ends with a month ends with that month then too. */
export function yearEarlier({ from, to }: Days): Days {
  const endsWithMonth = yearAndMonth(to + 1).date === 1;
  return { from: addMonths(from, -12), to: endsWithMonth ? addMonths(to + 1, -12) - 1 : addMonths(to, -12) };
}

/** The programme's own periods that lie in the days, as far as the term has them. */
export function ownPeriodsIn(programme: Programme, days: Days, year: FiscalYear): OwnPeriod[] {
  const periods: OwnPeriod[] = [];
  for (let day = days.from; day <= days.to; ) {
    const period = ownPeriodAt(programme, day, year);
    const inTerm = cutByTerm(period, programme);
    if (days.from <= inTerm.from && inTerm.to <= days.to) periods.push(period);
    day = period.to + 1;
  }
  return periods;
}

/** The last day of a period written as text; undefined for `term`. */
export function lastDayOf(text: string, year: FiscalYear): Day | undefined {
  return parsePeriod(text, year)?.lastDay;
}

export function isIn(day: Day, { from, to }: Days): boolean {
  return from <= day && day <= to;
}
