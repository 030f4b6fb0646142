import type { Database } from '#db/connect.ts';
import { insertJob } from '#db/queries/jobs.ts';
import { setUploadJob } from '#db/queries/uploads.ts';

type Asking = { id: number; fileName: string; revision: number; requestedBy: number; requestedAt: string };

/** Asks for a check in the transaction that hands a file in or maps its columns otherwise. */
export async function askForCheck(transaction: Database, { id, fileName, revision, ...asking }: Asking): Promise<void> {
  const payload = { uploadId: id, revision, fileName };
  await setUploadJob(transaction, id, await insertJob(transaction, { kind: 'check-upload', payload, ...asking }));
}
