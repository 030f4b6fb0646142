import { sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { brandInside, distributorInside, distributorInTerritory, productLineInside } from './inside.ts';

/** What happened since an instant in one currency, or without one: how often, what it comes to, and when last. */
export type HappenedSum = { currency: string | null; count: number; minor: number; at: string | null };

/** Moves of partnerships that were approved. */
export async function countMovesSince(db: Database, fence: Fence, since: string): Promise<HappenedSum> {
  return db
    .selectFrom('stageTransitionApprovals as approval')
    .innerJoin('stageTransitions as transition', 'transition.id', 'approval.transitionId')
    .select([...withoutMoney, counted, latest('approval.approvedAt')])
    .where('approval.approvedAt', '>=', since)
    .where(distributorInside('transition.distributorId', fence))
    .where(productLineInside('transition.productLineId', fence.limits))
    .executeTakeFirstOrThrow();
}

/** Stage policies that were approved. */
export async function countPoliciesSince(db: Database, fence: Fence, since: string): Promise<HappenedSum> {
  return db
    .selectFrom('stagePolicyApprovals as approval')
    .innerJoin('stagePolicyVersions as version', 'version.id', 'approval.versionId')
    .select([...withoutMoney, counted, latest('approval.approvedAt')])
    .where('approval.approvedAt', '>=', since)
    .where(productLineInside('version.productLineId', fence.limits))
    .executeTakeFirstOrThrow();
}

/** Statements that were issued, with what they grant. */
export async function sumStatementsSince(db: Database, fence: Fence, since: string): Promise<HappenedSum[]> {
  return db
    .selectFrom('statements')
    .select(['statements.currency', sql<number>`sum(statements.granted_minor)`.as('minor'), counted])
    .select(latest('statements.issuedAt'))
    .where('statements.issuedAt', '>=', since)
    .where(distributorInside('statements.distributorId', fence))
    .groupBy('statements.currency')
    .orderBy('statements.currency')
    .execute();
}

/** Claims that were paid, with what was approved. */
export async function sumPaymentsSince(db: Database, fence: Fence, since: string): Promise<HappenedSum[]> {
  return db
    .selectFrom('claimPayments as payment')
    .innerJoin('claims', 'claims.id', 'payment.claimId')
    .innerJoin('activities', 'activities.id', 'claims.activityId')
    .innerJoin('requests', 'requests.id', 'activities.requestId')
    .innerJoin('funds', 'funds.id', 'requests.fundId')
    .innerJoin('claimDecisions as decision', 'decision.claimId', 'claims.id')
    .select(['funds.currency', sql<number>`sum(decision.amount_minor)`.as('minor'), counted])
    .select(latest('payment.recordedAt'))
    .where('payment.recordedAt', '>=', since)
    .where(distributorInTerritory('requests.distributorId', fence))
    .where(brandInside('funds.brandId', fence.limits))
    .groupBy('funds.currency')
    .orderBy('funds.currency')
    .execute();
}

/** Joint plans that a distributor signed. */
export async function countPlansSignedSince(db: Database, fence: Fence, since: string): Promise<HappenedSum> {
  return db
    .selectFrom('jointPlanSignatures as signature')
    .innerJoin('jointPlanVersions as version', 'version.id', 'signature.versionId')
    .innerJoin('jointPlans', 'jointPlans.id', 'version.planId')
    .select([...withoutMoney, counted, latest('signature.signedAt')])
    .where('signature.side', '=', 'distributor')
    .where('signature.signedAt', '>=', since)
    .where(distributorInside('jointPlans.distributorId', fence))
    .executeTakeFirstOrThrow();
}

/** Certificates that were issued. */
export async function countCertificatesSince(db: Database, fence: Fence, since: string): Promise<HappenedSum> {
  return db
    .selectFrom('certificates')
    .select([...withoutMoney, counted, latest('certificates.issuedAt')])
    .where('certificates.issuedAt', '>=', since)
    .where(distributorInside('certificates.distributorId', fence))
    .executeTakeFirstOrThrow();
}

/** Stories that were published or changed, and are not withdrawn. */
export async function countStoriesSince(db: Database, since: string): Promise<HappenedSum> {
  return db
    .selectFrom('newsVersions as version')
    .select([...withoutMoney, sql<number>`count(distinct version.story_id)`.as('count')])
    .select(latest('version.publishedAt'))
    .where('version.publishedAt', '>=', since)
    .where('version.storyId', 'not in', db.selectFrom('newsWithdrawals').select('storyId'))
    .executeTakeFirstOrThrow();
}

/** Files that were imported and are not withdrawn. */
export async function countImportsSince(db: Database, since: string): Promise<HappenedSum> {
  return db
    .selectFrom('imports')
    .select([...withoutMoney, counted, latest('imports.finishedAt')])
    .where('imports.state', '=', 'accepted')
    .where('imports.finishedAt', '>=', since)
    .where('imports.id', 'not in', db.selectFrom('importWithdrawals').select('importId'))
    .executeTakeFirstOrThrow();
}

/** People who accepted an invitation. */
export async function countArrivalsSince(db: Database, since: string): Promise<HappenedSum> {
  return db
    .selectFrom('invitations')
    .select([...withoutMoney, counted, latest('invitations.acceptedAt')])
    .where('invitations.acceptedAt', '>=', since)
    .executeTakeFirstOrThrow();
}

const counted = sql<number>`count(*)`.as('count');
const withoutMoney = [sql<string | null>`null`.as('currency'), sql<number>`0`.as('minor')] as const;
const latest = (column: string) => sql<string | null>`max(${sql.ref(column)})`.as('at');
