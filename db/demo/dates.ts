import {
  addMonths,
  calendarYear,
  type DateText,
  type Day,
  dayOf,
  dayToText,
  monthsIn,
  type Period,
  periodOfDay,
  previousPeriod,
  requireDay,
  yearAndMonth,
} from '#app/calendar/index.ts';

/** The months that the shipped data cover, both whole. */
const sourceFirstMonth = { year: 2012, month: 1 };
const sourceLastMonth = { year: 2013, month: 11 };

/** The demonstration's fiscal year is the calendar year. */
export const demoFiscalYear = calendarYear;

export type DemoDates = {
  /** Every date of the data is moved by so many whole months. */
  months: number;
  /** The first day of the first month and the last day of the last month with data. */
  firstDay: Day;
  lastDay: Day;
  /** The fiscal year of the load date and the one before it: the term of every programme. */
  year: Period;
  yearBefore: Period;
  /** The last complete quarter before the load date; it lies in one of the two years. */
  quarter: Period;
  /** Some partnerships change their stage in mid-year: on the first day of the quarter's second month. */
  stageChange: Day;
  /** The last day of the quarter's second month: until then the quantity rebate is paid in maturity. */
  withdrawal: Day;
  /** Instants in the weeks before the programmes' term: what is proposed and approved then holds from its first day. */
  proposedAt: string;
  approvedAt: string;
};

/** What the load date decides. The data's last month becomes the last complete month before it. */
export function demoDates(loadDate: DateText): DemoDates {
  const loadDay = requireDay(loadDate);
  const lastMonth = previousPeriod(periodOfDay(loadDay, 'month', demoFiscalYear), demoFiscalYear);
  const quarter = previousPeriod(periodOfDay(loadDay, 'quarter', demoFiscalYear), demoFiscalYear);
  const year = periodOfDay(loadDay, 'year', demoFiscalYear);
  const last = yearAndMonth(lastMonth.lastDay);
  const months = monthNumber(last) - monthNumber(sourceLastMonth);
  const yearBefore = previousPeriod(year, demoFiscalYear);
  return {
    months,
    firstDay: addMonths(dayOf(sourceFirstMonth.year, sourceFirstMonth.month, 1), months),
    lastDay: lastMonth.lastDay,
    year,
    yearBefore,
    quarter,
    stageChange: addMonths(quarter.firstDay, 1),
    withdrawal: addMonths(quarter.firstDay, 2) - 1,
    proposedAt: morningOf(yearBefore.firstDay - 28),
    approvedAt: morningOf(yearBefore.firstDay - 14),
  };
}

function morningOf(day: Day): string {
  return `${dayToText(day)}T17:00:00.000Z`;
}

function monthNumber({ year, month }: { year: number; month: number }): number {
  return year * monthsIn.year + month - 1;
}
