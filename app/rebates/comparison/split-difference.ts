import { type CalculationRequest, calculate } from '../calculate.ts';
import type { ExplanationRequest } from '../explain.ts';
import type { CalculationInputs } from '../inputs.ts';
import { type InputKind, inputKinds } from './input-kinds.ts';
import { rebaseInputs } from './rebase-inputs.ts';

/** How much of a difference one kind of input makes: minor units of the row's currency. */
export type Cause = { kind: InputKind; differenceMinor: number };

export type Known = { inputs: CalculationInputs; request: CalculationRequest };

/** Where each input belongs; lines name territories, currencies and documents by their own lists. */
const kindOfInput: Record<Exclude<keyof CalculationInputs, 'fiscalYear'>, InputKind> = {
  distributors: 'distributors',
  products: 'products',
  stages: 'stages',
  targets: 'targets',
  certificates: 'certificates',
  scores: 'scores',
  breaches: 'breaches',
  programmes: 'programmes',
  lines: 'lines',
  territories: 'lines',
  currencies: 'lines',
  documents: 'lines',
  payments: 'payments',
  rates: 'rates',
  settled: 'settled',
};

/**
 * What each kind of input changes in what is due by one row: the kinds that differ are exchanged one after another, and
 * what each changes, on top of those before it, is its part. The parts sum to the difference of the two calculations.
 */
export function splitDifference(before: Known, after: Known, asked: ExplanationRequest): Cause[] {
  let known: Known = { ...before, inputs: rebaseInputs(before.inputs, after.inputs) };
  let dueMinor = dueOf(known, asked);
  const causes: Cause[] = [];
  for (const kind of inputKinds) {
    const next = exchanged(known, after, kind);
    if (!next) continue;
    const nextMinor = dueOf(next, asked);
    causes.push({ kind, differenceMinor: nextMinor - dueMinor });
    [known, dueMinor] = [next, nextMinor];
  }
  return causes;
}

/** Undefined where the inputs of the kind are the same. The days that are asked for follow from what was settled. */
function exchanged(known: Known, after: Known, kind: InputKind): Known | undefined {
  const names = Object.entries(kindOfInput).flatMap(([name, of]) => (of === kind ? name : []));
  const part = (inputs: CalculationInputs) =>
    Object.fromEntries(Object.entries(inputs).filter(([name]) => names.includes(name)));
  const request = kind === 'settled' ? after.request : known.request;
  const isSame =
    kind === 'lines'
      ? hasSameLines(known.inputs, after.inputs)
      : JSON.stringify([part(known.inputs), known.request]) === JSON.stringify([part(after.inputs), request]);
  return isSame ? undefined : { inputs: { ...known.inputs, ...part(after.inputs) }, request };
}

/** Accepted lines stay, so that there are as many where they are the same. */
function hasSameLines({ lines }: CalculationInputs, later: CalculationInputs): boolean {
  return lines.count === later.lines.count;
}

function dueOf({ inputs, request }: Known, asked: ExplanationRequest): number {
  const { rows } = calculate(inputs, request);
  const row = rows.find(
    ({ programme, distributor, period }) =>
      programme === asked.programme && distributor === asked.distributor && period === asked.period,
  );
  return row?.dueMinor ?? 0;
}
