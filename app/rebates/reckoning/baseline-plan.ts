import type { DayRange, FiscalYear } from '#app/calendar/index.ts';
import type { Ratio } from '#app/money/index.ts';
import type { Baseline } from '../programme/baseline.ts';
import { ratioOfText } from '../programme/decimal-text.ts';
import { type OwnPeriod, periodsWithin, termOf } from '../programme/own-periods.ts';
import type { Programme } from '../programme/programme-schema.ts';
import { yearBefore } from '../programme/window.ts';

/** A baseline made ready: a number, the days of other lines, or the target rows that have to be there. */
export type BaselinePlan =
  | { kind: 'fixed'; value: Ratio }
  | { kind: 'year-before'; sum: number; windowOf: (period: OwnPeriod) => DayRange }
  | { kind: 'target'; name: string; periodsOf: (period: OwnPeriod) => string[] };

type MeasureWindows = {
  definition: Programme;
  fiscalYear: FiscalYear;
  /** The window of the measure, not cut by the term. */
  uncutOf: (period: OwnPeriod) => DayRange;
  /** Adds the lines of other days to what is summed. */
  addSum: (windowOf: (period: OwnPeriod) => DayRange) => number;
};

/** The term cuts no baseline: a year before is that of the whole window, a target that of the whole periods in it. */
export function planBaseline(baseline: Baseline, windows: MeasureWindows): BaselinePlan {
  if (baseline.kind === 'fixed') return { kind: 'fixed', value: ratioOfText(baseline.value) };
  const { definition, fiscalYear, uncutOf, addSum } = windows;
  if (baseline.kind === 'year-before') {
    const daysOf = (period: OwnPeriod) => yearBefore(uncutOf(period));
    return { kind: 'year-before', sum: addSum(daysOf), windowOf: daysOf };
  }
  const term = termOf(definition);
  const periodsOf = (period: OwnPeriod) => {
    const { from, to } = uncutOf(period);
    if (definition.period === 'term') return from <= term.from && term.to <= to ? ['term'] : [];
    return periodsWithin({ from, to }, definition.period, term, fiscalYear);
  };
  return { kind: 'target', name: baseline.name, periodsOf };
}
