import type { DayRange, FiscalYear } from '#app/calendar/index.ts';
import type { CalculationInputs, ProgrammeVersion } from '../inputs.ts';
import type { LineSum } from '../lines/line-sum.ts';
import { getMeasureKind } from '../measures/index.ts';
import type { Measure, MeasureKind } from '../measures/measure.ts';
import { type BandRates, readBand } from '../programme/bands.ts';
import type { Condition } from '../programme/conditions.ts';
import type { Multiplier } from '../programme/multipliers.ts';
import { type OwnPeriod, requireOwnPeriod, termOf, type VersionPeriod } from '../programme/own-periods.ts';
import type { Programme } from '../programme/programme-schema.ts';
import { cutByTerm, uncutWindow } from '../programme/window.ts';
import { type BaselinePlan, planBaseline } from './baseline-plan.ts';

/** A measure with the sum that its lines are read from, if it reads lines, and the days of each period that it is read over. */
export type MeasurePlan = {
  measure: Measure;
  kind: MeasureKind;
  sum?: number;
  windowOf: (period: OwnPeriod) => DayRange;
  baseline?: BaselinePlan;
  /** For a share, the sum that it is a part of. */
  whole?: number;
};

/** One version of a programme, made ready: its bands as numbers, its measures with their sums. */
export type VersionPlan = {
  version: ProgrammeVersion;
  periods: OwnPeriod[];
  bands: BandRates[];
  basis: MeasurePlan;
  qualifier: MeasurePlan;
  conditions: ValuePlan<Condition>[];
  multipliers: ValuePlan<Multiplier>[];
};

/** What a condition or a multiplier reads. */
export type ValuePlan<Rule extends Measure = Measure> = { rule: Rule; read: MeasurePlan };

/**
 * Plans the versions that apply in the asked periods; what has to be summed for them is appended to `sums`. With
 * `listsLines` the single lines of the basis can be read too.
 */
export function planVersions(
  applied: readonly VersionPeriod[],
  sums: LineSum[],
  fiscalYear: FiscalYear,
  { listsLines = false } = {},
): VersionPlan[] {
  const versions = [...new Set(applied.map(({ version }) => version))];
  return versions.map((version) => {
    const periods = applied.filter((one) => one.version === version).map(({ period }) => period);
    return planVersion(version, periods, sums, { fiscalYear, listsLines });
  });
}

/** The plan of the version that applies in a programme's own period. Throws where the programme has no such period. */
export function requirePlan(
  inputs: Pick<CalculationInputs, 'programmes' | 'fiscalYear'>,
  asked: { programme: string; period: string },
): { plan: VersionPlan; period: OwnPeriod } {
  const { version, period } = requireOwnPeriod(inputs, asked);
  const plan = planVersion(version, [period], [], { fiscalYear: inputs.fiscalYear, listsLines: false });
  return { plan, period };
}

function planVersion(
  version: ProgrammeVersion,
  periods: OwnPeriod[],
  sums: LineSum[],
  { fiscalYear, listsLines }: { fiscalYear: FiscalYear; listsLines: boolean },
): VersionPlan {
  const { definition } = version;
  const first = sums.length;
  const plan = (measure: Measure, { needsAmounts = false, lists = false } = {}): MeasurePlan => {
    const kind = getMeasureKind(measure.of);
    const { windowOf, uncutOf } = windowFinder(definition, measure, fiscalYear);
    const usesAmounts = kind.usesAmounts || needsAmounts;
    const addSum = (daysOf: MeasurePlan['windowOf'], more: Partial<LineSum>) => {
      const days = periods.map(daysOf).filter(({ from, to }) => from <= to);
      const wanted = { definition, filter: measure.lines, windows: days, usesAmounts, listsLines: lists, ...more };
      return findOrAdd(sums, first, wanted);
    };
    const baselineSum = (daysOf: MeasurePlan['windowOf']) => addSum(daysOf, { isBaseline: true });
    return {
      measure,
      kind,
      windowOf,
      sum: kind.reads === 'distributor' ? undefined : addSum(windowOf, alsoRead(kind)),
      baseline:
        measure.baseline && planBaseline(measure.baseline, { definition, fiscalYear, uncutOf, addSum: baselineSum }),
      whole: kind.reads === 'whole' ? addSum(windowOf, { filter: definition.basis.lines }) : undefined,
    };
  };
  const isByPart = isPartUnit(definition.unit);
  const basis = plan(definition.basis, {
    needsAmounts: definition.bands.some(({ percent }) => percent !== undefined),
    lists: listsLines || isByPart || definition.deducts !== undefined,
  });
  const qualifier = definition.qualifier ? plan(definition.qualifier, { lists: isByPart }) : basis;
  const planValue = <Rule extends Measure>(rule: Rule): ValuePlan<Rule> => ({ rule, read: plan(rule) });
  const conditions = (definition.conditions ?? []).map(planValue);
  const multipliers = (definition.multipliers ?? []).map(planValue);
  return { version, periods, bands: definition.bands.map(readBand), basis, qualifier, conditions, multipliers };
}

/** Whether the bands are read for each document, line or product instead of for the distributor or its group. */
export function isPartUnit(unit: Programme['unit']): unit is PartUnit {
  return unit === 'document' || unit === 'line' || unit === 'product';
}

export type PartUnit = 'document' | 'line' | 'product';

function alsoRead({ reads }: MeasureKind): Partial<LineSum> {
  if (reads === 'products') return { countsProducts: true };
  return reads === 'paid' || reads === 'due' ? { payments: reads } : {};
}

/** The window of a measure in each period, cut by the term and as it would be without. */
function windowFinder(definition: Programme, measure: Measure, fiscalYear: FiscalYear) {
  const term = termOf(definition);
  const uncutOf = (period: OwnPeriod) => uncutWindow(measure.over ?? definition.accumulate, period, term, fiscalYear);
  return { uncutOf, windowOf: (period: OwnPeriod) => cutByTerm(uncutOf(period), term) };
}

/** Two measures of one version that read the same lines share a sum. */
function findOrAdd(sums: LineSum[], first: number, wanted: LineSum): number {
  const told = ({ filter, windows, isBaseline, payments }: LineSum) =>
    JSON.stringify([filter, windows, isBaseline, payments]);
  const isSame = (sum: LineSum) => told(sum) === told(wanted);
  const found = sums.slice(first).find(isSame);
  if (!found) return sums.push(wanted) - 1;
  found.usesAmounts ||= wanted.usesAmounts;
  found.countsProducts ||= wanted.countsProducts;
  found.listsLines ||= wanted.listsLines;
  return sums.indexOf(found);
}
