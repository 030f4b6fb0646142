import { type Insertable, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { ClaimState } from '#app/marketing/index.ts';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { distributorNameOn } from './distributors.ts';
import { brandInside, distributorInTerritory } from './inside.ts';
import { pageByKey } from './page.ts';

export type NewExpense = Omit<Insertable<Tables['claimExpenses']>, 'claimId' | 'position'>;

/** Adds a claim with its expenses and the files that prove them, in their order, and returns its id. */
export async function insertClaim(
  transaction: Database,
  claim: Insertable<Tables['claims']>,
  { expenses, fileIds }: { expenses: readonly NewExpense[]; fileIds: readonly number[] },
): Promise<number> {
  const { id } = await transaction.insertInto('claims').values(claim).returning('id').executeTakeFirstOrThrow();
  const lines = expenses.map((expense, index) => ({ ...expense, claimId: id, position: index + 1 }));
  await transaction.insertInto('claimExpenses').values(lines).execute();
  const proofs = fileIds.map((fileId, index) => ({ claimId: id, position: index + 1, fileId }));
  await transaction.insertInto('claimProofs').values(proofs).execute();
  return id;
}

/** Which claims: one by its id, those of one activity, within the fence. */
export type ClaimChoice = { id?: number; activityId?: number };

/** Claims with what became of them, the newest first. */
export async function listClaimsWithin(
  db: Database,
  fence: Fence,
  { id, activityId, today }: ClaimChoice & { today: string },
) {
  return namedClaims(db, fence, today)
    .$if(id !== undefined, (query) => query.where('claims.id', '=', id as number))
    .$if(activityId !== undefined, (query) => query.where('claims.activityId', '=', activityId as number))
    .orderBy('claims.id', 'desc')
    .execute();
}

export const claimsAPage = 50;

/** `before`: the id of the last claim of the page before, in the same order. */
type ClaimPage = { state?: ClaimState; descending: boolean; before?: number; limit?: number; today: string };

/** A page of the claims within the fence, of one state or all, in the order in which they were made, or the newest first. */
export async function listClaimsPage(
  db: Database,
  fence: Fence,
  { state, descending, before, limit = claimsAPage, today }: ClaimPage,
) {
  const rows = await namedClaims(db, fence, today)
    .$if(state !== undefined, (query) => query.where(isInState(state as ClaimState)))
    .$if(before !== undefined, (query) => query.where('claims.id', descending ? '<' : '>', before as number))
    .orderBy('claims.id', descending ? 'desc' : 'asc')
    .limit(limit + 1)
    .execute();
  return pageByKey(rows, limit, ({ id }) => id);
}

/** How many claims within the fence stand in a state. */
export async function countClaims(db: Database, fence: Fence, state: ClaimState): Promise<number> {
  const { count } = await claimsWithin(db, fence)
    .select((e) => e.fn.countAll<number>().as('count'))
    .where(isInState(state))
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * What `claimStateOf` says of a claim, asked of each in the order of the list: a plain comparison with a decision would make
 * the decisions be read first, and all their claims sorted.
 */
function isInState(state: ClaimState): RawBuilder<SqlBool> {
  const conditions: Record<ClaimState, RawBuilder<SqlBool>> = {
    waiting: sql`decision.claim_id is null`,
    payable: sql`coalesce(decision.state, '') = 'approved' and payment.claim_id is null`,
    paid: sql`coalesce(decision.state, '') = 'approved' and coalesce(payment.claim_id, 0) > 0`,
    rejected: sql`coalesce(decision.state, '') = 'rejected' and next.id is null`,
    replaced: sql`coalesce(decision.state, '') = 'rejected' and coalesce(next.id, 0) > 0`,
    declined: sql`coalesce(decision.state, '') = 'declined'`,
  };
  return conditions[state];
}

function claimsWithin(db: Database, fence: Fence) {
  return db
    .selectFrom('claims')
    .innerJoin('activities', 'activities.id', 'claims.activityId')
    .innerJoin('requests', 'requests.id', 'activities.requestId')
    .innerJoin('funds', 'funds.id', 'requests.fundId')
    .leftJoin('claimDecisions as decision', 'decision.claimId', 'claims.id')
    .leftJoin('claimPayments as payment', 'payment.claimId', 'claims.id')
    .leftJoin('claims as next', 'next.previousId', 'claims.id')
    .where(distributorInTerritory('requests.distributorId', fence))
    .where(brandInside('funds.brandId', fence.limits));
}

function namedClaims(db: Database, fence: Fence, today: string) {
  return claimsWithin(db, fence)
    .innerJoin('distributors', 'distributors.id', 'requests.distributorId')
    .innerJoin('activityDecisions as agreed', 'agreed.activityId', 'activities.id')
    .leftJoin('people as makers', 'makers.id', 'claims.madeBy')
    .leftJoin('people as deciders', 'deciders.id', 'decision.decidedBy')
    .leftJoin('people as payers', 'payers.id', 'payment.recordedBy')
    .select(['claims.id', 'claims.activityId', 'claims.previousId', 'claims.note', 'claims.madeBy', 'claims.madeAt'])
    .select(['makers.name as madeByName', 'next.id as nextId', 'activities.what', 'activities.costMinor'])
    .select(['activities.requestId', 'requests.fundId', 'requests.distributorId', 'funds.currency'])
    .select(['agreed.amountMinor as agreedMinor', 'decision.state as decision', 'decision.reason'])
    .select(['decision.amountMinor as approvedMinor', 'decision.decidedAt', 'deciders.name as decidedByName'])
    .select(['payment.paidOn', 'payment.reference', 'payment.recordedAt', 'payers.name as recordedByName'])
    .select(['distributors.code as distributorCode', distributorNameOn(today).as('distributor')])
    .select(sql<number>`(select sum(amount_minor) from claim_expenses where claim_id = claims.id)`.as('spentMinor'));
}

export async function listExpenses(db: Database, claimId: number) {
  return db
    .selectFrom('claimExpenses')
    .select(['position', 'what', 'date', 'amountMinor'])
    .where('claimId', '=', claimId)
    .orderBy('position')
    .execute();
}

export async function listProofs(db: Database, claimId: number) {
  return db
    .selectFrom('claimProofs')
    .innerJoin('files', 'files.id', 'claimProofs.fileId')
    .select(['claimProofs.position', 'claimProofs.fileId', 'files.name', 'files.contentType', 'files.size'])
    .where('claimProofs.claimId', '=', claimId)
    .orderBy('claimProofs.position')
    .execute();
}

export async function insertClaimDecision(
  transaction: Database,
  decision: Insertable<Tables['claimDecisions']>,
): Promise<void> {
  await transaction.insertInto('claimDecisions').values(decision).execute();
}

export async function insertClaimPayment(
  transaction: Database,
  payment: Insertable<Tables['claimPayments']>,
): Promise<void> {
  await transaction.insertInto('claimPayments').values(payment).execute();
}
