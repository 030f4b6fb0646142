import type { Database } from '../connect.ts';

export type ColumnMapping = {
  kind: string;
  headerDigest: string;
  mapping: string;
  savedBy: number;
  savedAt: string;
};

/** How the columns of a kind stand under a header row, as somebody has said before. */
export async function findColumnMapping(
  db: Database,
  kind: string,
  headerDigest: string,
): Promise<Record<string, string> | undefined> {
  const row = await db
    .selectFrom('columnMappings')
    .select('mapping')
    .where('kind', '=', kind)
    .where('headerDigest', '=', headerDigest)
    .executeTakeFirst();
  return row && JSON.parse(row.mapping);
}

/** Remembers it for the next file with this header row, in place of what was said before. */
export async function saveColumnMapping(db: Database, saved: ColumnMapping): Promise<void> {
  const { mapping, savedBy, savedAt } = saved;
  await db
    .insertInto('columnMappings')
    .values(saved)
    .onConflict((conflict) => conflict.columns(['kind', 'headerDigest']).doUpdateSet({ mapping, savedBy, savedAt }))
    .execute();
}
