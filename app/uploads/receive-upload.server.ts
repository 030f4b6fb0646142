import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { insertUpload } from '#db/queries/uploads.ts';
import { receiveForm, removeFile, removeUnfinishedFiles, type StoredFile } from '../files/index.server.ts';
import { viewerMay } from '../identity/index.server.ts';
import type { Viewer } from '../identity/index.ts';
import { type ImportKind, isImportKind, permissionToImport } from '../sales/index.ts';
import { askForCheck } from './ask-for-check.server.ts';
import { type ForeignFile, foreignFile } from './foreign-file.ts';
import { largestUpload } from './upload.ts';

/** Why a file was not taken; each is a message. */
export type UploadProblem = 'missing' | 'empty' | 'too-large' | 'several' | 'malformed' | ForeignFile;

export type ReceivedUpload =
  | { kind: 'received'; id: number }
  | { kind: 'mistakes'; importKind: string; mistakes: UploadMistake[] };
export type UploadMistake = { field: 'kind'; problem: 'no-kind' } | { field: 'file'; problem: UploadProblem };

const abandonedAfterMilliseconds = 24 * 60 * 60 * 1_000;

/** Takes a file that is to be imported into the store, piece by piece, and asks for it to be checked. */
export async function receiveUpload(
  db: Database,
  viewer: Viewer,
  { request, now }: { request: Request; now: () => Date },
): Promise<ReceivedUpload> {
  const begun = now();
  await removeUnfinishedFiles(db, new Date(begun.getTime() - abandonedAfterMilliseconds).toISOString());
  const person = { createdBy: viewer.personId, createdAt: begun.toISOString() };
  const { field, file } = await receiveForm(db, request, { ...person, mostBytes: largestUpload.bytes });
  const importKind = field('kind');
  const problem = file.ok ? foreignFile(file.stored.start) : file.problem;
  const mistakes: UploadMistake[] = problem ? [{ field: 'file', problem }] : [];
  const id =
    file.ok && !problem && isImportKind(importKind)
      ? await insert(db, viewer, { kind: importKind, stored: file.stored, at: now().toISOString() })
      : undefined;
  if (id !== undefined) return { kind: 'received', id };
  if (file.ok) await removeFile(db, file.stored.id);
  const isOffered = isImportKind(importKind) && (await viewerMay(db, viewer, permissionToImport(importKind)));
  // A form that broke off says nothing of what was chosen.
  if (!isOffered && problem !== 'malformed') mistakes.unshift({ field: 'kind', problem: 'no-kind' });
  return { kind: 'mistakes', importKind: isOffered ? importKind : '', mistakes };
}

/** Undefined, with nothing changed, where the viewer may not import the kind, or may not any more. */
function insert(
  db: Database,
  viewer: Viewer,
  { kind, stored, at }: { kind: ImportKind; stored: StoredFile; at: string },
): Promise<number | undefined> {
  const { personId } = viewer;
  const { id: fileId, name: fileName, size, digest } = stored;
  return db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    if (!(await viewerMay(transaction, viewer, permissionToImport(kind)))) return undefined;
    const upload = { kind, fileId, fileName, size, digest, createdBy: personId, createdAt: at };
    const id = await insertUpload(transaction, upload);
    await askForCheck(transaction, { id, fileName, revision: 1, requestedBy: personId, requestedAt: at });
    const event = { at, personId, actor: 'person', action: 'upload-received', subject: `upload ${id}` };
    await insertAuditEvent(transaction, { ...event, detail: { kind, bytes: size } });
    return id;
  });
}
