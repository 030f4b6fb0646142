import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { discardUpload as discardRecord } from '#db/queries/uploads.ts';
import { removeFile } from '../files/index.server.ts';
import type { Viewer } from '../identity/index.ts';
import { mayBeChecked } from './check-again.server.ts';
import { type NoSuchUpload, onUpload } from './on-upload.server.ts';

/** Removes a file that is not going to be imported. What works on it is not disturbed: `changed`. */
export function discardUpload(
  db: Database,
  viewer: Viewer,
  { id, now }: { id: number; now: Date },
): Promise<{ kind: 'discarded' | 'changed' } | NoSuchUpload> {
  return onUpload(db, viewer, id, async (transaction, upload) => {
    const { kind, state, fileId } = upload;
    if (state === 'discarded') return { kind: 'discarded' as const };
    if (!mayBeChecked(upload) || fileId === null) return { kind: 'changed' as const };
    const at = now.toISOString();
    const { personId } = viewer;
    await discardRecord(transaction, id, { decidedBy: personId, decidedAt: at });
    await removeFile(transaction, fileId);
    const event = { at, personId, actor: 'person', action: 'upload-discarded', subject: `upload ${id}` };
    await insertAuditEvent(transaction, { ...event, detail: { kind } });
    return { kind: 'discarded' as const };
  });
}
