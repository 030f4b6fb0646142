import type { Database } from '#db/connect.ts';
import { endCheck, findUpload, replaceMistakes } from '#db/queries/uploads.ts';
import { readChunks } from '../files/index.server.ts';
import type { JobTools } from '../jobs/index.server.ts';
import type { JobKinds } from '../jobs/index.ts';
import { importFile } from '../sales/index.server.ts';
import type { ImportKind, RowError } from '../sales/index.ts';
import { understandFile } from './understand-file.server.ts';
import type { CheckReport } from './upload.ts';
import { mistakesAPage } from './upload.ts';

type Checking = JobTools & { uploadId: number; revision: number };

/**
 * Reads a file that was handed in as an import would, keeps nothing of it but what was found, and says so on record.
 * Where it is checked anew meanwhile, with other columns, this check says nothing.
 */
export async function checkUpload(
  db: Database,
  { uploadId, revision, actor, now, progress, later }: Checking,
): Promise<JobKinds['check-upload']['result']> {
  const upload = await findUpload(db, uploadId);
  const { fileId } = upload ?? {};
  if (upload?.state !== 'checking' || upload.revision !== revision || !fileId) return { outdated: true };
  const { fileName } = upload;
  const kind = upload.kind as ImportKind;
  const source = () => readChunks(db, fileId);
  const read = await understandFile(db, { kind, source, mapping: upload.mapping ?? undefined });
  const report = await importFile(db, {
    ...{ kind, source, fileName, actor, now, mapping: read?.mapping },
    dryRun: true,
    // Whether the good rows could be taken by themselves is found out too.
    acceptValid: true,
    onProgress: (rows) => progress(rows, 0),
    onBusy: later,
  });
  const found: CheckReport = {
    ...{ rows: report.rows, new: report.new, same: report.same, warnings: report.warnings },
    mistakes: report.errorCount,
    kept: report.errors.length,
    isReadable: report.outcome !== 'refused',
  };
  await db.transaction().execute(async (transaction) => {
    const isCurrent = await endCheck(
      transaction,
      { id: uploadId, revision },
      {
        mapping: read?.mapping ? JSON.stringify(read.mapping) : null,
        understood: read ? JSON.stringify(read.understood) : null,
        report: JSON.stringify(found),
      },
    );
    if (isCurrent) await replaceMistakes(transaction, { uploadId, revision }, inPages(report.errors));
  });
  return { rows: found.rows, new: found.new, mistakes: found.mistakes };
}

function inPages(errors: readonly RowError[]): RowError[][] {
  const pages: RowError[][] = [];
  for (let from = 0; from < errors.length; from += mistakesAPage) pages.push(errors.slice(from, from + mistakesAPage));
  return pages;
}
