import type { OutcomeTotal } from '#app/finance/index.ts';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { distributorInside } from './inside.ts';

export type PeriodRun = {
  id: number;
  period: string;
  watermark: number;
  ranAt: string;
  ranByName: string | null;
  refusedCount: number;
  lineCount: number;
};

/** Runs, the newest first: of all periods or of one, all of a period or its latest. */
export async function listRuns(
  db: Database,
  { period, latest = false }: { period?: string; latest?: boolean },
): Promise<PeriodRun[]> {
  const rows = await db
    .selectFrom('runs')
    .leftJoin('people', 'people.id', 'runs.ranBy')
    .select(['runs.id', 'runs.period', 'runs.watermark', 'runs.ranAt', 'runs.refused', 'runs.lineCount'])
    .select('people.name as ranByName')
    .$if(latest, (query) =>
      query.where('runs.id', 'in', (latest) =>
        latest
          .selectFrom('runs')
          .select((e) => e.fn.max('id').as('id'))
          .groupBy('period'),
      ),
    )
    .$if(period !== undefined, (query) => query.where('runs.period', '=', period as string))
    .orderBy('runs.id', 'desc')
    .execute();
  return rows.map(({ refused, ...row }) => ({ ...row, refusedCount: JSON.parse(refused).length }));
}

export type RunTotal = { runId: number; currency: string; rows: number; dueMinor: number };

/** What is due by each of some runs inside the fence, by currency. */
export async function listRunTotals(db: Database, fence: Fence, runIds: readonly number[]): Promise<RunTotal[]> {
  if (runIds.length === 0) return [];
  return db
    .selectFrom('runSums')
    .select(['runId', 'currency'])
    .select((e) => [e.fn.sum<number>('rowCount').as('rows'), e.fn.sum<number>('dueMinor').as('dueMinor')])
    .where('runId', 'in', runIds)
    .where(distributorInside('runSums.distributorId', fence))
    .groupBy(['runId', 'currency'])
    .orderBy('runId')
    .orderBy('currency')
    .execute();
}

/** What a run came to inside the fence, by programme version and outcome; a version pays in one currency. */
export async function listOutcomeTotals(db: Database, fence: Fence, runId: number): Promise<OutcomeTotal[]> {
  const totals = db
    .selectFrom('runResults as result')
    .select(['result.programmeVersionId', 'result.outcome'])
    .select((e) => [
      e.fn.max('result.currency').as('currency'),
      e.fn.countAll<number>().as('rows'),
      e.fn.count<number>('result.adjustingLines').as('adjustments'),
      e.fn.sum<number>('entitlementMinor').as('entitlementMinor'),
      e.fn.sum<number>('settledMinor').as('settledMinor'),
      e.fn.sum<number>('dueMinor').as('dueMinor'),
    ])
    .where('result.runId', '=', runId)
    .where(distributorInside('result.distributorId', fence))
    .groupBy(['result.programmeVersionId', 'result.outcome']);
  return db
    .selectFrom(totals.as('total'))
    .innerJoin('programmeVersions as version', 'version.id', 'total.programmeVersionId')
    .innerJoin('programmes', 'programmes.id', 'version.programmeId')
    .select(['programmes.code as programme', 'version.id as versionId', 'outcome', 'currency'])
    .select(['rows', 'adjustments', 'entitlementMinor', 'settledMinor', 'dueMinor'])
    .orderBy('programmes.code')
    .orderBy('version.id')
    .orderBy('outcome')
    .execute();
}

export type ProgrammeTotal = {
  runId: number;
  currency: string;
  /** Distributors with a row, and those of them with one that is due. */
  tookPart: number;
  earned: number;
  dueMinor: number;
};

/** What one programme came to inside the fence in each of some runs, by currency. */
export async function listProgrammeTotals(
  db: Database,
  fence: Fence,
  { code, runIds }: { code: string; runIds: readonly number[] },
): Promise<ProgrammeTotal[]> {
  if (runIds.length === 0) return [];
  const distributors = db
    .selectFrom('runResults as result')
    .select(['result.runId', 'result.currency', 'result.distributorId'])
    .select((e) => e.fn.sum<number>('result.dueMinor').as('dueMinor'))
    .where('result.runId', 'in', runIds)
    .where('result.programmeVersionId', 'in', (versions) =>
      versions
        .selectFrom('programmeVersions as version')
        .innerJoin('programmes', 'programmes.id', 'version.programmeId')
        .select('version.id')
        .where('programmes.code', '=', code),
    )
    .where(distributorInside('result.distributorId', fence))
    .groupBy(['result.runId', 'result.currency', 'result.distributorId']);
  return db
    .selectFrom(distributors.as('distributor'))
    .select(['runId', 'currency'])
    .select((e) => [
      e.fn.countAll<number>().as('tookPart'),
      e.fn.countAll<number>().filterWhere('dueMinor', '>', 0).as('earned'),
      e.fn.sum<number>('dueMinor').as('dueMinor'),
    ])
    .groupBy(['runId', 'currency'])
    .orderBy('runId', 'desc')
    .orderBy('currency')
    .execute();
}

/** How many statements a run would still give inside the fence: one for each distributor and currency without one in its period. */
export async function listOpenCounts(
  db: Database,
  fence: Fence,
  runIds: readonly number[],
): Promise<Map<number, number>> {
  if (runIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('runSums as sum')
    .innerJoin('runs', 'runs.id', 'sum.runId')
    .leftJoin('statements as issued', (join) =>
      join
        .onRef('issued.distributorId', '=', 'sum.distributorId')
        .onRef('issued.currency', '=', 'sum.currency')
        .onRef('issued.period', '=', 'runs.period'),
    )
    .select((e) => ['sum.runId', e.fn.countAll<number>().as('count')])
    .where('sum.runId', 'in', runIds)
    .where(distributorInside('sum.distributorId', fence))
    .where('issued.id', 'is', null)
    .groupBy('sum.runId')
    .execute();
  return new Map(rows.map(({ runId, count }) => [runId, count]));
}

export type IssuedTotal = { period: string; currency: string; statements: number; grantedMinor: number };

/** What is issued inside the fence, by period and currency; of all periods or of one. */
export async function listIssuedTotals(db: Database, fence: Fence, period?: string): Promise<IssuedTotal[]> {
  return db
    .selectFrom('statements')
    .select(['period', 'currency'])
    .select((e) => [e.fn.countAll<number>().as('statements'), e.fn.sum<number>('grantedMinor').as('grantedMinor')])
    .where(distributorInside('statements.distributorId', fence))
    .$if(period !== undefined, (query) => query.where('period', '=', period as string))
    .groupBy(['period', 'currency'])
    .orderBy('period')
    .orderBy('currency')
    .execute();
}
