import type { Database } from '#db/connect.ts';
import { listOpenUploads } from '#db/queries/uploads.ts';
import type { ImportKind } from '../sales/index.ts';
import type { UploadState } from './upload.ts';

/** The files that were handed in and are not decided about, the newest first. */
export async function listUploads(db: Database) {
  const uploads = await listOpenUploads(db);
  return uploads.map((upload) => ({
    ...upload,
    kind: upload.kind as ImportKind,
    state: upload.state as UploadState,
  }));
}
