import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { viewerMay } from '../identity/index.server.ts';
import type { Viewer } from '../identity/index.ts';

/** The role was taken away between the page and the act. */
export type NotAllowed = { kind: 'not-allowed' };

type Note = (event: { action: string; subject: string; detail: Record<string, unknown> }) => Promise<void>;

/** Changes settings in a transaction, one at a time, if the viewer still may; each change is noted in the audit trail. */
export function asAdministrator<Answer>(
  db: Database,
  viewer: Viewer,
  { now, work }: { now: Date; work: (transaction: Database, note: Note) => Promise<Answer> },
): Promise<Answer | NotAllowed> {
  return db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    if (!(await viewerMay(transaction, viewer, 'settings:change'))) return { kind: 'not-allowed' as const };
    const by = { at: now.toISOString(), personId: viewer.personId, actor: 'person' };
    return work(transaction, (event) => insertAuditEvent(transaction, { ...by, ...event }));
  });
}
