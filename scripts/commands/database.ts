import type { Database } from '#db/connect.ts';
import { openDatabase } from '#db/open.ts';
import { readSettings } from './settings.ts';

/** Opens the installation's database, brings it to the current schema, and closes it when `use` is done. */
export async function withDatabase<T>(use: (db: Database, ran: string[]) => Promise<T>): Promise<T> {
  const { db, ran } = await openDatabase(readSettings().databaseUrl);
  try {
    return await use(db, ran);
  } finally {
    await db.destroy();
  }
}
