import type { DayRange, FiscalYear } from '#app/calendar/index.ts';
import { type BandRates, readBand } from './bands.ts';
import type { Condition } from './conditions.ts';
import type { ProgrammeVersion } from './inputs.ts';
import type { LineSum } from './line-sum.ts';
import { getMeasureKind } from './measures/index.ts';
import type { Measure, MeasureKind } from './measures/measure.ts';
import { type OwnPeriod, termOf, type VersionPeriod } from './own-periods.ts';
import type { Programme } from './programme-schema.ts';
import { cutByTerm, uncutWindow } from './window.ts';

/** A measure with the sum that its lines are read from and the days of each period that they are read over. */
export type MeasurePlan = { kind: MeasureKind; sum: number; windowOf: (period: OwnPeriod) => DayRange };

/** One version of a programme, made ready: its bands as numbers, its measures with their sums. */
export type VersionPlan = {
  version: ProgrammeVersion;
  periods: OwnPeriod[];
  bands: BandRates[];
  basis: MeasurePlan;
  qualifier: MeasurePlan;
  conditions: ConditionPlan[];
};

/** A condition whose measure reads lines has a plan of its own; one that reads none has not. */
export type ConditionPlan = { condition: Condition; kind: MeasureKind; lines?: MeasurePlan };

/** Plans the versions that apply in the asked periods; what has to be summed for them is appended to `sums`. */
export function planVersions(
  applied: readonly VersionPeriod[],
  sums: LineSum[],
  fiscalYear: FiscalYear,
): VersionPlan[] {
  const versions = [...new Set(applied.map(({ version }) => version))];
  return versions.map((version) => {
    const periods = applied.filter((one) => one.version === version).map(({ period }) => period);
    return planVersion(version, periods, sums, fiscalYear);
  });
}

function planVersion(
  version: ProgrammeVersion,
  periods: OwnPeriod[],
  sums: LineSum[],
  fiscalYear: FiscalYear,
): VersionPlan {
  const { definition } = version;
  const first = sums.length;
  const plan = (measure: Measure, needsAmounts: boolean): MeasurePlan => {
    const windowOf = windowFinder(definition, measure, fiscalYear);
    const usesAmounts = getMeasureKind(measure.of).usesAmounts || needsAmounts;
    const windows = periods.map(windowOf).filter(({ from, to }) => from <= to);
    const sum = findOrAdd(sums, first, { definition, filter: measure.lines, windows, usesAmounts });
    return { kind: getMeasureKind(measure.of), sum, windowOf };
  };
  const basis = plan(
    definition.basis,
    definition.bands.some(({ percent }) => percent !== undefined),
  );
  const qualifier = definition.qualifier ? plan(definition.qualifier, false) : basis;
  const conditions = (definition.conditions ?? []).map((condition): ConditionPlan => {
    const kind = getMeasureKind(condition.of);
    return { condition, kind, lines: kind.value && plan(condition, false) };
  });
  return { version, periods, bands: definition.bands.map(readBand), basis, qualifier, conditions };
}

/** The window of a measure in each period, cut by the term. */
function windowFinder(definition: Programme, measure: Measure, fiscalYear: FiscalYear): MeasurePlan['windowOf'] {
  const term = termOf(definition);
  return (period) => cutByTerm(uncutWindow(measure.over ?? definition.accumulate, period, term, fiscalYear), term);
}

/** Two measures of one version that read the same lines share a sum. */
function findOrAdd(sums: LineSum[], first: number, wanted: LineSum): number {
  const isSame = ({ filter, windows }: LineSum) =>
    JSON.stringify([filter, windows]) === JSON.stringify([wanted.filter, wanted.windows]);
  const found = sums.slice(first).find(isSame);
  if (!found) return sums.push(wanted) - 1;
  found.usesAmounts ||= wanted.usesAmounts;
  return sums.indexOf(found);
}
