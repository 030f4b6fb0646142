import type { Database } from '#db/connect.ts';
import { findUploadOfImport as findRecord } from '#db/queries/uploads.ts';

/** The upload that an import was made of, whose file is kept; undefined for an import by the command line. */
export async function findUploadOfImport(db: Database, importId: number): Promise<{ id: number } | undefined> {
  const upload = await findRecord(db, importId);
  return upload && { id: upload.id };
}
