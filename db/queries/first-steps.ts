import { sql } from 'kysely';
import type { Database } from '../connect.ts';

/** Whether a statement was ever issued. */
export async function isAnythingIssued(db: Database): Promise<boolean> {
  const row = await db.selectFrom('statements').select('id').limit(1).executeTakeFirst();
  return row !== undefined;
}

/** How much there is of what a first run needs. Sales lines are counted by what their imports brought. */
export async function countForFirstRun(db: Database) {
  const countOf = async (table: 'brands' | 'productLines' | 'distributors' | 'products' | 'programmes' | 'runs') =>
    (await db.selectFrom(table).select(countAll).executeTakeFirstOrThrow()).count;
  const sales = await db
    .selectFrom('imports')
    .leftJoin('importWithdrawals', 'importWithdrawals.importId', 'imports.id')
    .select((e) => e.fn.coalesce(e.fn.sum<number>('imports.newRows'), sql<number>`0`).as('count'))
    .where('imports.kind', '=', 'sales')
    .where('imports.state', '=', 'accepted')
    .where('importWithdrawals.importId', 'is', null)
    .executeTakeFirstOrThrow();
  const approved = await db
    .selectFrom('programmeApprovals')
    .innerJoin('programmeVersions as version', 'version.id', 'programmeApprovals.versionId')
    .select((e) => e.fn.count<number>('version.programmeId').distinct().as('count'))
    .executeTakeFirstOrThrow();
  return {
    brands: await countOf('brands'),
    productLines: await countOf('productLines'),
    distributors: await countOf('distributors'),
    products: await countOf('products'),
    salesLines: sales.count,
    programmes: await countOf('programmes'),
    approved: approved.count,
    runs: await countOf('runs'),
  };
}

const countAll = sql<number>`count(*)`.as('count');

/** The newest version of each programme that nobody has approved, by code; at most `limit`. */
export async function listUnapprovedDrafts(db: Database, limit: number) {
  return db
    .selectFrom('programmeVersions as version')
    .innerJoin('programmes', 'programmes.id', 'version.programmeId')
    .select(['programmes.code', 'version.number', 'version.proposedBy'])
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('programmeVersions as later')
            .select('later.id')
            .whereRef('later.programmeId', '=', 'version.programmeId')
            .whereRef('later.number', '>', 'version.number'),
        ),
      ),
    )
    .where('version.id', 'not in', db.selectFrom('programmeApprovals').select('versionId'))
    .orderBy('programmes.code')
    .limit(limit)
    .execute();
}

/** Whoever acts in one of some roles of the staff without limits, and may sign in. */
export async function listUnlimitedStaff(db: Database, roles: readonly string[]) {
  return db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.personId')
    .select(['people.id as personId', 'people.name', 'memberships.role'])
    .where('memberships.role', 'in', roles)
    .where('memberships.endedAt', 'is', null)
    .where('people.erasedAt', 'is', null)
    .where(
      sql<boolean>`not exists (
        select 1 from membership_limits as limited where limited.version_id = (
          select version.id from membership_limit_versions as version
          where version.membership_id = memberships.id order by version.number desc limit 1))`,
    )
    .orderBy('memberships.id')
    .execute();
}

/** How many invitations to a role are open, by role. */
export async function countOpenInvitations(db: Database): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('invitations')
    .select('role')
    .select(countAll)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .groupBy('role')
    .execute();
  return new Map(rows.map(({ role, count }) => [role, count]));
}
