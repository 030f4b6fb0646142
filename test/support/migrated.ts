import { connect, type Database } from '#db/connect.ts';
import type { TestDatabase } from '#test/support/databases.ts';

export type OpenDatabase = { db: Database; url: string; close(): Promise<void> };

/** A fresh database with the current schema. */
export function openMigrated(database: TestDatabase): Promise<OpenDatabase> {
  return openCopy(database, process.env[database.templateVariable]);
}

/** A copy of the database at `template`, to which no connection is open. */
export async function openCopy({ createUrl }: TestDatabase, template?: string): Promise<OpenDatabase> {
  const { url, drop } = await createUrl({ template });
  const db = connect(url);
  const close = async () => {
    await db.destroy();
    await drop();
  };
  return { db, url, close };
}
