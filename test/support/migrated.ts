import { afterAll, beforeAll, beforeEach } from 'vitest';
import { connect, type Database } from '#db/connect.ts';
import type { TestDatabase } from '#test/support/databases.ts';

export type OpenDatabase = { db: Database; url: string; close(): Promise<void> };

/** A fresh database with the current schema. */
export function openMigrated(database: TestDatabase): Promise<OpenDatabase> {
  return openCopy(database, process.env[database.templateVariable]);
}

/** A copy of the database at `template`, to which no connection is open. */
async function openCopy({ createUrl }: TestDatabase, template?: string): Promise<OpenDatabase> {
  const { url, drop } = await createUrl({ template });
  const db = connect(url);
  const close = async () => {
    await db.destroy();
    await drop();
  };
  return { db, url, close };
}

/** Hands each test a database of its own: a copy of one that is filled once. */
export function useCopies(
  database: TestDatabase,
  { fill, use }: { fill(open: OpenDatabase): Promise<void>; use(open: OpenDatabase): void },
): void {
  let filled: OpenDatabase;
  beforeAll(async () => {
    filled = await openMigrated(database);
    await fill(filled);
    await filled.db.destroy();
  });
  beforeEach(async () => {
    const open = await openCopy(database, filled.url);
    use(open);
    return open.close;
  });
  afterAll(() => filled.close());
}
