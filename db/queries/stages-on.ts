import type { Database } from '../connect.ts';

/**
 * The stage of each partnership of a distributor on a business date, by product line; `none` is left out. Of two entries
 * of one day the one accepted later holds.
 */
export async function listStagesOn(
  db: Database,
  { distributorId, date }: { distributorId: number; date: string },
): Promise<{ productLine: string; stage: string }[]> {
  const rows = await db
    .selectFrom('partnershipStages as entry')
    .innerJoin('productLines', 'productLines.id', 'entry.productLineId')
    .select(['productLines.code as productLine', 'entry.stage'])
    .where('entry.distributorId', '=', distributorId)
    .where('entry.fromDate', '<=', date)
    .orderBy('entry.fromDate')
    .orderBy('entry.changeNumber')
    .orderBy('entry.id')
    .execute();
  const latest = new Map(rows.map(({ productLine, stage }) => [productLine, stage]));
  return [...latest].flatMap(([productLine, stage]) => (stage === 'none' ? [] : [{ productLine, stage }]));
}
