import { createHash } from 'node:crypto';
import type { Database } from '#db/connect.ts';
import {
  completeFile,
  deleteFile,
  findFileChunk,
  getFile,
  insertFile,
  insertFileChunk,
  listUnfinishedFiles,
} from '#db/queries/files.ts';
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

export type StoredFile = { id: number; name: string; size: number; digest: string; start: Uint8Array };

/**
 * Keeps a file whose bytes come in pieces, in bounded memory. Where they break off, nothing of it is left. `start` are
 * its first bytes.
 */
export async function storePieces(
  db: Database,
  pieces: AsyncIterable<Uint8Array>,
  file: Omit<FileToStore, 'bytes'>,
): Promise<StoredFile> {
  const id = await insertFile(db, { ...file, contentType: 'application/octet-stream', size: 0, digest: '' });
  try {
    const hash = createHash('sha256');
    let start: Uint8Array = new Uint8Array();
    let [size, position] = [0, 0];
    for await (const chunk of inChunks(pieces)) {
      if (position === 0) start = chunk.subarray(0, startBytes);
      hash.update(chunk);
      size += chunk.byteLength;
      await insertFileChunk(db, id, position, chunk);
      position += 1;
    }
    const digest = hash.digest('hex');
    await completeFile(db, id, { contentType: contentTypeOf(start), size, digest });
    return { id, name: file.name, size, digest, start };
  } catch (error) {
    await deleteFile(db, id);
    throw error;
  }
}

const startBytes = 1_024;

async function* inChunks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    bytes += piece.byteLength;
    if (bytes < chunkBytes) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}

/** Removes a file to which nothing refers. In a transaction it is removed with what referred to it. */
export function removeFile(db: Database, id: number): Promise<void> {
  return deleteFile(db, id);
}

/** Removes what began to arrive before an instant and broke off with the process that took it. */
export async function removeUnfinishedFiles(db: Database, before: string): Promise<void> {
  for (const id of await listUnfinishedFiles(db, before)) await deleteFile(db, id);
}

/** The file's bytes chunk by chunk, from the beginning each time, so that a large file needs little memory. */
export async function* readChunks(db: Database, id: number): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const chunk = await findFileChunk(db, id, position);
    if (!chunk) return;
    yield chunk;
  }
}

/** Whether the stored bytes still have the digest they were stored under. */
export async function isIntact(db: Database, id: number): Promise<boolean> {
  const { digest } = await getFile(db, id);
  const hash = createHash('sha256');
  for await (const chunk of readChunks(db, id)) hash.update(chunk);
  return hash.digest('hex') === digest;
}

/** The file's bytes as they stand in the database, and whether they still have the digest they were stored under. */
export async function readFile(db: Database, id: number) {
  const file = await getFile(db, id);
  const chunks: Uint8Array[] = [];
  for await (const chunk of readChunks(db, id)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  return { ...file, bytes, isIntact: digestOf(bytes) === file.digest && bytes.byteLength === file.size };
}

export function digestOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
