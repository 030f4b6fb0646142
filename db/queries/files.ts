import type { Database } from '../connect.ts';

export type NewFile = {
  name: string;
  contentType: string;
  size: number;
  digest: string;
  distributorId: number | null;
  createdBy: number | null;
  createdAt: string;
};

export async function insertFile(db: Database, file: NewFile): Promise<number> {
  const row = await db.insertInto('files').values(file).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

export async function insertFileChunk(
  db: Database,
  fileId: number,
  position: number,
  bytes: Uint8Array,
): Promise<void> {
  await db.insertInto('fileChunks').values({ fileId, position, bytes }).execute();
}

export async function getFile(db: Database, id: number) {
  return db.selectFrom('files').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** The chunk at a position; undefined after the last. One at a time, so that a large file needs little memory. */
export async function findFileChunk(db: Database, fileId: number, position: number): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('fileChunks')
    .select('bytes')
    .where('fileId', '=', fileId)
    .where('position', '=', position)
    .executeTakeFirst();
  return row?.bytes;
}
