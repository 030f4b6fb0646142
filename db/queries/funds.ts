import { type Insertable, sql } from 'kysely';
import type { Fence, Limits } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { distributorNameOn } from './distributors.ts';
import { brandInside, distributorInTerritory } from './inside.ts';

export async function insertFund(db: Database, fund: Insertable<Tables['funds']>): Promise<number> {
  const row = await db.insertInto('funds').values(fund).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

/** The funds in which a viewer's distributor has money, or those of all brands inside the limits; the newest year first. */
export async function listFundsWithin(db: Database, { distributorId, limits }: Fence) {
  return namedFunds(db)
    .where(brandInside('funds.brandId', limits))
    .$if(distributorId !== undefined, (query) => query.where('funds.id', 'in', fundsOf(db, distributorId as number)))
    .orderBy('funds.year', 'desc')
    .orderBy('brands.code')
    .orderBy('funds.currency')
    .execute();
}

export async function findFundWithin(db: Database, { distributorId, limits }: Fence, id: number) {
  return namedFunds(db)
    .where(brandInside('funds.brandId', limits))
    .where('funds.id', '=', id)
    .$if(distributorId !== undefined, (query) => query.where('funds.id', 'in', fundsOf(db, distributorId as number)))
    .executeTakeFirst();
}

export async function hasFund(db: Database, fund: { brandId: number; currency: string; year: string }) {
  const found = await db
    .selectFrom('funds')
    .select('id')
    .where('brandId', '=', fund.brandId)
    .where('currency', '=', fund.currency)
    .where('year', '=', fund.year)
    .executeTakeFirst();
  return found !== undefined;
}

function namedFunds(db: Database) {
  return db
    .selectFrom('funds')
    .innerJoin('brands', 'brands.id', 'funds.brandId')
    .leftJoin('people', 'people.id', 'funds.openedBy')
    .select(['funds.id', 'funds.currency', 'funds.year', 'funds.openedAt', 'people.name as openedByName'])
    .select(['brands.code as brand', 'brands.title as brandTitle']);
}

function fundsOf(db: Database, distributorId: number) {
  return db.selectFrom('fundEntries').select('fundId').where('distributorId', '=', distributorId);
}

export async function insertFundEntry(
  transaction: Database,
  entry: Omit<Insertable<Tables['fundEntries']>, 'allocationId' | 'activityId' | 'claimId'> & {
    allocationId?: number;
    activityId?: number;
    claimId?: number;
  },
): Promise<void> {
  await transaction.insertInto('fundEntries').values(entry).execute();
}

/** Whose entries: of one fund, of one distributor in it, of one activity, of the distributors inside a fence. */
export type EntryChoice = { fundId?: number; distributorId?: number; activityId?: number; fence?: Fence };

/** The entries added up by fund, distributor and kind. */
export async function listEntrySums(db: Database, { fundId, distributorId, activityId, fence }: EntryChoice = {}) {
  return db
    .selectFrom('fundEntries')
    .select(['fundId', 'distributorId', 'kind'])
    .select((e) => e.fn.sum<number>('amountMinor').as('amountMinor'))
    .$if(fundId !== undefined, (query) => query.where('fundId', '=', fundId as number))
    .$if(distributorId !== undefined, (query) => query.where('distributorId', '=', distributorId as number))
    .$if(activityId !== undefined, (query) => query.where('activityId', '=', activityId as number))
    .$if(fence !== undefined, (query) =>
      query.where(distributorInTerritory('fundEntries.distributorId', fence as Fence)),
    )
    .groupBy(['fundId', 'distributorId', 'kind'])
    .execute();
}

/** The entries added up by fund and kind, of all distributors or of those inside a fence. */
export async function listFundSums(db: Database, fence?: Fence) {
  return db
    .selectFrom('fundEntries')
    .select(['fundId', 'kind'])
    .select((e) => e.fn.sum<number>('amountMinor').as('amountMinor'))
    .$if(fence !== undefined, (query) =>
      query.where(distributorInTerritory('fundEntries.distributorId', fence as Fence)),
    )
    .groupBy(['fundId', 'kind'])
    .execute();
}

export const entriesShown = 50;

/** The newest entries of a fund within the fence, with what they belong to. */
export async function listFundEntries(
  db: Database,
  fence: Fence,
  { fundId, today }: { fundId: number; today: string },
) {
  return db
    .selectFrom('fundEntries as entry')
    .leftJoin('distributors', 'distributors.id', 'entry.distributorId')
    .leftJoin('activities', 'activities.id', 'entry.activityId')
    .select(['entry.id', 'entry.kind', 'entry.amountMinor', 'entry.enteredAt', 'entry.claimId'])
    .select(['activities.requestId', 'activities.what', distributorNameOn(today).as('distributor')])
    .where('entry.fundId', '=', fundId)
    .where(distributorInTerritory('entry.distributorId', fence))
    .orderBy('entry.id', 'desc')
    .limit(entriesShown)
    .execute();
}

export async function insertAllocation(db: Database, allocation: Insertable<Tables['allocations']>): Promise<number> {
  const row = await db.insertInto('allocations').values(allocation).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

export async function insertAllocationDecision(
  transaction: Database,
  decision: Insertable<Tables['allocationDecisions']>,
): Promise<void> {
  await transaction.insertInto('allocationDecisions').values(decision).execute();
}

/** The allocations of a fund within the fence, the newest first; for a distributor those that were approved. */
export async function listAllocations(
  db: Database,
  fence: Fence,
  { fundId, today }: { fundId: number; today: string },
) {
  return allocationsWithin(db, fence, today)
    .where('allocations.fundId', '=', fundId)
    .orderBy('allocations.id', 'desc')
    .execute();
}

export async function findAllocation(
  db: Database,
  fence: Fence,
  { fundId, id, today }: { fundId: number; id: number; today: string },
) {
  return allocationsWithin(db, fence, today)
    .where('allocations.fundId', '=', fundId)
    .where('allocations.id', '=', id)
    .executeTakeFirst();
}

function allocationsWithin(db: Database, fence: Fence, today: string) {
  return db
    .selectFrom('allocations')
    .leftJoin('distributors', 'distributors.id', 'allocations.distributorId')
    .leftJoin('allocationDecisions', 'allocationDecisions.allocationId', 'allocations.id')
    .leftJoin('people as proposers', 'proposers.id', 'allocations.proposedBy')
    .leftJoin('people as deciders', 'deciders.id', 'allocationDecisions.decidedBy')
    .select(['allocations.id', 'allocations.fundId', 'allocations.distributorId', 'allocations.amountMinor'])
    .select([
      'allocations.reason',
      'allocations.proposedBy',
      'allocations.proposedAt',
      'proposers.name as proposedByName',
    ])
    .select(['allocationDecisions.decidedAt', 'deciders.name as decidedByName'])
    .select(['allocationDecisions.reason as decisionReason'])
    .select(sql<'waiting' | 'approved' | 'refused'>`coalesce(allocation_decisions.state, 'waiting')`.as('state'))
    .select(['distributors.code as distributorCode', distributorNameOn(today).as('distributor')])
    .where(distributorInTerritory('allocations.distributorId', fence))
    .$if(fence.distributorId !== undefined, (query) => query.where('allocationDecisions.state', '=', 'approved'));
}

/** The brands inside the limits, for which funds are opened. */
export async function listBrands(db: Database, limits: Limits) {
  return db
    .selectFrom('brands')
    .select(['id', 'code', 'title'])
    .where(brandInside('brands.id', limits))
    .orderBy('code')
    .execute();
}
