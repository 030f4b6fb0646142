import type { Database } from '#db/connect.ts';
import { endUpload, findUpload, returnUpload } from '#db/queries/uploads.ts';
import { isIntact, readChunks } from '../files/index.server.ts';
import { personMay } from '../identity/index.server.ts';
import type { JobTools } from '../jobs/index.server.ts';
import type { JobKinds } from '../jobs/index.ts';
import { importFile } from '../sales/index.server.ts';
import { type ImportKind, permissionToImport } from '../sales/index.ts';
import type { CheckReport } from './upload.ts';

type Answer = JobKinds['import-upload']['result'];

/** Thrown into the transaction that would accept: who decided may not import any more. */
class NotAllowed extends Error {}

/**
 * Imports a file as it was decided, for the person who did. The upload ends in the transaction that ends the import, so
 * that begun anew after a crash, or by two workers at once, it is imported once.
 */
export async function importUpload(
  db: Database,
  { uploadId, actor, now, progress, later }: Omit<JobTools, 'jobId' | 'attempt'> & { uploadId: number },
): Promise<Answer> {
  const upload = await findUpload(db, uploadId);
  if (upload?.importId) return { importId: upload.importId, imported: 0, isRefused: false };
  const { fileId, decidedBy } = upload ?? {};
  if (upload?.state !== 'importing' || !fileId || !decidedBy) return { outdated: true };
  if (!(await isIntact(db, fileId))) throw new Error(`the stored file of upload ${uploadId} is not what was handed in`);
  const kind = upload.kind as ImportKind;
  const { fileName, mapping, acceptValid } = upload;
  const total = (upload.report as CheckReport).rows;
  try {
    const report = await importFile(db, {
      ...{ kind, fileName, actor, now, acceptValid, mapping: mapping ?? undefined },
      source: () => readChunks(db, fileId),
      onProgress: (rows) => progress(Math.min(rows, total), total),
      onBusy: later,
      async onEnd(transaction, importId) {
        if (!(await personMay(transaction, decidedBy, permissionToImport(kind)))) throw new NotAllowed();
        if (!(await endUpload(transaction, uploadId, importId))) throw new Error(`upload ${uploadId} was ended twice`);
      },
    });
    return { importId: report.importId as number, imported: report.imported, isRefused: report.outcome === 'refused' };
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error;
    await returnUpload(db, uploadId);
    return { refused: 'not-allowed' };
  }
}
