import { type DayRange, isWithin } from '#app/calendar/index.ts';
import { allocate, type Ratio, ratio } from '#app/money/index.ts';
import { calculate, daysRead } from './calculate.ts';
import { pickLines } from './columns.ts';
import type { DaysRead } from './days-read.ts';
import type { CalculationInputs } from './inputs.ts';
import { lineJudge } from './line-judge.ts';
import { lineWeights } from './line-weights.ts';
import { requireOwnPeriod, termOf } from './own-periods.ts';
import { planVersions } from './plan.ts';
import type { LineNotCounted, LineShare } from './results.ts';
import { unsupportedIn } from './unsupported.ts';
import { uncutWindow } from './window.ts';

export type ExplanationRequest = { programme: string; distributor: string; period: string };
export type Explanation = { contributing: LineShare[]; notCounted: LineNotCounted[] };

/** The days whose lines an explanation reads. Throws where the programme has no such period. */
export function daysExplained(
  { programmes, fiscalYear }: Pick<CalculationInputs, 'programmes' | 'fiscalYear'>,
  request: Omit<ExplanationRequest, 'distributor'>,
): DaysRead {
  const { version, period } = requireOwnPeriod({ programmes, fiscalYear }, request);
  const window = uncutWindow(version.definition.accumulate, period, termOf(version.definition), fiscalYear);
  const read = daysRead({ programmes, fiscalYear }, calculationOf(request, period));
  const from = Math.min(window.from, read?.from ?? window.from);
  return { ...read, from, to: Math.max(window.to, read?.to ?? window.to) };
}

/**
 * Every line that a row stands on with its share, which sum to the entitlement, and every line of the distributor in
 * the period that did not count, with the reason. Both are in the order of the columns, which also decides ties.
 * Throws where the programme has no such period or is not calculated.
 */
export function explain(inputs: CalculationInputs, request: ExplanationRequest): Explanation {
  const found = requireOwnPeriod(inputs, request);
  const { version, period } = found;
  const unsupported = unsupportedIn(version.definition);
  if (unsupported.length > 0)
    throw new Error(`${request.programme} has ${unsupported.join(', ')}, which is not calculated yet`);

  const distributor = inputs.distributors.findIndex(({ code }) => code === request.distributor);
  const lines = linesOf(inputs, distributor);
  const [plan] = planVersions([found], [], inputs.fiscalYear);
  if (!plan) throw new Error(`${request.programme} has no plan for ${request.period}`);
  const judge = lineJudge(inputs, plan, period);
  const term = termOf(version.definition);
  const window = uncutWindow(version.definition.accumulate, period, term, inputs.fiscalYear);
  const judged = lines.map((lineIndex) => ({ lineIndex, ...judge(lineIndex) }));

  const counting = judged.flatMap(({ lineIndex, countsFor, isUnpaid }) =>
    countsFor ? [{ lineIndex, countsFor, ...(isUnpaid && { isUnpaid }) }] : [],
  );
  const notCounted = judged.flatMap(({ lineIndex, reason }) =>
    reason && isWithin(inputs.lines.day[lineIndex] as number, window) ? [{ lineIndex, reason }] : [],
  );
  const entitlementMinor = entitlementOfLines(inputs, request, lines, period);
  const weightOf = lineWeights(inputs, version.definition);
  return { contributing: shareOut(counting, entitlementMinor, weightOf), notCounted };
}

function calculationOf({ programme, period }: Omit<ExplanationRequest, 'distributor'>, days: DayRange) {
  return { from: days.to, to: days.to, term: period === 'term', programmes: [programme] };
}

type Counting = Omit<LineShare, 'shareMinor'>;

function linesOf({ lines }: CalculationInputs, distributor: number): number[] {
  const found: number[] = [];
  for (let line = 0; line < lines.count; line++) if (lines.distributor[line] === distributor) found.push(line);
  return found;
}

/** The engine itself says what is shared, on the lines of this distributor alone. */
function entitlementOfLines(
  inputs: CalculationInputs,
  request: ExplanationRequest,
  lines: readonly number[],
  days: DayRange,
): number {
  const own = { ...inputs, lines: pickLines(inputs.lines, lines) };
  const { rows, refused } = calculate(own, calculationOf(request, days));
  if (refused[0]) throw new Error(refused[0].message);
  const row = rows.find(({ period, distributor }) => period === request.period && distributor === request.distributor);
  return row?.entitlementMinor ?? 0;
}

/**
 * Spreads the entitlement over the lines of the basis: by amount for an amount basis, by quantity for a quantity.
 * Where a lump sum was reached without any such line, the lines that reached it share it equally.
 */
function shareOut(
  counting: readonly Counting[],
  entitlementMinor: number,
  weightOf: (lineIndex: number) => Ratio,
): LineShare[] {
  const ofBasis = counting.filter(({ countsFor }) => countsFor !== 'qualifier');
  const paidOn = ofBasis.length > 0 ? ofBasis : counting;
  const weights = paidOn.map(({ lineIndex }) => (ofBasis.length > 0 ? weightOf(lineIndex) : ratio(1n)));
  const shares = allocate(BigInt(entitlementMinor), weights);
  const shareOf = new Map(paidOn.map(({ lineIndex }, index) => [lineIndex, Number(shares[index])]));
  return counting.map((line) => ({ ...line, shareMinor: shareOf.get(line.lineIndex) ?? 0 }));
}
