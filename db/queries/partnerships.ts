import type { Fence, Limits } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { distributorNameOn, distributorsCalled } from './distributors.ts';
import { distributorInside, productLineInside } from './inside.ts';
import { rankedStages } from './stages-on.ts';

/** Which partnerships: those of one product line, of one stage, of distributors whose code or name fits a text. */
export type PartnershipFilter = { productLine?: string; stage?: string; search?: string };

/** `distributorId`: only those of one distributor, as far as the fence lets it be seen. */
type Choice = PartnershipFilter & { distributorId?: number; today: string };

/** A partnership as it stands on a day: its stage and since when its newest entry up to that day says so. */
export type StandingPartnership = {
  distributorId: number;
  productLineId: number;
  code: string;
  name: string | null;
  productLine: string;
  productLineTitle: string;
  stage: string;
  since: string;
};

/** How many partnerships stand in each stage on a day. */
export async function countPartnerships(db: Database, fence: Fence, choice: Choice): Promise<Map<string, number>> {
  const rows = await standing(db, fence, choice)
    .select('entry.stage')
    .select((e) => e.fn.countAll<number>().as('count'))
    .groupBy('entry.stage')
    .execute();
  return new Map(rows.map(({ stage, count }) => [stage, count]));
}

/** How many partnerships stand in each stage of each product line on a day, by the line's code. */
export async function countPartnershipsByLine(db: Database, fence: Fence, today: string) {
  return standing(db, fence, { today })
    .select(['productLines.code as productLine', 'productLines.title as productLineTitle', 'entry.stage'])
    .select((e) => e.fn.countAll<number>().as('count'))
    .groupBy(['productLines.code', 'productLines.title', 'entry.stage'])
    .orderBy('productLines.code')
    .execute();
}

/** Partnerships by the distributor's name on the day, a page of them or all. */
export async function listPartnerships(
  db: Database,
  fence: Fence,
  { limit, offset = 0, ...choice }: Choice & { limit?: number; offset?: number },
): Promise<StandingPartnership[]> {
  return standing(db, fence, choice)
    .select(['entry.distributorId', 'entry.productLineId', 'entry.stage', 'entry.fromDate as since'])
    .select(['distributors.code', 'productLines.code as productLine', 'productLines.title as productLineTitle'])
    .select(distributorNameOn(choice.today).as('name'))
    .orderBy('name')
    .orderBy('distributors.code')
    .orderBy('productLines.code')
    .$if(limit !== undefined, (query) => query.limit(limit as number).offset(offset))
    .execute();
}

function standing(
  db: Database,
  fence: Fence,
  { today, productLine, stage, search, distributorId = fence.distributorId }: Choice,
) {
  return db
    .selectFrom(rankedStages(db, { date: today, distributorId }).as('entry'))
    .innerJoin('distributors', 'distributors.id', 'entry.distributorId')
    .innerJoin('productLines', 'productLines.id', 'entry.productLineId')
    .where('entry.place', '=', 1)
    .where(distributorInside('entry.distributorId', fence))
    .where(productLineInside('entry.productLineId', fence.limits))
    .$if(productLine !== undefined, (query) => query.where('productLines.code', '=', productLine as string))
    .$if(stage !== undefined, (query) => query.where('entry.stage', '=', stage as string))
    .$if(search !== undefined, (query) =>
      query.where('distributors.id', 'in', distributorsCalled(db, search as string)),
    );
}

/** Who and what a partnership is between, if it ever had a stage and the fence lets it be seen. */
export async function findPartnership(
  db: Database,
  fence: Fence,
  { code, productLine, today }: { code: string; productLine: string; today: string },
) {
  return db
    .selectFrom('distributors')
    .innerJoin('productLines', (join) => join.on('productLines.code', '=', productLine))
    .select(['distributors.id as distributorId', 'productLines.id as productLineId', 'distributors.code'])
    .select(['productLines.code as productLine', 'productLines.title as productLineTitle'])
    .select(distributorNameOn(today).as('name'))
    .where('distributors.code', '=', code)
    .where(distributorInside('distributors.id', fence))
    .where(productLineInside('productLines.id', fence.limits))
    .where((e) =>
      e.exists(
        e
          .selectFrom('partnershipStages as entry')
          .select('entry.id')
          .whereRef('entry.distributorId', '=', 'distributors.id')
          .whereRef('entry.productLineId', '=', 'productLines.id'),
      ),
    )
    .executeTakeFirst();
}

export type PartnershipKey = { distributorId: number; productLineId: number };

/** One accepted entry, with the change that accepted it and, where a proposed move led to it, that move. */
export type StageRecord = {
  stage: string;
  fromDate: string;
  changeNumber: number;
  acceptedAt: string;
  acceptedByName: string | null;
  reason: string | null;
  proposerName: string | null;
};

/** Every entry of one partnership in the order of acceptance. */
export async function listStageRecords(
  db: Database,
  { distributorId, productLineId }: PartnershipKey,
): Promise<StageRecord[]> {
  return db
    .selectFrom('partnershipStages as entry')
    .innerJoin('changes', 'changes.number', 'entry.changeNumber')
    .leftJoin('people as acceptors', 'acceptors.id', 'changes.acceptedBy')
    .leftJoin('stageTransitionApprovals as approval', 'approval.changeNumber', 'entry.changeNumber')
    .leftJoin('stageTransitions as transition', 'transition.id', 'approval.transitionId')
    .leftJoin('people as proposers', 'proposers.id', 'transition.proposedBy')
    .select(['entry.stage', 'entry.fromDate', 'entry.changeNumber', 'changes.acceptedAt'])
    .select(['acceptors.name as acceptedByName', 'transition.reason', 'proposers.name as proposerName'])
    .where('entry.distributorId', '=', distributorId)
    .where('entry.productLineId', '=', productLineId)
    .orderBy('entry.changeNumber')
    .orderBy('entry.id')
    .execute();
}

/** The entries of some distributors that begin after a day, in the order in which they will. */
export async function listComingStages(
  db: Database,
  { after, distributorIds }: { after: string; distributorIds: readonly number[] },
) {
  if (distributorIds.length === 0) return [];
  return db
    .selectFrom('partnershipStages')
    .select(['distributorId', 'productLineId', 'stage', 'fromDate'])
    .where('fromDate', '>', after)
    .where('distributorId', 'in', distributorIds)
    .orderBy('fromDate')
    .orderBy('changeNumber', 'desc')
    .execute();
}

/** The product lines within the limits with their titles (JSON), by code. */
export async function listProductLines(db: Database, limits: Limits) {
  return db
    .selectFrom('productLines')
    .select(['id', 'code', 'title'])
    .where(productLineInside('productLines.id', limits))
    .orderBy('code')
    .execute();
}
