import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { distributorNameOn } from './distributors.ts';
import { distributorInside, productLineInside } from './inside.ts';
import type { PartnershipKey } from './partnerships.ts';

export type NewTransition = PartnershipKey & {
  fromStage: string;
  toStage: string;
  fromDate: string;
  reason: string;
  evidenceId: number | null;
  proposedBy: number;
  proposedAt: string;
};

export async function insertTransition(transaction: Database, transition: NewTransition): Promise<number> {
  const row = await transaction
    .insertInto('stageTransitions')
    .values(transition)
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** One move of one partnership and how it was decided, if it was. */
export async function findTransition(db: Database, { id, ...key }: PartnershipKey & { id: number }) {
  return transitionsOf(db, key).where('transition.id', '=', id).executeTakeFirst();
}

/** The move of a partnership that waits for a second person. There is one at most. */
export async function findOpenTransition(db: Database, key: PartnershipKey) {
  return transitionsOf(db, key)
    .where('approval.transitionId', 'is', null)
    .where('retraction.transitionId', 'is', null)
    .executeTakeFirst();
}

function transitionsOf(db: Database, { distributorId, productLineId }: PartnershipKey) {
  return db
    .selectFrom('stageTransitions as transition')
    .leftJoin('stageTransitionApprovals as approval', 'approval.transitionId', 'transition.id')
    .leftJoin('stageTransitionRetractions as retraction', 'retraction.transitionId', 'transition.id')
    .innerJoin('people as proposers', 'proposers.id', 'transition.proposedBy')
    .select(['transition.id', 'transition.fromStage', 'transition.toStage', 'transition.fromDate'])
    .select(['transition.reason', 'transition.evidenceId', 'transition.proposedBy', 'transition.proposedAt'])
    .select(['proposers.name as proposerName', 'approval.approvedAt', 'retraction.retractedAt'])
    .where('transition.distributorId', '=', distributorId)
    .where('transition.productLineId', '=', productLineId);
}

/** Every move that waits for a second person, the oldest first. */
export async function listOpenTransitions(
  db: Database,
  fence: Fence,
  { today, productLine }: { today: string; productLine?: string },
) {
  return db
    .selectFrom('stageTransitions as transition')
    .leftJoin('stageTransitionApprovals as approval', 'approval.transitionId', 'transition.id')
    .leftJoin('stageTransitionRetractions as retraction', 'retraction.transitionId', 'transition.id')
    .innerJoin('people as proposers', 'proposers.id', 'transition.proposedBy')
    .innerJoin('distributors', 'distributors.id', 'transition.distributorId')
    .innerJoin('productLines', 'productLines.id', 'transition.productLineId')
    .select(['transition.id', 'transition.distributorId', 'transition.productLineId', 'transition.fromStage'])
    .select(['transition.toStage', 'transition.fromDate', 'transition.proposedAt', 'transition.proposedBy'])
    .select(['proposers.name as proposerName', 'distributors.code', 'productLines.code as productLine'])
    .select(['productLines.title as productLineTitle', distributorNameOn(today).as('name')])
    .where('approval.transitionId', 'is', null)
    .where('retraction.transitionId', 'is', null)
    .where(distributorInside('transition.distributorId', fence))
    .where(productLineInside('transition.productLineId', fence.limits))
    .$if(productLine !== undefined, (query) => query.where('productLines.code', '=', productLine as string))
    .orderBy('transition.id')
    .execute();
}

type NewTransitionApproval = { transitionId: number; approvedBy: number; approvedAt: string; changeNumber: number };

/** Decides a move. The database refuses a second decision, and an approval by the proposer. */
export async function insertTransitionApproval(transaction: Database, approval: NewTransitionApproval): Promise<void> {
  await transaction.insertInto('stageTransitionApprovals').values(approval).execute();
}

export async function insertTransitionRetraction(
  transaction: Database,
  retraction: { transitionId: number; retractedBy: number; retractedAt: string },
): Promise<void> {
  await transaction.insertInto('stageTransitionRetractions').values(retraction).execute();
}

export type NewEvidence = PartnershipKey & {
  policyVersionId: number;
  evaluatedOn: string;
  isMet: boolean;
  results: string;
  evaluatedBy: number;
  evaluatedAt: string;
};

export async function insertEvidence(transaction: Database, { isMet, ...evidence }: NewEvidence): Promise<number> {
  const row = await transaction
    .insertInto('stageEvidence')
    .values({ ...evidence, isMet: isMet ? 1 : 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** What was measured of a partnership last, or in the evaluation with this id. */
export async function findEvidence(
  db: Database,
  { id, distributorId, productLineId }: PartnershipKey & { id?: number },
) {
  const row = await db
    .selectFrom('stageEvidence as evidence')
    .innerJoin('stagePolicyVersions as version', 'version.id', 'evidence.policyVersionId')
    .innerJoin('people', 'people.id', 'evidence.evaluatedBy')
    .select(['evidence.id', 'evidence.evaluatedOn', 'evidence.evaluatedAt', 'evidence.isMet', 'evidence.results'])
    .select(['version.stage', 'version.number as policyNumber', 'people.name as evaluatorName'])
    .where('evidence.distributorId', '=', distributorId)
    .where('evidence.productLineId', '=', productLineId)
    .$if(id !== undefined, (query) => query.where('evidence.id', '=', id as number))
    .orderBy('evidence.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { ...row, isMet: row.isMet === 1 };
}
