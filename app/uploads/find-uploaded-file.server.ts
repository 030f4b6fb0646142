import type { Database } from '#db/connect.ts';
import { findUpload } from '#db/queries/uploads.ts';
import { readChunks } from '../files/index.server.ts';

type Choice = {
  id: number;
  /** Waits until what was read so far has been taken; false when nobody reads on. */
  readsOn: () => Promise<boolean>;
};

/** The file of an upload as it was handed in, read chunk by chunk. Undefined where it is kept no longer. */
export async function findUploadedFile(db: Database, { id, readsOn }: Choice) {
  const upload = await findUpload(db, id);
  if (!upload || upload.fileId === null) return undefined;
  const chunks = readChunks(db, upload.fileId);
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = (await readsOn()) ? await chunks.next() : { done: true as const, value: undefined };
      if (next.done) controller.close();
      else controller.enqueue(new Uint8Array(next.value));
    },
  });
  return { name: upload.fileName, size: upload.size, stream };
}
