export {
  addMonths,
  type DateText,
  type Day,
  dayInZone,
  dayOf,
  dayToText,
  parseDay,
  requireDay,
  yearAndMonth,
} from './day.ts';
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
} from './period.ts';
