import type { Database } from '../connect.ts';

/** The stage of each of a distributor's partnerships on a day, by product line; one that has ended is not among them. */
export async function listStagesOn(
  db: Database,
  { distributorId, day }: { distributorId: number; day: string },
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('partnershipStages as entry')
    .innerJoin('productLines', 'productLines.id', 'entry.productLineId')
    .select(['productLines.code', 'entry.stage'])
    .where('entry.distributorId', '=', distributorId)
    .where('entry.fromDate', '<=', day)
    .orderBy('entry.fromDate')
    .orderBy('entry.changeNumber')
    .orderBy('entry.id')
    .execute();
  const latest = new Map(rows.map(({ code, stage }) => [code, stage]));
  return new Map([...latest].filter(([, stage]) => stage !== 'none'));
}
