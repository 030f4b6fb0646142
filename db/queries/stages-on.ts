import { sql } from 'kysely';
import type { Database } from '../connect.ts';

/** The stage in which each partnership stands on a day, of all distributors or of one; those that have ended are left out. */
export async function listStagesOn(
  db: Database,
  { date, distributorId }: { date: string; distributorId?: number },
): Promise<{ distributorId: number; productLineId: number; stage: string }[]> {
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
    .select(['distributorId', 'productLineId', 'stage'])
    .where('place', '=', 1)
    .where('stage', '!=', 'none')
    .execute();
}
