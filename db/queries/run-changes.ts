import { sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { distributorNameOn } from './distributors.ts';
import { distributorInside } from './inside.ts';
import { pageByKey } from './page.ts';
import { withRefused } from './runs.ts';

/** A run and the one of its period before it, as far as they lie inside the fence. */
export type RunPair = { runId: number; previousId: number; fence: Fence };

/** The newest run of a period before another one. */
export async function findPreviousRun(db: Database, { id, period }: { id: number; period: string }) {
  const run = await db
    .selectFrom('runs')
    .selectAll()
    .where('period', '=', period)
    .where('id', '<', id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return run && withRefused(run);
}

/** What changed from one run to the next in a currency: how many rows, and by how much what is due. */
export async function listChangeSums(db: Database, pair: RunPair) {
  return db
    .selectFrom(changedRows(db, pair).as('changed'))
    .select('currency')
    .select((e) => [
      e.fn.countAll<number>().as('rows'),
      e.fn.sum<number>('differenceMinor').as('differenceMinor'),
      e.fn.count<number>('nowId').as('withNow'),
      e.fn.count<number>('beforeId').as('withBefore'),
    ])
    .groupBy('currency')
    .orderBy('rows', 'desc')
    .orderBy('currency')
    .execute();
}

/** The place of a changed row in the list: by the size of its difference, then by its id. */
export type ChangePlace = { size: number; id: number };

export const changesAPage = 50;

type PageChoice = RunPair & { currency: string; after?: ChangePlace; today: string };

/** A page of the rows of a currency that changed, the largest difference first, after a place. Names are those of today. */
export async function listChangedRows(db: Database, { currency, after, today, ...pair }: PageChoice) {
  const page = db
    .selectFrom(changedRows(db, pair).as('changed'))
    .selectAll()
    .where('currency', '=', currency)
    .$if(after !== undefined, (query) => query.where(isAfter(after as ChangePlace)))
    .orderBy('size', 'desc')
    .orderBy('id')
    .limit(changesAPage + 1);
  const rows = await db
    .selectFrom(page.as('page'))
    .innerJoin('distributors', 'distributors.id', 'page.distributorId')
    .innerJoin('programmes', 'programmes.id', 'page.programmeId')
    .selectAll('page')
    .select(['distributors.code as distributor', distributorNameOn(today).as('name'), 'programmes.code as programme'])
    .orderBy('page.size', 'desc')
    .orderBy('page.id')
    .execute();
  return pageByKey(rows, changesAPage, ({ size, id }) => ({ size, id }));
}

/** The row of one distributor, programme and period in both runs, by its id in either; undefined where neither has it. */
export async function findRowPair(
  db: Database,
  { runId, previousId, fence }: RunPair,
  { id, today }: { id: number; today: string },
) {
  const asked = await db
    .selectFrom('runResults as result')
    .innerJoin('programmeVersions as version', 'version.id', 'result.programmeVersionId')
    .innerJoin('programmes', 'programmes.id', 'version.programmeId')
    .innerJoin('distributors', 'distributors.id', 'result.distributorId')
    .select(['result.distributorId', 'version.programmeId', 'result.period', 'result.currency'])
    .select(['distributors.code as distributor', distributorNameOn(today).as('name'), 'programmes.code as programme'])
    .where('result.id', '=', id)
    .where('result.runId', 'in', [runId, previousId])
    .where(distributorInside('result.distributorId', fence))
    .executeTakeFirst();
  if (!asked) return undefined;
  const rows = await db
    .selectFrom('runResults as result')
    .innerJoin('programmeVersions as version', 'version.id', 'result.programmeVersionId')
    .select([
      'result.runId',
      'result.id',
      'result.row',
      'result.dueMinor',
      'result.adjustingLines',
      'version.definition',
    ])
    .where('result.runId', 'in', [runId, previousId])
    .where('result.distributorId', '=', asked.distributorId)
    .where('version.programmeId', '=', asked.programmeId)
    .where('result.period', '=', asked.period)
    .where('result.currency', '=', asked.currency)
    .execute();
  const of = (run: number) => rows.find((row) => row.runId === run);
  return { ...asked, now: of(runId), before: of(previousId) };
}

function isAfter({ size, id }: ChangePlace) {
  return sql<boolean>`(size < ${size} or (size = ${size} and id > ${id}))`;
}

/** Every row that is not the same in both runs. Its `id` is that in the newer run, or where it vanished in the older. */
function changedRows(db: Database, pair: RunPair) {
  return db
    .selectFrom(rowPairs(db, pair).as('pair'))
    .selectAll()
    .select([
      sql<number>`coalesce(now_id, before_id)`.as('id'),
      sql<number>`due_now - due_before`.as('differenceMinor'),
      sql<number>`abs(due_now - due_before)`.as('size'),
    ])
    .where(
      sql<boolean>`(now_id is null or before_id is null or due_now <> due_before
        or entitlement_now <> entitlement_before or outcome_now <> outcome_before)`,
    );
}

/** Each distributor × programme × period of either run on one row, read in one pass; what a run lacks is null, or 0. */
function rowPairs(db: Database, { runId, previousId, fence }: RunPair) {
  const inRun = (run: number, column: string) =>
    sql`case when result.run_id = ${run} then ${sql.ref(`result.${column}`)} end`;
  const idIn = (run: number) => sql<number | null>`max(${inRun(run, 'id')})`;
  const outcomeIn = (run: number) => sql<string | null>`max(${inRun(run, 'outcome')})`;
  const versionIn = (run: number) => sql<number | null>`max(${inRun(run, 'programmeVersionId')})`;
  const sumIn = (run: number, column: string) => sql<number>`coalesce(max(${inRun(run, column)}), 0)`;
  return db
    .selectFrom('runResults as result')
    .innerJoin('programmeVersions as version', 'version.id', 'result.programmeVersionId')
    .select(['result.distributorId', 'version.programmeId', 'result.period', 'result.currency'])
    .select([idIn(runId).as('nowId'), idIn(previousId).as('beforeId')])
    .select([outcomeIn(runId).as('outcomeNow'), outcomeIn(previousId).as('outcomeBefore')])
    .select([versionIn(runId).as('versionNow'), versionIn(previousId).as('versionBefore')])
    .select([sumIn(runId, 'entitlementMinor').as('entitlementNow')])
    .select([sumIn(previousId, 'entitlementMinor').as('entitlementBefore')])
    .select([sumIn(runId, 'dueMinor').as('dueNow'), sumIn(previousId, 'dueMinor').as('dueBefore')])
    .where('result.runId', 'in', [runId, previousId])
    .where(distributorInside('result.distributorId', fence))
    .groupBy(['result.distributorId', 'version.programmeId', 'result.period', 'result.currency']);
}
