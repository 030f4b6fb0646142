import { type AliasableExpression, type RawBuilder, sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { isPostgres } from '../migrations/dialect.ts';
import { brandInside, distributorInside, distributorInTerritory, productLineInside } from './inside.ts';

/** Something of one kind that is due on a day: how often, and which, where it is one only. */
export type DueDate = { date: string; count: number; code: string | null; name: string | null };

/** Days after one and through another, both business dates, and how many of them at most. */
export type DaysAhead = { after: string; through: string; limit: number };

/** Stage policies that were approved and begin; `code` is the product line, `name` the stage. */
export async function listPoliciesBeginning(db: Database, fence: Fence, days: DaysAhead): Promise<DueDate[]> {
  const versions = db
    .selectFrom('stagePolicyVersions as version')
    .innerJoin('stagePolicyApprovals as approval', 'approval.versionId', 'version.id')
    .innerJoin('productLines', 'productLines.id', 'version.productLineId')
    .select(['version.fromDate as date', 'productLines.code', 'version.stage as name'])
    .where(productLineInside('version.productLineId', fence.limits));
  return byDate(db, versions, days);
}

/** Partnerships that enter another stage; `code` is their address. */
export async function listStagesBeginning(db: Database, fence: Fence, days: DaysAhead): Promise<DueDate[]> {
  const entries = db
    .selectFrom('partnershipStages as entry')
    .innerJoin('distributors', 'distributors.id', 'entry.distributorId')
    .innerJoin('productLines', 'productLines.id', 'entry.productLineId')
    .select(['entry.fromDate as date', sql<string>`distributors.code || '~' || product_lines.code`.as('code')])
    .select('entry.stage as name')
    .where(distributorInside('entry.distributorId', fence))
    .where(productLineInside('entry.productLineId', fence.limits));
  return byDate(db, entries, days);
}

/** Activities that the fund agreed to and that begin; `code` is the request. */
export async function listActivitiesBeginning(db: Database, fence: Fence, days: DaysAhead): Promise<DueDate[]> {
  const activities = db
    .selectFrom('activities')
    .innerJoin('requests', 'requests.id', 'activities.requestId')
    .innerJoin('funds', 'funds.id', 'requests.fundId')
    .innerJoin('activityDecisions as decision', 'decision.activityId', 'activities.id')
    .leftJoin('activityClosures as closure', 'closure.activityId', 'activities.id')
    .select(['activities.fromDate as date', sql<string>`cast(requests.id as text)`.as('code')])
    .select('activities.what as name')
    .where('decision.state', '=', 'approved')
    .where('closure.activityId', 'is', null)
    .where(distributorInTerritory('requests.distributorId', fence))
    .where(brandInside('funds.brandId', fence.limits));
  return byDate(db, activities, days);
}

/** Certificates of which the last day comes, but of those who have a later one of the same course. */
export async function listCertificatesEnding(db: Database, fence: Fence, days: DaysAhead): Promise<DueDate[]> {
  const certificates = db
    .selectFrom('certificates')
    .innerJoin('courses', 'courses.id', 'certificates.courseId')
    .select(['certificates.toDate as date', 'courses.code', 'certificates.number as name'])
    .where(
      sql<boolean>`not exists (
        select 1 from certificates as later
        where later.person_id = certificates.person_id and later.course_id = certificates.course_id
          and later.to_date > certificates.to_date)`,
    )
    .where(distributorInside('certificates.distributorId', fence));
  return byDate(db, certificates, days);
}

/** What was promised in joint plans that both sides signed and nobody has done; `code` is the plan, `name` what it is. */
export async function listCommitmentsDue(db: Database, fence: Fence, days: DaysAhead): Promise<DueDate[]> {
  const { each, field } = commitmentsOf(db);
  const commitments = db
    .selectFrom('jointPlans as plan')
    .innerJoin('jointPlanVersions as version', 'version.planId', 'plan.id')
    .innerJoin(each.as('commitment'), (join) => join.onTrue())
    .select([sql<string>`${field('due')}`.as('date'), sql<string>`cast(plan.id as text)`.as('code')])
    .select(sql<string>`${field('what')}`.as('name'))
    .where(
      sql<boolean>`version.number = (
        select max(signed.number) from joint_plan_versions as signed where signed.plan_id = plan.id
          and (select count(*) from joint_plan_signatures as signature where signature.version_id = signed.id) = 2)`,
    )
    .where(
      sql<boolean>`not exists (
        select 1 from joint_plan_completions as completion
        where completion.plan_id = plan.id and completion.commitment = cast(${field('number')} as integer))`,
    )
    .where(distributorInside('plan.distributorId', fence));
  return byDate(db, commitments, days);
}

/** The commitments of a plan's version as rows, and the text of one of their fields. */
function commitmentsOf(db: Database): {
  each: RawBuilder<{ value: string }>;
  field: (name: 'due' | 'what' | 'number') => RawBuilder<string>;
} {
  if (isPostgres(db)) {
    return {
      each: sql`lateral json_array_elements(version.body::json -> 'commitments')`,
      field: (name) => sql`commitment.value ->> ${sql.lit(name)}`,
    };
  }
  return {
    each: sql`json_each(version.body, '$.commitments')`,
    field: (name) => sql`json_extract(commitment.value, ${sql.lit(`$.${name}`)})`,
  };
}

type Dated = { date: string; code: string; name: string };

/** Counted by day, the next first. */
async function byDate(
  db: Database,
  rows: AliasableExpression<Dated>,
  { after, through, limit }: DaysAhead,
): Promise<DueDate[]> {
  const found = await db
    .selectFrom(rows.as('dated'))
    .select(['date', sql<number>`count(*)`.as('count')])
    .select([sql<string>`min(code)`.as('code'), sql<string>`min(name)`.as('name')])
    .where('date', '>', after)
    .where('date', '<=', through)
    .groupBy('date')
    .orderBy('date')
    .limit(limit)
    .execute();
  return found.map((row) => (row.count === 1 ? row : { ...row, code: null, name: null }));
}
