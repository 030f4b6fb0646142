import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import type { Permission } from './permissions.ts';
import { viewerMay } from './person-may.server.ts';
import { actorOf, type Viewer } from './roles.ts';

/** Who changed a person, and when. */
export type Changing = { personId: number; now: Date };

/** The right to it was taken away between the page and the act. */
type NotAllowed = { kind: 'not-allowed' };

/**
 * Changes who somebody is, if the viewer still may, one change at a time: two who take the last place from each other do
 * not both succeed.
 */
export function changePeople<Answer>(
  db: Database,
  viewer: Viewer,
  needs: Permission,
  work: (transaction: Database) => Promise<Answer>,
): Promise<Answer | NotAllowed> {
  return db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    return (await viewerMay(transaction, viewer, needs)) ? work(transaction) : { kind: 'not-allowed' as const };
  });
}

/** What was done to a person, on record. */
export async function recordChange(
  transaction: Database,
  viewer: Viewer,
  { personId, now, action, detail }: Changing & { action: string; detail: Record<string, string> },
): Promise<void> {
  const { personId: by, name: actor } = actorOf(viewer);
  const event = { at: now.toISOString(), personId: by, actor, action, subject: `person ${personId}`, detail };
  await insertAuditEvent(transaction, event);
}
