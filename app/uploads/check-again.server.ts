import type { Database } from '#db/connect.ts';
import { beginCheck, type UploadRecord } from '#db/queries/uploads.ts';
import type { Viewer } from '../identity/index.ts';
import { askForCheck } from './ask-for-check.server.ts';
import { type NoSuchUpload, onUpload } from './on-upload.server.ts';

/**
 * Has a file checked anew, because what it is compared with has changed or the check was cut off. A check that waits or
 * goes on is not asked for twice.
 */
export function checkAgain(
  db: Database,
  viewer: Viewer,
  { id, now }: { id: number; now: Date },
): Promise<{ kind: 'asked' } | NoSuchUpload> {
  return onUpload(db, viewer, id, async (transaction, upload) => {
    if (mayBeChecked(upload)) {
      const revision = await beginCheck(transaction, id);
      const asking = { requestedBy: viewer.personId, requestedAt: now.toISOString() };
      await askForCheck(transaction, { id, fileName: upload.fileName, revision, ...asking });
    }
    return { kind: 'asked' as const };
  });
}

/** Nothing works on it: it waits for a decision, or what worked on it came to no end. */
export function mayBeChecked({ state, jobState }: UploadRecord): boolean {
  return state === 'checked' || (['checking', 'importing'].includes(state) && isOver(jobState));
}

export function isOver(jobState: string | null): boolean {
  return jobState === 'failed' || jobState === 'done';
}
