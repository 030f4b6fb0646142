import type { Database } from '../connect.ts';

/** The demonstration world is being loaded. Whoever knows the newest beat is the one who loads it. */
export type DemonstrationLoading = { loadDate: string; beat: string };

const name = 'demonstrationLoading';

export async function findDemonstrationLoading(db: Database): Promise<DemonstrationLoading | undefined> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst();
  return row && JSON.parse(row.value);
}

export async function insertDemonstrationLoading(transaction: Database, loading: DemonstrationLoading): Promise<void> {
  await transaction
    .insertInto('settings')
    .values({ name, value: toText(loading) })
    .execute();
}

/** Replaces the newest beat. Returns false when it is another by now, or when nothing is being loaded any more. */
export async function replaceDemonstrationLoading(
  db: Database,
  loading: DemonstrationLoading,
  next: DemonstrationLoading,
): Promise<boolean> {
  const result = await db
    .updateTable('settings')
    .set({ value: toText(next) })
    .where('name', '=', name)
    .where('value', '=', toText(loading))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Ends the loading. Returns false when the newest beat is another by now. */
export async function deleteDemonstrationLoading(db: Database, loading: DemonstrationLoading): Promise<boolean> {
  const result = await db
    .deleteFrom('settings')
    .where('name', '=', name)
    .where('value', '=', toText(loading))
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

function toText({ loadDate, beat }: DemonstrationLoading): string {
  return JSON.stringify({ loadDate, beat });
}
