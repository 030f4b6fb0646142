import { type Period, requireDay } from '#app/calendar/index.ts';
import { type Language, localText } from '#app/i18n/index.ts';
import { requireOwnPeriod } from '../programme/own-periods.ts';
import type { CalculationRow } from '../results.ts';
import type { RunningRow } from './describe-so-far.ts';
import { forecastPace } from './forecast-pace.ts';
import type { Reckoned } from './reckon-running.ts';
import { type Sum, sumsOf } from './sums.ts';

/** So many days of a quarter must be known before they are called a pace. */
export const daysOfPace = 14;

/**
 * An estimate of what a quarter comes to, and by programme. There is none as long as sales are on record of fewer than
 * `least` of its days, and none any more when they are of all.
 */
export type Expected = {
  /** The last day of the quarter of which sales are on record; undefined where no day is. */
  knownThrough: string | undefined;
  daysKnown: number;
  days: number;
  least: number;
  estimate: { sums: Sum[]; programmes: ExpectedOf[] } | undefined;
};

/** Minor units: what a programme has earned so far, and what it is expected to. */
export type ExpectedOf = {
  programme: string;
  title: string;
  currency: string;
  dueMinor: number;
  expectedMinor: number;
};

type Choice = { quarter: Period; knownThrough: string | undefined; language: Language };

/** What the rows that end with a quarter come to at the pace of the days of which sales are on record. */
export function expectQuarter(
  reckoned: Reckoned,
  inQuarter: readonly RunningRow[],
  { quarter, knownThrough, language }: Choice,
): Expected {
  const through = knownThrough === undefined ? quarter.firstDay - 1 : requireDay(knownThrough);
  const daysKnown = through - quarter.firstDay + 1;
  const days = quarter.lastDay - quarter.firstDay + 1;
  const known = { knownThrough, daysKnown, days, least: daysOfPace };
  if (daysKnown < daysOfPace || daysKnown >= days) return { ...known, estimate: undefined };
  const pace = { from: quarter.firstDay, through, to: quarter.lastDay };
  const expected = forecastPace(reckoned, pace).filter((row) => {
    const { to } = requireOwnPeriod(reckoned.inputs, row).period;
    return quarter.firstDay <= to && to <= quarter.lastDay;
  });
  const now = inQuarter.map(({ row }) => row);
  const titleOf = (code: string) => {
    const known = inQuarter.find(({ row }) => row.programme === code)?.definition;
    return localText((known ?? latestOf(reckoned, code))?.title ?? {}, language) || code;
  };
  const programmes = [...new Set(expected.map(({ programme }) => programme))].sort().flatMap((programme) => {
    const isOf = (row: CalculationRow) => row.programme === programme;
    return sumsOf(expected.filter(isOf)).map(({ currency, minor }) => {
      const [so] = sumsOf(now.filter((row) => isOf(row) && row.currency === currency));
      return { programme, title: titleOf(programme), currency, dueMinor: so?.minor ?? 0, expectedMinor: minor };
    });
  });
  return { ...known, estimate: { sums: sumsOf(expected), programmes } };
}

function latestOf({ inputs }: Reckoned, code: string) {
  return inputs.programmes.find((programme) => programme.code === code)?.versions.at(-1)?.definition;
}
