import type { DayRange } from '#app/calendar/index.ts';
import { add, type Ratio, zero } from '#app/money/index.ts';
import type { CalculationInputs } from '../inputs.ts';
import type { LineSums, MeasureReading } from '../measures/measure.ts';
import { ratioOfText } from '../programme/decimal-text.ts';
import type { OwnPeriod } from '../programme/own-periods.ts';
import type { MeasurePlan } from './plan.ts';

export type BaselineReading = MeasureReading['baseline'];

type Targets = { targetOf: (distributor: number, name: string, periods: readonly string[]) => Ratio | undefined };
type SumsReader = (sum: number, days: DayRange) => (members: readonly number[]) => LineSums;

/**
 * What a measure is held against in one period; undefined where it has no baseline. A number or a target is given in
 * the one sum that the measure is of, the year before has both.
 */
export function baselineReader(
  { baseline, kind }: MeasurePlan,
  period: OwnPeriod,
  { targetOf }: Targets,
  sumsOver: SumsReader,
): ((members: readonly number[]) => BaselineReading) | undefined {
  if (!baseline) return undefined;
  if (baseline.kind === 'year-before') return sumsOver(baseline.sum, baseline.windowOf(period));
  const given = (value: Ratio | undefined): BaselineReading =>
    kind.usesAmounts ? { amount: value } : { quantity: value };
  if (baseline.kind === 'fixed') {
    const always = given(baseline.value);
    return () => always;
  }
  const periods = baseline.periodsOf(period);
  return (members) => given(sumOfAll(members.map((member) => targetOf(member, baseline.name, periods))));
}

/** The targets of each distributor. That of several periods is their sum; one missing, all missing. */
export function targetReader({ targets }: Pick<CalculationInputs, 'targets'>): Targets['targetOf'] {
  const key = (distributor: number, name: string, period: string) => JSON.stringify([distributor, name, period]);
  const values = new Map(targets.map((row) => [key(row.distributor, row.name, row.period), ratioOfText(row.value)]));
  return (distributor, name, periods) => {
    const rows = periods.map((period) => values.get(key(distributor, name, period)));
    return sumOfAll(rows);
  };
}

/** One missing, all missing. */
function sumOfAll(parts: readonly (Ratio | undefined)[]): Ratio | undefined {
  if (parts.length === 0) return undefined;
  return parts.reduce((sum, part) => sum && part && add(sum, part), zero);
}
