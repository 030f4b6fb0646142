import type { Database } from '#db/connect.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { findUpload, type UploadRecord } from '#db/queries/uploads.ts';
import { viewerMay } from '../identity/index.server.ts';
import type { Viewer } from '../identity/index.ts';
import { type ImportKind, permissionToImport } from '../sales/index.ts';

/** There is no such upload, or the viewer may not import its kind. */
export type NoSuchUpload = { kind: 'not-found' };

/** Works on an upload as it stands under the lock, if the viewer still may import its kind. */
export function onUpload<Answer>(
  db: Database,
  viewer: Viewer,
  id: number,
  work: (transaction: Database, upload: UploadRecord) => Promise<Answer>,
): Promise<Answer | NoSuchUpload> {
  return db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    const upload = await findUpload(transaction, id);
    const needs = upload && permissionToImport(upload.kind as ImportKind);
    if (!needs || !(await viewerMay(transaction, viewer, needs))) return { kind: 'not-found' as const };
    return work(transaction, upload);
  });
}
