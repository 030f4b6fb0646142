import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import type { Viewer } from '../identity/index.ts';

/** Puts on record what a person did, in the transaction that does it. */
export async function record(
  transaction: Database,
  { personId }: Viewer,
  event: { at: string; action: string; subject: string; detail: Record<string, unknown> },
): Promise<void> {
  await insertAuditEvent(transaction, { ...event, personId, actor: 'person' });
}
