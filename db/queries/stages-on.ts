import { sql } from 'kysely';
import type { Database } from '../connect.ts';

/** The stage in which each partnership stands on a day, of all distributors or of one; those that have ended are left out. */
export async function listStagesOn(
  db: Database,
  { date, distributorId }: { date: string; distributorId?: number },
): Promise<{ distributorId: number; productLineId: number; productLine: string; stage: string }[]> {
  const ranked = db
    .selectFrom('partnershipStages')
    .select(['distributorId', 'productLineId', 'stage'])
    .select(
      sql<number>`row_number() over (partition by distributor_id, product_line_id
        order by from_date desc, change_number desc, id desc)`.as('place'),
    )
    .where('fromDate', '<=', date)
    .$if(distributorId !== undefined, (query) => query.where('distributorId', '=', distributorId as number));
  return db
    .selectFrom(ranked.as('ranked'))
    .innerJoin('productLines', 'productLines.id', 'ranked.productLineId')
    .select(['distributorId', 'productLineId', 'productLines.code as productLine', 'stage'])
    .where('place', '=', 1)
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
