import type { Database } from '#db/connect.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { viewerMay } from '../identity/index.server.ts';
import type { Permission, Viewer } from '../identity/index.ts';

/** The role was taken away between the page and the act. */
export type NotAllowed = { kind: 'not-allowed' };

/**
 * Does the work if the viewer still may, in a transaction of its own or in the one that it is given. Under its lock one at
 * a time reads and writes.
 */
export function inRole<Answer>(
  db: Database,
  viewer: Viewer,
  { needs }: { needs: Permission },
  work: (transaction: Database) => Promise<Answer>,
): Promise<Answer | NotAllowed> {
  const locked = async (transaction: Database) => {
    await lockRecord(transaction);
    return (await viewerMay(transaction, viewer, needs)) ? work(transaction) : { kind: 'not-allowed' as const };
  };
  return db.isTransaction ? locked(db) : db.transaction().execute(locked);
}
