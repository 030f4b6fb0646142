import { connect, type Database } from '#db/connect.ts';
import { migrate } from '#db/migrate.ts';
import type { TestDatabase } from './databases.ts';

export type OpenDatabase = { db: Database; url: string; close(): Promise<void> };

/** A fresh database with the current schema. */
export async function openMigrated(database: TestDatabase): Promise<OpenDatabase> {
  const { url, drop } = await database.createUrl();
  const db = connect(url);
  await migrate(db);
  const close = async () => {
    await db.destroy();
    await drop();
  };
  return { db, url, close };
}
