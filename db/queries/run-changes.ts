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

/** The place of a changed row in the list: by the size of its difference, then by its id. */
export type ChangePlace = { size: number; id: number };

export const changesAPage = 50;

/** How many rows of a currency changed, and by how much what is due. */
export type ChangeSum = {
  currency: string;
  rows: number;
  differenceMinor: number;
  /** How many of them are in the newer run, and how many in the older. */
  withNow: number;
  withBefore: number;
};

/** A row that is not the same in both runs. Its `id` is that in the newer run, or where it vanished in the older. */
export type ChangedRow = {
  id: number;
  nowId: number | null;
  beforeId: number | null;
  distributor: string;
  name: string | null;
  programme: string;
  period: string;
  currency: string;
  versionNow: number | null;
  versionBefore: number | null;
  outcomeNow: string | null;
  outcomeBefore: string | null;
  entitlementNow: number;
  entitlementBefore: number;
  dueNow: number;
  dueBefore: number;
  differenceMinor: number;
  size: number;
};

type ComparisonChoice = RunPair & {
  /** Whose rows are listed; without, those of the currency with most of them. */
  currency?: string;
  after?: ChangePlace;
  today: string;
};

/**
 * What changed from one run to the next: by currency, the one with most rows first; and of one currency a page of the rows,
 * the largest difference first, after a place. Names are those of today. The runs are compared once for both.
 */
export async function compareRuns(db: Database, { currency, after, today, ...pair }: ComparisonChoice) {
  const most = sql`(select sum_currency from sums order by rows_changed desc, sum_currency limit 1)`;
  const { rows: found } = await sql<SumColumns & (ChangedRow | { [Name in keyof ChangedRow]: null })>`
    with ${changedRows(pair)},
      sums as (
        select currency as sum_currency, count(*) as rows_changed, sum(due_now - due_before) as sum_minor,
          count(now_id) as with_now, count(before_id) as with_before
        from changed group by currency),
      sized as (
        select changed.*, coalesce(now_id, before_id) as id, due_now - due_before as difference_minor,
          abs(due_now - due_before) as size
        from changed where currency = ${currency === undefined ? most : sql`${currency}`}),
      page as (
        select * from sized where ${after ? isAfter(after) : sql`true`}
        order by size desc, id limit ${changesAPage + 1}),
      named as (
        select page.*, distributors.code as distributor, ${distributorNameOn(today)} as name, programmes.code as programme
        from page
        inner join distributors on distributors.id = page.distributor_id
        inner join programmes on programmes.id = page.programme_id)
    select * from sums left join named on named.currency = sum_currency
    order by rows_changed desc, sum_currency, size desc, id`.execute(db);
  const listed = found.flatMap(({ sumCurrency, rowsChanged, sumMinor, withNow, withBefore, ...row }) =>
    row.id === null ? [] : row,
  );
  return { sums: sumsIn(found), ...pageByKey(listed, changesAPage, ({ size, id }) => ({ size, id })) };
}

type SumColumns = {
  sumCurrency: string;
  rowsChanged: number;
  sumMinor: number;
  withNow: number;
  withBefore: number;
};

function sumsIn(found: readonly SumColumns[]): ChangeSum[] {
  const sums = found.map(({ sumCurrency, rowsChanged, sumMinor, withNow, withBefore }) => ({
    ...{ currency: sumCurrency, rows: rowsChanged, differenceMinor: sumMinor, withNow, withBefore },
  }));
  return [...new Map(sums.map((sum) => [sum.currency, sum])).values()];
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

/**
 * `changed`: every row that is not the same in both runs; what a run lacks is null, or 0. Nearly all rows have a twin of the
 * same version, which an index finds; only the others are held together by their programme.
 */
function changedRows({ runId, previousId, fence }: RunPair) {
  const isTwin = sql`twin.distributor_id = result.distributor_id
    and twin.programme_version_id = result.programme_version_id and twin.period = result.period
    and twin.currency = result.currency`;
  const isOwn = (run: number) => sql`result.run_id = ${run} and ${distributorInside('result.distributorId', fence)}`;
  return sql`
    compared as materialized (
      select result.distributor_id, result.programme_version_id, result.period, result.currency, result.id as now_id,
        twin.id as before_id, result.outcome as outcome_now, twin.outcome as outcome_before,
        result.entitlement_minor as entitlement_now, twin.entitlement_minor as entitlement_before,
        result.due_minor as due_now, twin.due_minor as due_before
      from run_results as result left join run_results as twin on twin.run_id = ${previousId} and ${isTwin}
      where ${isOwn(runId)} and (twin.id is null or twin.due_minor <> result.due_minor
        or twin.entitlement_minor <> result.entitlement_minor or twin.outcome <> result.outcome)),
    apart as (
      select distributor_id, programme_version_id, period, currency, now_id, before_id, outcome_now, outcome_before,
        entitlement_now, entitlement_before, due_now, due_before
      from compared where before_id is null
      union all
      select result.distributor_id, result.programme_version_id, result.period, result.currency, null, result.id, null,
        result.outcome, null, result.entitlement_minor, null, result.due_minor
      from run_results as result
      where ${isOwn(previousId)} and not exists (select 1 from run_results as twin where twin.run_id = ${runId} and ${isTwin})),
    joined as (
      select distributor_id, programme_id, period, currency, max(now_id) as now_id, max(before_id) as before_id,
        max(outcome_now) as outcome_now, max(outcome_before) as outcome_before,
        max(case when now_id is not null then version.id end) as version_now,
        max(case when before_id is not null then version.id end) as version_before,
        coalesce(max(entitlement_now), 0) as entitlement_now, coalesce(max(entitlement_before), 0) as entitlement_before,
        coalesce(max(due_now), 0) as due_now, coalesce(max(due_before), 0) as due_before
      from apart inner join programme_versions as version on version.id = apart.programme_version_id
      group by distributor_id, programme_id, period, currency),
    changed as materialized (
      select compared.distributor_id, version.programme_id, period, currency, now_id, before_id, outcome_now, outcome_before,
        version.id as version_now, version.id as version_before, entitlement_now, entitlement_before, due_now, due_before
      from compared inner join programme_versions as version on version.id = compared.programme_version_id
      where before_id is not null
      union all
      select distributor_id, programme_id, period, currency, now_id, before_id, outcome_now, outcome_before, version_now,
        version_before, entitlement_now, entitlement_before, due_now, due_before
      from joined
      where now_id is null or before_id is null or due_now <> due_before or entitlement_now <> entitlement_before
        or outcome_now <> outcome_before)`;
}
