import type { Database } from '#db/connect.ts';
import type { Knowledge } from '#db/queries/changes.ts';
import { listLastGrants, listLinesSince } from '#db/queries/late-lines.ts';
import { dayToText, requireDay } from '../calendar/index.ts';
import type { CalculationRequest } from './calculate.ts';
import { type CalculationAsOf, calculateAsOf } from './calculate-as-of.server.ts';
import { lineCounter } from './counting-lines.ts';
import type { CalculationInputs } from './inputs.ts';
import { requireOwnPeriod } from './own-periods.ts';
import type { CalculationRow } from './results.ts';

/** What is due for a period that ended before the run's, and how many lines arrived since it was last granted. */
export type Adjustment = { row: CalculationRow; lines: number };

export type CalculatedRun = CalculationAsOf & { adjustments: Adjustment[] };

type RunChoice = {
  /** The day from which earlier periods are reckoned; null for the run's own period alone. */
  adjustsFrom: string | null;
  linesFrom: 'rows' | 'segments';
};

/**
 * Calculates what a run of a period says as of a moment: the rows of its own period, and of earlier periods those for
 * which something is due. Earlier periods come first and are taken as settled before the next, so that nothing is due
 * twice.
 */
export async function calculateRun(
  db: Database,
  knowledge: Knowledge,
  request: CalculationRequest,
  { adjustsFrom, linesFrom }: RunChoice,
): Promise<CalculatedRun> {
  const from = adjustsFrom === null ? request.from : Math.min(request.from, requireDay(adjustsFrom));
  const { inputs, ...calculation } = await calculateAsOf(db, knowledge, { ...request, from }, { linesFrom });
  const isEarlier = earlierThan(request, inputs);
  const rows: CalculationRow[] = [];
  const earlier: CalculationRow[] = [];
  for (const row of calculation.rows) {
    if (!isEarlier(row)) rows.push(row);
    else if (row.dueMinor !== 0) earlier.push(row);
  }
  return { ...calculation, rows, adjustments: await withLines(db, knowledge, earlier, inputs) };
}

function earlierThan({ from, term }: CalculationRequest, inputs: CalculationInputs): (row: CalculationRow) => boolean {
  const known = new Map<string, boolean>();
  return ({ programme, period }) => {
    if (term) return false;
    const key = `${programme} ${period}`;
    const answer = known.get(key) ?? requireOwnPeriod(inputs, { programme, period }).period.to < from;
    known.set(key, answer);
    return answer;
  };
}

async function withLines(
  db: Database,
  knowledge: Knowledge,
  rows: readonly CalculationRow[],
  inputs: CalculationInputs,
): Promise<Adjustment[]> {
  if (rows.length === 0) return [];
  const grants = await listLastGrants(db, knowledge);
  const watermarks = new Map(grants.map((grant) => [keyOf(grant), grant.watermark]));
  const counters = new Map<string, ReturnType<typeof lineCounter>>();
  const linesOf = linesByDistributor(inputs);
  const adjustments: Adjustment[] = [];
  for (const row of rows) {
    const ruleKey = `${row.programme} ${row.period}`;
    const counts = counters.get(ruleKey) ?? lineCounter(inputs, row);
    counters.set(ruleKey, counts);
    const since = watermarks.get(keyOf(row));
    const isLate = since === undefined ? () => true : await lateTest(db, knowledge, row, { since, inputs });
    const lines = linesOf(row.distributor).filter((at) => isLate(at) && counts(at)).length;
    adjustments.push({ row, lines });
  }
  return adjustments;
}

type Since = { since: number; inputs: CalculationInputs };

async function lateTest(db: Database, knowledge: Knowledge, row: CalculationRow, { since, inputs }: Since) {
  const to = dayToText(requireOwnPeriod(inputs, row).period.to);
  const late = new Set(await listLinesSince(db, knowledge, { distributor: row.distributor, since, to }));
  return (at: number) => late.has(inputs.lines.lineId[at] as number);
}

/** The positions in the columns of each distributor's lines. */
function linesByDistributor({ distributors, lines }: CalculationInputs): (distributor: string) => number[] {
  const positions = distributors.map((): number[] => []);
  for (let at = 0; at < lines.count; at += 1) positions[lines.distributor[at] as number]?.push(at);
  const byCode = new Map(distributors.map(({ code }, index) => [code, positions[index] as number[]]));
  return (code) => byCode.get(code) ?? [];
}

function keyOf({ programme, distributor, period }: { programme: string; distributor: string; period: string }): string {
  return JSON.stringify([programme, distributor, period]);
}
