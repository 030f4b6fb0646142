import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { versionKey } from '#db/queries/calculation-inputs.ts';
import { getKnowledge, type Knowledge, lockRecord } from '#db/queries/changes.ts';
import { findLatestRun, insertRun } from '#db/queries/runs.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { isAnythingWithdrawn } from '#db/queries/withdrawals.ts';
import type { Actor } from '../identity/index.ts';
import type { CalculationAsOf } from './calculate-as-of.server.ts';
import { calculateRun } from './calculate-run.server.ts';
import { findFirstDay } from './first-day.server.ts';
import { isForecast } from './is-forecast.ts';
import { rowToJson } from './output.ts';
import { readRunPeriod } from './programme/period-request.ts';
import type { CalculationRow } from './results.ts';
import { engineRevision } from './revision.ts';

export type RunRequest = {
  period: string;
  actor: Actor;
  now: () => Date;
  /** Is told how many of the parts are done: calculating, storing. */
  progress?: (done: number, total: number) => Promise<void>;
};

export type RunAnswer =
  | { kind: 'ran'; runId: number; rows: number; refused: string[]; isNew: boolean }
  | { kind: 'no-such-period' };

/**
 * Calculates a period, and what is due for earlier ones, from all that is on record by now and stores the result. A run
 * that would say the same as the last one of the period, or less, is not stored: the answer then names that one.
 */
export async function runPeriod(db: Database, request: RunRequest): Promise<RunAnswer> {
  for (;;) {
    const answer = await runOnce(db, request);
    if (answer !== 'changed-meanwhile') return answer;
  }
}

async function runOnce(
  db: Database,
  { period, actor, now, progress }: RunRequest,
): Promise<RunAnswer | 'changed-meanwhile'> {
  const { fiscalYear, timeZone } = await getCalendar(db);
  const request = readRunPeriod(period, fiscalYear);
  if (!request) return { kind: 'no-such-period' };
  const knowledge = await getKnowledge(db);
  await progress?.(0, parts);
  const adjustsFrom = request.term ? null : await findFirstDay(db, { from: request.from, fiscalYear });
  const calculation = await calculateRun(db, knowledge, request, { adjustsFrom, linesFrom: 'segments' });
  await progress?.(1, parts);

  const { adjustments, refused, digest } = calculation;
  const count = calculation.rows.length + adjustments.length;
  const answer = { kind: 'ran' as const, rows: count, refused: refused.map(({ message }) => message) };
  const stored = await db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    if (await isAnythingWithdrawn(transaction, knowledge)) return undefined;
    const { fiscalYear: sameYear } = await getCalendar(transaction);
    if (sameYear.startMonth !== fiscalYear.startMonth) return undefined;
    const last = await findLatestRun(transaction, period);
    if (last?.engineRevision === engineRevision) {
      // A forecast cannot be issued, so that the same said after the period's end is a run of its own.
      const isForecastAt = (instant: Date) => isForecast(instant, { lastDay: request.to, timeZone });
      const isSame = last.digest === digest && (isForecastAt(now()) || !isForecastAt(new Date(last.ranAt)));
      if (isSame || knowsMore(last, knowledge)) return { runId: last.id, isNew: false };
    }
    const at = now().toISOString();
    const id = await insertRun(transaction, {
      ...knowledge,
      period,
      engineRevision,
      versionIds: [...calculation.versionIds.values()],
      refused,
      lineCount: calculation.lineCount,
      digest,
      ranBy: actor.personId,
      ranAt: at,
      adjustsFrom,
      results: [
        ...calculation.rows.map((row) => resultOf(row, null, calculation)),
        ...adjustments.map(({ row, lines }) => resultOf(row, lines, calculation)),
      ],
    });
    await insertAuditEvent(transaction, {
      at,
      personId: actor.personId,
      actor: actor.name,
      action: 'period-run',
      subject: `run ${id}`,
      detail: { period, rows: count, refused: refused.map(({ programme }) => programme) },
    });
    return { runId: id, isNew: true };
  });
  if (!stored) return 'changed-meanwhile';
  await progress?.(parts, parts);
  return { ...answer, ...stored };
}

/** The last run of a period must be the one that knows most, also where two are calculated at once. */
function knowsMore(run: Knowledge, { watermark, settledThrough }: Knowledge): boolean {
  return run.watermark > watermark || run.settledThrough > settledThrough;
}

const parts = 2;

function resultOf(row: CalculationRow, adjustingLines: number | null, { versionIds }: CalculationAsOf) {
  const { period, distributor, outcome, currency, entitlementMinor, settledMinor, dueMinor } = row;
  return {
    distributor,
    programmeVersionId: versionIds.get(versionKey(row.programme, row.version)) as number,
    period,
    outcome,
    currency,
    entitlementMinor,
    settledMinor,
    dueMinor,
    row: JSON.stringify(rowToJson(row)),
    adjustingLines,
  };
}
