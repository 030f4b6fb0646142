import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { insertJob } from '#db/queries/jobs.ts';
import { beginUploadImport, setUploadJob } from '#db/queries/uploads.ts';
import type { Viewer } from '../identity/index.ts';
import { isOver } from './check-again.server.ts';
import { type NoSuchUpload, onUpload } from './on-upload.server.ts';
import { rememberMapping } from './save-mapping.server.ts';
import { type CheckReport, choiceFor } from './upload.ts';

export type ConfirmedUpload =
  | { kind: 'confirmed' }
  /** What was seen is not what stands there now. */
  | { kind: 'changed' }
  | NoSuchUpload;

type Confirming = {
  id: number;
  /** The check that was seen, and what was chosen of it. */
  revision: number;
  choice: string;
  now: Date;
};

/** Decides that a file is imported as its check was shown. Deciding it twice is deciding it once. */
export function confirmUpload(
  db: Database,
  viewer: Viewer,
  { id, revision, choice, now }: Confirming,
): Promise<ConfirmedUpload> {
  return onUpload(db, viewer, id, async (transaction, upload): Promise<ConfirmedUpload> => {
    const { kind, state, fileName, mapping } = upload;
    const report: CheckReport | null = upload.report;
    if (upload.revision !== revision || !report || choiceFor(report) !== choice || choice === 'none') {
      return { kind: 'changed' };
    }
    if (state === 'imported' || (state === 'importing' && !isOver(upload.jobState))) return { kind: 'confirmed' };
    if (state !== 'checked' && state !== 'importing') return { kind: 'changed' };
    const at = now.toISOString();
    const { personId } = viewer;
    const payload = { uploadId: id, fileName };
    await beginUploadImport(transaction, id, {
      ...{ decidedBy: personId, decidedAt: at },
      acceptValid: choice === 'good-rows',
    });
    const job = { kind: 'import-upload', payload, requestedBy: personId, requestedAt: at };
    await setUploadJob(transaction, id, await insertJob(transaction, job));
    if (mapping && upload.understood) await rememberMapping(transaction, upload, { mapping, personId, at });
    const event = { at, personId, actor: 'person', action: 'upload-confirmed', subject: `upload ${id}` };
    const detail = { kind, rows: report.new, mistakes: report.mistakes };
    await insertAuditEvent(transaction, { ...event, detail });
    return { kind: 'confirmed' };
  });
}
