import type { Fence } from '#app/identity/index.ts';
import type { Programme, Refusal, RowJson } from '#app/rebates/index.ts';
import type { Database } from '../connect.ts';
import { listIdsByCode, rowsAStatement } from './codes.ts';
import { distributorInside } from './inside.ts';

export type NewRunResult = {
  distributor: string;
  programmeVersionId: number;
  period: string;
  outcome: string;
  currency: string;
  entitlementMinor: number;
  settledMinor: number;
  dueMinor: number;
  /** The row as `calculate --json` prints it. */
  row: string;
  /** Of an adjustment of an earlier period, how many lines caused it; null for a row of the run's own period. */
  adjustingLines: number | null;
};

export type NewRun = {
  period: string;
  watermark: number;
  settledThrough: number;
  engineRevision: number;
  versionIds: number[];
  refused: Refusal[];
  lineCount: number;
  digest: string;
  ranBy: number | null;
  ranAt: string;
  /** The day from which earlier periods were reckoned, if they were. */
  adjustsFrom: string | null;
  results: NewRunResult[];
};

export async function insertRun(transaction: Database, run: NewRun): Promise<number> {
  const { results, versionIds, refused, ...rest } = run;
  const { id: runId } = await transaction
    .insertInto('runs')
    .values({ ...rest, versions: JSON.stringify(versionIds), refused: JSON.stringify(refused) })
    .returning('id')
    .executeTakeFirstOrThrow();
  const distributorIds = await listIdsByCode(transaction, 'distributors');
  const rows = results.map(({ distributor, ...result }) => ({
    ...result,
    runId,
    distributorId: distributorIds.get(distributor) as number,
  }));
  for (let at = 0; at < rows.length; at += rowsAStatement) {
    await transaction
      .insertInto('runResults')
      .values(rows.slice(at, at + rowsAStatement))
      .execute();
  }
  await insertRunSums(transaction, runId);
  return runId;
}

/** What the rows of the run come to, by distributor and currency. */
async function insertRunSums(transaction: Database, runId: number): Promise<void> {
  await transaction
    .insertInto('runSums')
    .columns([
      ...(['runId', 'currency', 'distributorId', 'rowCount', 'adjustmentCount'] as const),
      ...(['entitlementMinor', 'settledMinor', 'dueMinor'] as const),
    ])
    .expression((query) =>
      query
        .selectFrom('runResults')
        .select(['runId', 'currency', 'distributorId'])
        .select((e) => [
          e.fn.countAll<number>().as('rowCount'),
          e.fn.count<number>('adjustingLines').as('adjustmentCount'),
          e.fn.sum<number>('entitlementMinor').as('entitlementMinor'),
          e.fn.sum<number>('settledMinor').as('settledMinor'),
          e.fn.sum<number>('dueMinor').as('dueMinor'),
        ])
        .where('runId', '=', runId)
        .groupBy(['runId', 'currency', 'distributorId']),
    )
    .execute();
}

/** The newest run of a period. */
export async function findLatestRun(db: Database, period: string) {
  const run = await db
    .selectFrom('runs')
    .selectAll()
    .where('period', '=', period)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return run && withRefused(run);
}

export async function findRun(db: Database, id: number) {
  const run = await db.selectFrom('runs').selectAll().where('id', '=', id).executeTakeFirst();
  return run && withRefused(run);
}

export function withRefused<Run extends { refused: string }>(run: Run) {
  return { ...run, refused: JSON.parse(run.refused) as Refusal[] };
}

export type RunRow = {
  distributorId: number;
  programmeId: number;
  versionId: number;
  dueMinor: number;
  adjustingLines: number | null;
  row: RowJson;
};

/** The rows of a run, or those of one distributor in it, in the order in which they were calculated. */
export async function listRunRows(db: Database, runId: number, distributorId?: number): Promise<RunRow[]> {
  const rows = await db
    .selectFrom('runResults as result')
    .innerJoin('programmeVersions as version', 'version.id', 'result.programmeVersionId')
    .select(['result.distributorId', 'version.programmeId', 'version.id as versionId'])
    .select(['result.dueMinor', 'result.adjustingLines', 'result.row'])
    .where('result.runId', '=', runId)
    .$if(distributorId !== undefined, (query) => query.where('result.distributorId', '=', distributorId as number))
    .orderBy('result.id')
    .execute();
  return rows.map((row) => ({ ...row, row: JSON.parse(row.row) }));
}

/** The definitions of the programme versions by which a run calculated rows inside the fence, by version id. */
export async function listRunDefinitions(db: Database, fence: Fence, runId: number): Promise<Map<number, Programme>> {
  const rows = await db
    .selectFrom('programmeVersions as version')
    .select(['version.id', 'version.definition'])
    .where('version.id', 'in', (query) =>
      query
        .selectFrom('runResults')
        .select('programmeVersionId')
        .where('runId', '=', runId)
        .where(distributorInside('runResults.distributorId', fence)),
    )
    .execute();
  return new Map(rows.map(({ id, definition }) => [id, JSON.parse(definition)]));
}

/** The definitions of programme versions, by their ids. */
export async function listDefinitions(db: Database, versionIds: readonly number[]): Promise<Map<number, Programme>> {
  if (versionIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('programmeVersions')
    .select(['id', 'definition'])
    .where('id', 'in', versionIds)
    .execute();
  return new Map(rows.map(({ id, definition }) => [id, JSON.parse(definition)]));
}

/** The definition by which each row of a distributor in a run was calculated, by programme and period. */
export async function listRowDefinitions(
  db: Database,
  { runId, distributorId }: { runId: number; distributorId: number },
): Promise<{ programme: string; period: string; definition: Programme }[]> {
  const rows = await db
    .selectFrom('runResults as result')
    .innerJoin('programmeVersions as version', 'version.id', 'result.programmeVersionId')
    .innerJoin('programmes', 'programmes.id', 'version.programmeId')
    .select(['programmes.code as programme', 'result.period', 'version.definition'])
    .where('result.runId', '=', runId)
    .where('result.distributorId', '=', distributorId)
    .execute();
  return rows.map((row) => ({ ...row, definition: JSON.parse(row.definition) }));
}
