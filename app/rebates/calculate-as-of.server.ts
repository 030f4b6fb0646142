import type { Database } from '#db/connect.ts';
import { listKnownProgrammes, loadCalculationInputs } from '#db/queries/calculation-inputs.ts';
import { readLineBatches } from '#db/queries/calculation-lines.ts';
import { getKnowledge, type Knowledge } from '#db/queries/changes.ts';
import { readLineSegments } from '#db/queries/line-segments.ts';
import { nameLinesById } from '#db/queries/sales-lines.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { type Day, type FiscalYear, requireDay } from '../calendar/index.ts';
import { type Calculation, type CalculationRequest, calculate, daysRead } from './calculate.ts';
import { digestInputs } from './digest-inputs.server.ts';
import { findFirstDay } from './first-day.server.ts';
import type { CalculationInputs } from './inputs.ts';
import { nameLines, type Refusal } from './reckoning/refusals.ts';

export type CalculationAsOf = Calculation & {
  /** SHA-256 of the inputs and of what was asked. */
  digest: string;
  lineCount: number;
  /** The id of each approved programme version by code and number, see `versionKey`. */
  versionIds: Map<string, number>;
};

/**
 * Calculates against the database as it was known at a moment; the same moment always gives the same rows. The lines come
 * from their rows, or quicker from the segments derived from them.
 */
export async function calculateAsOf(
  db: Database,
  knowledge: Knowledge,
  request: CalculationRequest,
  { linesFrom }: { linesFrom: 'rows' | 'segments' },
): Promise<CalculationAsOf & { inputs: CalculationInputs }> {
  const { fiscalYear } = await getCalendar(db);
  const { programmes, versionIds } = await listKnownProgrammes(db, knowledge);
  const days = daysRead({ programmes, fiscalYear }, request);
  const readLines = linesFrom === 'rows' ? readLineBatches : readLineSegments;
  const inputs = await loadCalculationInputs(db, knowledge, { programmes, fiscalYear, days, readLines });
  const digest = digestInputs(inputs, request);
  const { rows, refused } = calculate(inputs, request);
  const named = await nameRefused(db, knowledge, refused, inputs);
  return { rows, refused: named, digest, lineCount: inputs.lines.count, versionIds, inputs };
}

async function nameRefused(
  db: Database,
  knowledge: Knowledge,
  refused: readonly Refusal[],
  { lines }: CalculationInputs,
): Promise<Refusal[]> {
  const idOf = (lineIndex: number) => lines.lineId[lineIndex] as number;
  const ids = refused.flatMap(({ lineIndex }) => (lineIndex === undefined ? [] : idOf(lineIndex)));
  const nameOf = await nameLinesById(db, ids, knowledge);
  return nameLines(refused, (lineIndex) => nameOf(idOf(lineIndex)));
}

/**
 * Calculates against the database as it is known now, and as a run would: after the first statement earlier periods are
 * reckoned before. What is asked may hang on the fiscal year of the installation.
 */
export async function calculateNow(
  db: Database,
  ask: (fiscalYear: FiscalYear) => CalculationRequest,
): Promise<CalculationAsOf> {
  return calculateKnown(db, await getKnowledge(db), ask);
}

/** The same as of a moment, with the days from and to which periods were reckoned one after another. */
export async function calculateKnown(
  db: Database,
  knowledge: Knowledge,
  ask: (fiscalYear: FiscalYear) => CalculationRequest,
): Promise<CalculationAsOf & { since: Day | undefined; through: Day }> {
  const { fiscalYear } = await getCalendar(db);
  const request = ask(fiscalYear);
  const first = request.term ? null : await findFirstDay(db, { from: request.from, fiscalYear });
  const before = first === null ? {} : { since: requireDay(first) };
  const calculation = await calculateAsOf(db, knowledge, { ...request, ...before }, { linesFrom: 'segments' });
  const since = request.term ? undefined : (before.since ?? request.from);
  return { ...calculation, since, through: request.to };
}
