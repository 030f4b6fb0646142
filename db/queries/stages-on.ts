import { sql } from 'kysely';
import { type Fence, noFence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { distributorInside, productLineInside } from './inside.ts';

type Choice = { date: string; distributorId?: number; fence?: Fence };

/** The entry of each partnership that holds on a day, `none` too; it is the one whose `place` is 1. */
export function rankedStages(db: Database, { date, distributorId }: Omit<Choice, 'fence'>) {
  return db
    .selectFrom('partnershipStages')
    .select(['distributorId', 'productLineId', 'stage', 'fromDate'])
    .select(
      sql<number>`row_number() over (partition by distributor_id, product_line_id
        order by from_date desc, change_number desc, id desc)`.as('place'),
    )
    .where('fromDate', '<=', date)
    .$if(distributorId !== undefined, (query) => query.where('distributorId', '=', distributorId as number));
}

/** The stage in which each partnership stands on a day, of all distributors, of one or inside a fence; those that have ended are left out. */
export async function listStagesOn(
  db: Database,
  { fence = noFence, ...choice }: Choice,
): Promise<{ distributorId: number; productLineId: number; productLine: string; stage: string }[]> {
  return db
    .selectFrom(rankedStages(db, choice).as('ranked'))
    .innerJoin('productLines', 'productLines.id', 'ranked.productLineId')
    .select(['distributorId', 'productLineId', 'productLines.code as productLine', 'stage'])
    .where('place', '=', 1)
    .where(distributorInside('ranked.distributorId', fence))
    .where(productLineInside('ranked.productLineId', fence.limits))
    .where('stage', '!=', 'none')
    .execute();
}

/** The stage of each of one distributor's partnerships on a day, by product line. */
export async function stagesByProductLine(
  db: Database,
  choice: { date: string; distributorId: number },
): Promise<Map<string, string>> {
  return new Map((await listStagesOn(db, choice)).map(({ productLine, stage }) => [productLine, stage]));
}
