import type { Day } from '#app/calendar/index.ts';
import { type DaysRead, daysOfSums } from './days-read.ts';
import { entitlementOf } from './entitlement.ts';
import type { CalculationInputs, ProgrammeInput } from './inputs.ts';
import { type LineSum, takesPartWithGrade } from './line-sum.ts';
import { type OwnPeriod, ownPeriods } from './own-periods.ts';
import { planVersions, type VersionPlan } from './plan.ts';
import { measuredBy, measureReader, paidOn, type Sources, sourcesOf, valuesReader } from './read-measures.ts';
import { type Refusal, refuseForeign, refuseUnknown, refuseUnsupported } from './refusals.ts';
import type { CalculationRow } from './results.ts';
import { type Settled, settledBefore } from './settled.ts';
import { type LineTotals, sumLines } from './sum-lines.ts';
import { versionOn } from './versions.ts';

export type CalculationRequest = {
  /** The programmes' own periods that end from this day … */
  from: Day;
  /** … to this one are calculated, in order, each taken as settled before the next. */
  to: Day;
  /** Instead, the whole terms of the programmes whose period is `term`. */
  term?: boolean;
  /** Codes; without, all. */
  programmes?: readonly string[];
};

/** Ordered by last day of the period, then its text, programme and distributor. A refused programme has no rows. */
export type Calculation = { rows: CalculationRow[]; refused: Refusal[] };

/** Calculates what programmes owe distributors: a pure function of its inputs (REBATES.md §3 and §7). */
export function calculate(inputs: CalculationInputs, request: CalculationRequest): Calculation {
  const { plans, sums, refused } = planCalculation(inputs, request);
  const totals = sumLines(inputs, sums);
  refused.push(...refuseForeign(sums, totals.foreign));
  const calculated = plans.filter(
    ({ version }) => !refused.some(({ programme }) => programme === version.definition.code),
  );
  return {
    rows: listRows(inputs, calculated, totals),
    refused: refused.sort((a, b) => byText(a.programme, b.programme)),
  };
}

type Rules = Pick<CalculationInputs, 'programmes' | 'fiscalYear'>;

/** The days whose lines a calculation reads, so that no others need be loaded; undefined for none. */
export function daysRead(rules: Rules, request: CalculationRequest): DaysRead | undefined {
  return daysOfSums(planCalculation(rules, request).sums);
}

function planCalculation({ programmes, fiscalYear }: Rules, request: CalculationRequest) {
  const { chosen, refused } = choose(programmes, request.programmes);
  const sums: LineSum[] = [];
  const plans: VersionPlan[] = [];
  for (const programme of chosen) {
    const applied = ownPeriods(programme, request, fiscalYear);
    const refusal = refuseUnsupported(applied);
    if (refusal) refused.push(refusal);
    else plans.push(...planVersions(applied, sums, fiscalYear));
  }
  return { plans, sums, refused };
}

function choose(all: readonly ProgrammeInput[], codes: readonly string[] | undefined) {
  if (!codes) return { chosen: all, refused: [] as Refusal[] };
  const unknown = codes.filter((code) => !all.some((programme) => programme.code === code));
  return { chosen: all.filter(({ code }) => codes.includes(code)), refused: unknown.map(refuseUnknown) };
}

type Cell = { plan: VersionPlan; period: OwnPeriod };

/** What the rows of all cells share. */
type Reckoning = {
  inputs: CalculationInputs;
  sources: Sources;
  settled: Settled;
  /** Positions in the order of the codes. */
  distributors: readonly number[];
};

function listRows(inputs: CalculationInputs, plans: readonly VersionPlan[], totals: LineTotals): CalculationRow[] {
  const cells = plans.flatMap((plan) => plan.periods.map((period) => ({ plan, period }))).sort(byOutputOrder);
  const reckoning: Reckoning = {
    inputs,
    sources: sourcesOf(inputs, totals),
    settled: settledBefore(inputs.settled, inputs.fiscalYear),
    distributors: [...inputs.distributors.keys()].sort((a, b) => byText(codeOf(inputs, a), codeOf(inputs, b))),
  };
  return cells.flatMap((cell) => rowsOf(cell, reckoning));
}

function rowsOf({ plan, period }: Cell, reckoning: Reckoning): CalculationRow[] {
  const { inputs, sources, settled, distributors } = reckoning;
  const { definition, number: version } = plan.version;
  const window = plan.basis.windowOf(period);
  const basisOf = measureReader(plan.basis, period, definition.currency, sources);
  const qualifierOf =
    plan.qualifier === plan.basis ? undefined : measureReader(plan.qualifier, period, definition.currency, sources);
  const conditionsOf = valuesReader(plan.conditions, period, definition.currency, sources);
  const multipliersOf = valuesReader(plan.multipliers, period, definition.currency, sources);
  const rows: CalculationRow[] = [];
  for (const distributor of distributors) {
    const basis = basisOf(distributor);
    const qualifier = qualifierOf ? qualifierOf(distributor) : basis;
    if (basis.sums.lines === 0 && qualifier.sums.lines === 0) continue;
    const input = inputs.distributors[distributor];
    if (!input || !takesPartWithGrade(definition, versionOn(input.versions, period.to)?.grade)) continue;
    const entitlement = entitlementOf({
      definition,
      bands: plan.bands,
      basis: paidOn(basis),
      measured: measuredBy(plan.basis, basis),
      qualifier: measuredBy(plan.qualifier, qualifier),
      conditions: conditionsOf(distributor),
      multipliers: multipliersOf(distributor),
    });
    const settledMinor = settled.read(definition, input.code, period, window);
    const dueMinor = entitlement.entitlementMinor - settledMinor;
    settled.add(definition, input.code, period, dueMinor);
    // The keys are written out because an object spread from others is several times slower to make and to read.
    rows.push({
      period: period.text,
      programme: definition.code,
      version,
      distributor: input.code,
      outcome: entitlement.outcome,
      qualifier: entitlement.qualifier,
      basis: entitlement.basis,
      band: entitlement.band,
      next: entitlement.next,
      entitlementMinor: entitlement.entitlementMinor,
      settledMinor,
      dueMinor,
      currency: definition.currency,
      steps: entitlement.steps,
      freeUnits: entitlement.freeUnits,
    });
  }
  return rows;
}

function byOutputOrder(a: Cell, b: Cell): number {
  return (
    a.period.to - b.period.to ||
    byText(a.period.text, b.period.text) ||
    byText(a.plan.version.definition.code, b.plan.version.definition.code)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function codeOf({ distributors }: CalculationInputs, position: number): string {
  return distributors[position]?.code ?? '';
}
