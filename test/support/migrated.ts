import { connect, type Database } from '#db/connect.ts';
import type { TestDatabase } from './databases.ts';

export type OpenDatabase = { db: Database; url: string; close(): Promise<void> };

/** A fresh database with the current schema. */
export async function openMigrated({ createUrl, templateVariable }: TestDatabase): Promise<OpenDatabase> {
  const { url, drop } = await createUrl({ template: process.env[templateVariable] });
  const db = connect(url);
  const close = async () => {
    await db.destroy();
    await drop();
  };
  return { db, url, close };
}
