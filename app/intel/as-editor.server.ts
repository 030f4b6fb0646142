import type { Database } from '#db/connect.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { personMay } from '../identity/index.server.ts';
import type { Actor } from '../identity/index.ts';

/**
 * Does the work of the desk in a transaction, one at a time; undefined, and nothing done, for a person whose role was taken
 * away meanwhile.
 */
export function asEditor<Answer>(
  db: Database,
  { personId }: Actor,
  work: (transaction: Database) => Promise<Answer>,
): Promise<Answer | undefined> {
  return db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    if (personId !== null && !(await personMay(transaction, personId, 'news:edit'))) return undefined;
    return work(transaction);
  });
}
