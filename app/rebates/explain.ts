import { type Day, type DayRange, isWithin } from '#app/calendar/index.ts';
import { add, allocate, type Ratio, ratio, zero } from '#app/money/index.ts';
import { daysRead, type ReckonedRow, reckon } from './calculate.ts';
import type { CalculationInputs } from './inputs.ts';
import { byLineKey } from './lines/columns.ts';
import type { DaysRead } from './lines/days-read.ts';
import { lineJudge } from './lines/line-judge.ts';
import { requireOwnPeriod, termOf } from './programme/own-periods.ts';
import { uncutWindow } from './programme/window.ts';
import type { CalculationRequest } from './reckoning/calculation-plan.ts';
import type { LineEarning } from './reckoning/line-earnings.ts';
import { needsEarlierPeriods } from './reckoning/needed-programmes.ts';
import { requirePlan } from './reckoning/plan.ts';
import type { LineNotCounted, LineShare } from './results.ts';

export type ExplanationRequest = {
  programme: string;
  distributor: string;
  period: string;
  /** The day from which the row's calculation reckoned earlier periods; without, it began with the period itself. */
  since?: Day;
  /** The last day of the row's calculation; without, it ended with the period. */
  through?: Day;
};
export type Explanation = { contributing: LineShare[]; notCounted: LineNotCounted[] };

type Rules = Pick<CalculationInputs, 'programmes' | 'fiscalYear'>;

/** The days whose lines an explanation reads. Throws where the programme has no such period. */
export function daysExplained(rules: Rules, request: Omit<ExplanationRequest, 'distributor'>): DaysRead {
  const { version, period } = requireOwnPeriod(rules, request);
  const window = uncutWindow(version.definition.accumulate, period, termOf(version.definition), rules.fiscalYear);
  const read = daysRead(rules, calculationOf(rules, request, period));
  const from = Math.min(window.from, read?.from ?? window.from);
  return { ...read, from, to: Math.max(window.to, read?.to ?? window.to) };
}

/**
 * Every line that a row stands on with its share, which sum to the entitlement, and every line of the distributor in
 * the period that did not count, with the reason. Both are in the order of their dates, then of their keys. What was
 * carried in from earlier periods is shared too; only a row of nothing else has no lines. Throws where the programme has
 * no such period or is not calculated.
 */
export function explain(inputs: CalculationInputs, request: ExplanationRequest): Explanation {
  const { plan, period } = requirePlan(inputs, request);
  const reckoned = reckonRow(inputs, request, period);
  const judge = lineJudge(inputs, plan, period);
  const { accumulate } = plan.version.definition;
  const window = uncutWindow(accumulate, period, termOf(plan.version.definition), inputs.fiscalYear);
  const distributor = inputs.distributors.findIndex(({ code }) => code === request.distributor);
  const judged = linesOf(inputs, distributor).map((lineIndex) => ({ lineIndex, ...judge(lineIndex) }));

  const counting = judged.flatMap(({ lineIndex, countsFor, isUnpaid }) =>
    countsFor ? [{ lineIndex, countsFor, ...(isUnpaid && { isUnpaid }) }] : [],
  );
  const notCounted = judged.flatMap(({ lineIndex, reason }) =>
    reason && isWithin(inputs.lines.day[lineIndex] as number, window) ? [{ lineIndex, reason }] : [],
  );
  const shareOf = sharesOf(reckoned, counting.map(({ lineIndex }) => lineIndex).sort(byLineKey(inputs.lines)));
  return {
    contributing: counting.map((line) => ({ ...line, shareMinor: shareOf.get(line.lineIndex) ?? 0 })),
    notCounted,
  };
}

function calculationOf(
  { programmes }: Rules,
  { programme, period, since, through }: Omit<ExplanationRequest, 'distributor'>,
  days: DayRange,
): CalculationRequest {
  const asked = { from: days.to, to: days.to, through, programmes: [programme] };
  if (period === 'term') return { ...asked, term: true };
  return since !== undefined && needsEarlierPeriods(programmes, programme) ? { ...asked, since } : asked;
}

function linesOf({ lines }: CalculationInputs, distributor: number): number[] {
  const found: number[] = [];
  for (let line = 0; line < lines.count; line++) if (lines.distributor[line] === distributor) found.push(line);
  const byKey = byLineKey(lines);
  return found.sort((a, b) => (lines.day[a] as number) - (lines.day[b] as number) || byKey(a, b));
}

/** The engine itself says what is shared, and what each line earned. */
function reckonRow(inputs: CalculationInputs, request: ExplanationRequest, days: DayRange): ReckonedRow | undefined {
  const { programme, period, distributor } = request;
  const { rows, refused } = reckon(inputs, calculationOf(inputs, request, days), { listed: [programme] });
  if (refused[0]) throw new Error(refused[0].message);
  return rows.find(({ row }) => row.period === period && row.distributor === distributor);
}

/**
 * Spreads the entitlement over the lines of the basis in proportion to what each earned in its unit; where that is
 * nothing, by what each brought to the basis. Where an amount was reached without any such line, the lines that reached
 * it share it equally.
 */
function sharesOf(reckoned: ReckonedRow | undefined, counting: readonly number[]): Map<number, number> {
  const earnings = reckoned?.standing?.lineEarnings() ?? [];
  const [lines, weights] =
    earnings.length > 0
      ? [earnings.map(({ line }) => line), weightsOf(earnings)]
      : [counting, counting.map(() => ratio(1n))];
  const shares = allocate(BigInt(reckoned?.row.entitlementMinor ?? 0), weights);
  return new Map(lines.map((line, index) => [line, Number(shares[index])]));
}

function weightsOf(earnings: readonly LineEarning[]): Ratio[] {
  const earned = earnings.map((one) => one.earned);
  const isNothing = earned.reduce(add, zero).numerator === 0n;
  return isNothing ? earnings.map(({ measure }) => measure) : earned;
}
