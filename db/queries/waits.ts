import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { brandInside, distributorInside, distributorInTerritory, productLineInside } from './inside.ts';
import { waitingItems } from './news-sources.ts';

/** What waits in one currency, or without one: how often, what it comes to, since when the oldest of it waits, and one of it. */
export type WaitSum = { currency: string | null; count: number; minor: number; since: string | null; id: number };

/** Whose work it is: inside which fence, and by whom it is not decided because they brought it up. */
export type Deciding = { fence: Fence; personId: number };

/** Activities that are asked for, with the shares that they ask for. */
export async function sumWaitingActivities(db: Database, { fence, personId }: Deciding): Promise<WaitSum[]> {
  return db
    .selectFrom('activities')
    .innerJoin('requests', 'requests.id', 'activities.requestId')
    .innerJoin('funds', 'funds.id', 'requests.fundId')
    .leftJoin('activityDecisions as decision', 'decision.activityId', 'activities.id')
    .select(['funds.currency', sql<number>`sum(activities.share_minor)`.as('minor'), counted])
    .select([oldest('requests.madeAt'), anyOf('activities.id')])
    .where('decision.activityId', 'is', null)
    .where('requests.madeBy', '!=', personId)
    .where(inFund(fence))
    .groupBy('funds.currency')
    .orderBy('funds.currency')
    .execute();
}

/** Claims that nobody has decided on, with what was spent. */
export async function sumWaitingClaims(db: Database, { fence, personId }: Deciding): Promise<WaitSum[]> {
  const spent = sql<number>`sum((select sum(amount_minor) from claim_expenses where claim_id = claims.id))`;
  return claims(db, fence)
    .select(['funds.currency', spent.as('minor'), counted, oldest('claims.madeAt'), anyOf('claims.id')])
    .where('decision.claimId', 'is', null)
    .where('claims.madeBy', '!=', personId)
    .groupBy('funds.currency')
    .orderBy('funds.currency')
    .execute();
}

/** Claims that were approved and are not paid, with what was approved. */
export async function sumPayableClaims(db: Database, fence: Fence): Promise<WaitSum[]> {
  return claims(db, fence)
    .leftJoin('claimPayments as payment', 'payment.claimId', 'claims.id')
    .select(['funds.currency', sql<number>`sum(decision.amount_minor)`.as('minor'), counted])
    .select([oldest('decision.decidedAt'), anyOf('claims.id')])
    .where('decision.state', '=', 'approved')
    .where('payment.claimId', 'is', null)
    .groupBy('funds.currency')
    .orderBy('funds.currency')
    .execute();
}

/** Money for a fund or out of it that a second person has to decide on; `id` is that of a fund. */
export async function sumWaitingAllocations(db: Database, { fence, personId }: Deciding): Promise<WaitSum[]> {
  return db
    .selectFrom('allocations')
    .innerJoin('funds', 'funds.id', 'allocations.fundId')
    .leftJoin('allocationDecisions as decision', 'decision.allocationId', 'allocations.id')
    .select(['funds.currency', sql<number>`sum(allocations.amount_minor)`.as('minor'), counted])
    .select([oldest('allocations.proposedAt'), anyOf('funds.id')])
    .where('decision.allocationId', 'is', null)
    .where('allocations.proposedBy', '!=', personId)
    .where(distributorInTerritory('allocations.distributorId', fence))
    .where(brandInside('funds.brandId', fence.limits))
    .groupBy('funds.currency')
    .orderBy('funds.currency')
    .execute();
}

/** Moves of partnerships that wait for a second person. */
export async function countWaitingMoves(db: Database, { fence, personId }: Deciding): Promise<WaitSum> {
  return db
    .selectFrom('stageTransitions as transition')
    .leftJoin('stageTransitionApprovals as approval', 'approval.transitionId', 'transition.id')
    .leftJoin('stageTransitionRetractions as retraction', 'retraction.transitionId', 'transition.id')
    .select([...withoutMoney, counted, oldest('transition.proposedAt'), anyOf('transition.id')])
    .where('approval.transitionId', 'is', null)
    .where('retraction.transitionId', 'is', null)
    .where('transition.proposedBy', '!=', personId)
    .where(distributorInside('transition.distributorId', fence))
    .where(productLineInside('transition.productLineId', fence.limits))
    .executeTakeFirstOrThrow();
}

/** Drafts of stage policies, but those that an approved version has overtaken. */
export async function countWaitingPolicies(db: Database, { fence, personId }: Deciding): Promise<WaitSum> {
  return db
    .selectFrom('stagePolicyVersions as version')
    .leftJoin('stagePolicyApprovals as approval', 'approval.versionId', 'version.id')
    .leftJoin('stagePolicyRetractions as retraction', 'retraction.versionId', 'version.id')
    .select([...withoutMoney, counted, oldest('version.editedAt'), anyOf('version.id')])
    .where('approval.versionId', 'is', null)
    .where('retraction.versionId', 'is', null)
    .where('version.proposedBy', '!=', personId)
    .where(
      sql<boolean>`not exists (
        select 1 from stage_policy_versions as newer
        inner join stage_policy_approvals as approved on approved.version_id = newer.id
        where newer.product_line_id = version.product_line_id and newer.stage = version.stage
          and newer.number > version.number)`,
    )
    .where(productLineInside('version.productLineId', fence.limits))
    .executeTakeFirstOrThrow();
}

