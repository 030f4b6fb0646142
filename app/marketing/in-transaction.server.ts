import type { Database } from '#db/connect.ts';

/** Does the work in a transaction: its own, or the one that it is given. */
export function inTransaction<Result>(db: Database, work: (transaction: Database) => Promise<Result>): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
