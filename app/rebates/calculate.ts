import type { CalculationInputs } from './inputs.ts';
import { type DaysRead, daysOfSums } from './lines/days-read.ts';
import { type LineTotals, sumLines } from './lines/sum-lines.ts';
import { type CalculationPlan, type CalculationRequest, planCalculation } from './reckoning/calculation-plan.ts';
import { byText, type Cell, inEvaluationOrder } from './reckoning/evaluation-order.ts';
import { keepOne } from './reckoning/exclusive.ts';
import { beginHistory, type History } from './reckoning/history.ts';
import type { Deducted } from './reckoning/line-earnings.ts';
import { paidOnLines } from './reckoning/paid-on-lines.ts';
import { sourcesOf } from './reckoning/read-measures.ts';
import { type Refusal, refuseDependent, refuseForeign } from './reckoning/refusals.ts';
import { settle } from './reckoning/settle.ts';
import { type Standing, standingsOf } from './reckoning/standings.ts';
import type { Grounds } from './reckoning/unit-readings.ts';
import type { CalculationRow } from './results.ts';

export type { CalculationRequest } from './reckoning/calculation-plan.ts';

/** Ordered by last day of the period, then its text, programme and distributor. A refused programme has no rows. */
export type Calculation = { rows: CalculationRow[]; refused: Refusal[] };

/** Calculates what programmes owe distributors: a pure function of its inputs (REBATES.md §3 and §7). */
export function calculate(inputs: CalculationInputs, request: CalculationRequest): Calculation {
  const { rows, refused } = reckon(inputs, request);
  return { rows: rows.map(({ row }) => row), refused };
}

type Rules = Pick<CalculationInputs, 'programmes' | 'fiscalYear'>;

/** The days whose lines a calculation reads, so that no others need be loaded; undefined for none. */
export function daysRead(rules: Rules, request: CalculationRequest): DaysRead | undefined {
  return daysOfSums(planCalculation(rules, request).sums);
}

/** A row with what its lines brought and earned, for those programmes whose lines were asked for. */
export type ReckonedRow = { row: CalculationRow; standing: Standing | undefined };

/** Calculates, and keeps what the rows of the programmes `listed` stand on. */
export function reckon(
  inputs: CalculationInputs,
  request: CalculationRequest,
  { listed = [] }: { listed?: readonly string[] } = {},
): { rows: ReckonedRow[]; refused: Refusal[] } {
  const plan = planCalculation(inputs, request, { listed });
  const totals = sumLines(inputs, plan.sums);
  const first = [...plan.refused, ...refuseForeign(plan.sums, totals.foreign)];
  const refused = [...first, ...refuseDependent(inputs.programmes, first)];
  const isRefused = (code: string) => refused.some(({ programme }) => programme === code);
  const plans = plan.plans.filter(({ version }) => !isRefused(version.definition.code));
  return {
    rows: reckonCells(inputs, request, { ...plan, plans }, totals),
    refused: refused
      .filter(({ programme }) => plan.asked.has(programme) || request.programmes?.includes(programme))
      .sort((a, b) => byText(a.programme, b.programme)),
  };
}

function reckonCells(
  inputs: CalculationInputs,
  request: CalculationRequest,
  plan: CalculationPlan,
  totals: LineTotals,
): ReckonedRow[] {
  const grounds: Grounds = {
    inputs,
    sources: sourcesOf(inputs, totals),
    distributors: [...inputs.distributors.keys()].sort((a, b) => byText(codeOf(inputs, a), codeOf(inputs, b))),
  };
  const cells = plan.plans.flatMap((one) => one.periods.map((period) => ({ plan: one, period })));
  const isBefore = ({ period }: Cell) => !request.term && period.to < plan.start;
  // What was paid on lines before the first day is known; all else begins there.
  const before = beginHistory(inputs, { paid: paidOnLines(), lastDay: Number.POSITIVE_INFINITY });
  reckonInOrder(cells.filter(isBefore), { grounds, history: before, plan });
  const lastDay = request.term ? Number.POSITIVE_INFINITY : (request.through ?? request.to);
  const history = beginHistory(inputs, { paid: before.paid, lastDay });
  const reckoned = reckonInOrder(
    cells.filter((cell) => !isBefore(cell)),
    { grounds, history, plan },
  );
  const isAsked = ({ cell }: { cell: Cell }) =>
    plan.asked.has(cell.plan.version.definition.code) &&
    (request.term ? cell.period.text === 'term' : cell.period.to >= request.from);
  return reckoned
    .filter(isAsked)
    .sort(byOutputOrder)
    .flatMap(({ rows }) => rows.sort((a, b) => byText(a.row.distributor, b.row.distributor)));
}

type Reckoned = { cell: Cell; rows: ReckonedRow[] };
type Reckoning = { grounds: Grounds; history: History; plan: CalculationPlan };

function reckonInOrder(cells: readonly Cell[], { grounds, history, plan }: Reckoning): Reckoned[] {
  const distributors = grounds.distributors.map((distributor) => codeOf(grounds.inputs, distributor));
  const { fiscalYear } = grounds.inputs;
  return inEvaluationOrder(cells).flatMap((place) => {
    const members = place.map((cell) => ({
      definition: cell.plan.version.definition,
      standings: standingsOf(cell, grounds, deductedBefore(cell, grounds, history)),
    }));
    return keepOne(members).map(({ definition, standings }, index) => {
      const cell = place[index] as Cell;
      const isDeducted = plan.deducted.has(definition.code);
      const rows = settle(standings, { cell, history, fiscalYear, isDeducted, distributors });
      const byCode = new Map(standings.map((standing) => [standing.distributor, standing]));
      return { cell, rows: rows.map((row) => ({ row, standing: byCode.get(row.distributor) })) };
    });
  });
}

function deductedBefore({ plan }: Cell, { inputs }: Grounds, { paid }: History): Deducted {
  const { deducts = [] } = plan.version.definition;
  if (deducts.length === 0) return undefined;
  return (distributor, line) => {
    const code = codeOf(inputs, distributor);
    const day = inputs.lines.day[line] as number;
    return deducts.reduce((sum, deducted) => sum + paid.read(deducted, code, { at: line, day }), 0);
  };
}

function byOutputOrder({ cell: a }: Reckoned, { cell: b }: Reckoned): number {
  return (
    a.period.to - b.period.to ||
    byText(a.period.text, b.period.text) ||
    byText(a.plan.version.definition.code, b.plan.version.definition.code)
  );
}

function codeOf({ distributors }: CalculationInputs, position: number): string {
  return distributors[position]?.code ?? '';
}
