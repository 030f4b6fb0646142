import { createHash } from 'node:crypto';
import type { Database } from '#db/connect.ts';
import { findFileChunk, getFile, insertFile, insertFileChunk } from '#db/queries/files.ts';
import { contentTypeOf } from './content-type.ts';

const chunkBytes = 256 * 1024;

export type FileToStore = {
  name: string;
  bytes: Uint8Array;
  distributorId: number | null;
  createdBy: number | null;
  createdAt: string;
};

/** Keeps a file in the database, in chunks. Its type is read from its content, never taken from its name. */
export async function storeFile(db: Database, { bytes, ...file }: FileToStore): Promise<number> {
  const contentType = contentTypeOf(bytes);
  const fileId = await insertFile(db, { ...file, contentType, size: bytes.byteLength, digest: digestOf(bytes) });
  for (let position = 0; position * chunkBytes < bytes.byteLength; position += 1) {
    await insertFileChunk(db, fileId, position, bytes.subarray(position * chunkBytes, (position + 1) * chunkBytes));
  }
  return fileId;
}

/** The file's bytes as they stand in the database, and whether they still have the digest they were stored under. */
export async function readFile(db: Database, id: number) {
  const file = await getFile(db, id);
  const chunks: Uint8Array[] = [];
  for (let position = 0; ; position += 1) {
    const chunk = await findFileChunk(db, id, position);
    if (!chunk) break;
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  return { ...file, bytes, isIntact: digestOf(bytes) === file.digest && bytes.byteLength === file.size };
}

export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
