export {
  addMonths,
  type DateText,
  type Day,
  dayInZone,
  dayOf,
  dayToText,
  parseDay,
  requireDay,
  startOfDay,
  yearAndMonth,
} from './day.ts';
export { type DayRange, hullOf, isWithin } from './day-range.ts';
export {
  calendarYear,
  type FiscalYear,
  monthsIn,
  newestFirst,
  nextPeriod,
  type Period,
  type PeriodLength,
  parsePeriod,
  periodOfDay,
  periodsEnding,
  previousPeriod,
  requirePeriod,
} from './period.ts';