/** Joint plans whose newest version the brand has not signed, nor this person for the other side. */
export async function countPlansToSign(db: Database, { fence, personId }: Deciding): Promise<WaitSum> {
  const hasSignature = (by: RawBuilder<SqlBool>) => sql<boolean>`exists (
    select 1 from joint_plan_signatures as signature where signature.version_id = version.id and ${by})`;
  return db
    .selectFrom('jointPlanVersions as version')
    .innerJoin('jointPlans', 'jointPlans.id', 'version.planId')
    .select([...withoutMoney, counted, oldest('version.writtenAt'), anyOf('jointPlans.id')])
    .where(
      sql<boolean>`version.number = (
        select max(other.number) from joint_plan_versions as other where other.plan_id = version.plan_id)`,
    )
    .where((e) => e.not(hasSignature(sql`signature.side = 'brand'`)))
    .where((e) => e.not(hasSignature(sql`signature.signed_by = ${personId}`)))
    .where(distributorInside('jointPlans.distributorId', fence))
    .executeTakeFirstOrThrow();
}

/** News that nobody has kept or discarded. */
export async function countWaitingNews(db: Database): Promise<WaitSum> {
  return waitingItems(db)
    .select([...withoutMoney, counted, oldest('item.fetchedAt'), anyOf('item.id')])
    .executeTakeFirstOrThrow();
}

/** Files that were checked and wait for someone to import or discard them. */
export async function countWaitingUploads(db: Database): Promise<WaitSum> {
  return db
    .selectFrom('uploads')
    .select([...withoutMoney, counted, oldest('uploads.createdAt'), anyOf('uploads.id')])
    .where('uploads.state', '=', 'checked')
    .executeTakeFirstOrThrow();
}

/** People who were invited and have not come: those whose link still opens at an instant, or those whose link does not. */
export async function countOpenInvitations(
  db: Database,
  { now, isExpired }: { now: string; isExpired: boolean },
): Promise<WaitSum> {
  const opens = sql<boolean>`exists (
    select 1 from one_time_links as link where link.invitation_id = invitations.id and link.expires_at > ${now})`;
  return db
    .selectFrom('invitations')
    .innerJoin('people', 'people.id', 'invitations.personId')
    .select([...withoutMoney, counted, oldest('invitations.invitedAt'), anyOf('invitations.id')])
    .where('people.erasedAt', 'is', null)
    .where('invitations.acceptedAt', 'is', null)
    .where('invitations.withdrawnAt', 'is', null)
    .where((e) => (isExpired ? e.not(opens) : opens))
    .executeTakeFirstOrThrow();
}

/** Jobs that have failed since an instant. */
export async function countFailedJobs(db: Database, since: string): Promise<WaitSum> {
  return db
    .selectFrom('jobs')
    .select([...withoutMoney, counted, oldest('jobs.finishedAt'), anyOf('jobs.id')])
    .where('jobs.state', '=', 'failed')
    .where('jobs.finishedAt', '>=', since)
    .executeTakeFirstOrThrow();
}

/** Files that were refused since an instant, or given up. */
export async function countFailedImports(db: Database, since: string): Promise<WaitSum> {
  return db
    .selectFrom('imports')
    .select([...withoutMoney, counted, oldest('imports.startedAt'), anyOf('imports.id')])
    .where('imports.state', 'in', ['refused', 'abandoned'])
    .where('imports.startedAt', '>=', since)
    .executeTakeFirstOrThrow();
}

function claims(db: Database, fence: Fence) {
  return db
    .selectFrom('claims')
    .innerJoin('activities', 'activities.id', 'claims.activityId')
    .innerJoin('requests', 'requests.id', 'activities.requestId')
    .innerJoin('funds', 'funds.id', 'requests.fundId')
    .leftJoin('claimDecisions as decision', 'decision.claimId', 'claims.id')
    .where(inFund(fence));
}

/** The money of a fund goes by its brand and the territory of the distributor. */
function inFund(fence: Fence): RawBuilder<SqlBool> {
  return sql`${distributorInTerritory('requests.distributorId', fence)} and ${brandInside('funds.brandId', fence.limits)}`;
}

const counted = sql<number>`count(*)`.as('count');
const withoutMoney = [sql<string | null>`null`.as('currency'), sql<number>`0`.as('minor')] as const;
const oldest = (column: string) => sql<string | null>`min(${sql.ref(column)})`.as('since');
const anyOf = (column: string) => sql<number>`coalesce(min(${sql.ref(column)}), 0)`.as('id');
