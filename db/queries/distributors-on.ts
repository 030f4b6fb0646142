import type { Database } from '../connect.ts';

/** What documents say of a distributor. */
export type DistributorOn = {
  id: number;
  code: string;
  name: string;
  legalName: string | null;
  address: string | null;
  territory: string | null;
  grade: string | null;
  language: string | null;
};

/**
 * Each distributor, or one, as it is on a business date as far as was known up to the watermark, by id. A first version
 * holds for all time before it too, and of two versions of one day the one accepted later holds.
 */
export async function listDistributorsOn(
  db: Database,
  { date, watermark, distributorId }: { date: string; watermark: number; distributorId?: number },
): Promise<Map<number, DistributorOn>> {
  const rows = await db
    .selectFrom('distributorVersions as version')
    .innerJoin('distributors', 'distributors.id', 'version.distributorId')
    .leftJoin('territories', 'territories.id', 'version.territoryId')
    .select(['distributors.id', 'distributors.code', 'territories.code as territory'])
    .select(['version.name', 'version.legalName', 'version.address', 'version.grade', 'version.language'])
    .where('version.changeNumber', '<=', watermark)
    .where((e) => e.or([e('version.fromDate', 'is', null), e('version.fromDate', '<=', date)]))
    .$if(distributorId !== undefined, (query) => query.where('distributors.id', '=', distributorId as number))
    .orderBy((e) => e.fn.coalesce('version.fromDate', e.val('')))
    .orderBy('version.changeNumber')
    .orderBy('version.id')
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
