import { sql } from 'kysely';
import { connect, type Database } from './connect.ts';
import { migrate } from './migrate.ts';

/** There is no database to be had at the address: nothing answers, it lets us not in, or the file is something else. */
export class UnavailableError extends Error {
  constructor(cause: unknown) {
    super(`the database that DATABASE_URL names cannot be opened: ${reasonOf(cause)}`, { cause });
  }
}

/**
 * Opens a database and brings it to the current schema; `ran` names the migrations that this took. Throws an
 * UnavailableError where there is none. Whoever opens a database destroys it when done.
 */
export async function openDatabase(url: string): Promise<{ db: Database; ran: string[] }> {
  const db = await reach(url);
  try {
    return { db, ran: await migrate(db) };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function reach(url: string): Promise<Database> {
  let db: Database | undefined;
  try {
    db = connect(url);
    await sql`select 1`.execute(db);
    return db;
  } catch (error) {
    await db?.destroy();
    throw new UnavailableError(error);
  }
}

/** A name with several addresses that all refuse is an error of errors, without a message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
