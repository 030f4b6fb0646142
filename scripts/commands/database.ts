import { connect, type Database } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import { readSettings } from './settings.ts';

/** Opens the installation's database, brings it to the current schema, and closes it when `use` is done. */
export async function withDatabase<T>(use: (db: Database) => Promise<T>): Promise<T> {
  const db = connect(readSettings().databaseUrl);
  try {
    await migrate(db);
    return await use(db);
  } finally {
    await db.destroy();
  }
}
