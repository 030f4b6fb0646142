import type { Database } from '#db/connect.ts';
import type { Knowledge } from '#db/queries/changes.ts';
import { listArrivals, listLastGrants } from '#db/queries/late-lines.ts';
import { dayToText, requireDay } from '../calendar/index.ts';
import { type CalculationRequest, daysRead } from './calculate.ts';
import { type CalculationAsOf, calculateAsOf } from './calculate-as-of.server.ts';
import type { CalculationInputs } from './inputs.ts';
import { lineCounter } from './lines/counting-lines.ts';
import { requireOwnPeriod } from './programme/own-periods.ts';
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
  const asked = withEarlierPeriods(request, adjustsFrom);
  const { inputs, ...calculation } = await calculateAsOf(db, knowledge, asked, { linesFrom });
  const isEarlier = earlierThan(request, inputs);
  const rows: CalculationRow[] = [];
  const earlier: CalculationRow[] = [];
  for (const row of calculation.rows) {
    if (!isEarlier(row)) rows.push(row);
    else if (row.dueMinor !== 0) earlier.push(row);
  }
  return { ...calculation, rows, adjustments: await withLines(db, knowledge, earlier, inputs) };
}

/** What is asked of the engine: the run's own period, and the earlier ones from a day on. */
export function withEarlierPeriods(request: CalculationRequest, adjustsFrom: string | null): CalculationRequest {
  return adjustsFrom === null ? request : { ...request, from: Math.min(request.from, requireDay(adjustsFrom)) };
}

function earlierThan({ from, term }: CalculationRequest, inputs: CalculationInputs): (row: CalculationRow) => boolean {
  const known = new Map<string, boolean>();
  return ({ programme, period }) => {
    if (term) return false;
    const key = ruleKeyOf({ programme, period });
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
  const arrivals = await readArrivals(db, knowledge, { rows, watermarks, inputs });
  const counters = new Map<string, ReturnType<typeof lineCounter>>();
  const linesOf = linesByDistributor(inputs);
  const adjustments: Adjustment[] = [];
  for (const row of rows) {
    const ruleKey = ruleKeyOf(row);
    const counts = counters.get(ruleKey) ?? lineCounter(inputs, row);
    counters.set(ruleKey, counts);
    const since = watermarks.get(keyOf(row));
    const isLate = (at: number) =>
      since === undefined || isAfter(arrivals.get(inputs.lines.lineId[at] as number), since);
    const lines = linesOf(row.distributor).filter((at) => isLate(at) && counts(at)).length;
    adjustments.push({ row, lines });
  }
  return adjustments;
}

type Arriving = {
  rows: readonly CalculationRow[];
  watermarks: ReadonlyMap<string, number>;
  inputs: CalculationInputs;
};

/** The change number of every line that may be late for one of the rows: accepted after the first of their last grants. */
async function readArrivals(db: Database, knowledge: Knowledge, { rows, watermarks, inputs }: Arriving) {
  const granted = rows.filter((row) => watermarks.has(keyOf(row)));
  const grants = new Set(granted.map((row) => watermarks.get(keyOf(row)) as number));
  const programmes = [...new Set(granted.map(({ programme }) => programme))];
  const ends = new Map(granted.map((row) => [ruleKeyOf(row), row]));
  const lastDays = [...ends.values()].map((row) => requireOwnPeriod(inputs, row).period.to);
  const days = daysRead(inputs, { from: Math.min(...lastDays), to: Math.max(...lastDays), programmes });
  if (!days) return new Map<number, number>();
  return listArrivals(db, knowledge, {
    since: Math.min(...grants),
    from: dayToText(days.from),
    to: dayToText(days.to),
  });
}

function isAfter(changeNumber: number | undefined, since: number): boolean {
  return changeNumber !== undefined && changeNumber > since;
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

function ruleKeyOf({ programme, period }: Pick<CalculationRow, 'programme' | 'period'>): string {
  return `${programme} ${period}`;
}
