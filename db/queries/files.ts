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

/** Says what a file is that has arrived in pieces. */
export async function completeFile(
  db: Database,
  id: number,
  whole: Pick<NewFile, 'contentType' | 'size' | 'digest'>,
): Promise<void> {
  await db.updateTable('files').set(whole).where('id', '=', id).where('digest', '=', '').execute();
}

/** Removes a file to which nothing refers. */
export async function deleteFile(db: Database, id: number): Promise<void> {
  await db.deleteFrom('fileChunks').where('fileId', '=', id).execute();
  await db.deleteFrom('files').where('id', '=', id).execute();
}

/** Files that began to arrive before an instant and never became whole. */
export async function listUnfinishedFiles(db: Database, before: string): Promise<number[]> {
  const rows = await db
    .selectFrom('files')
    .select('id')
    .where('digest', '=', '')
    .where('createdAt', '<', before)
    .execute();
  return rows.map(({ id }) => id);
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
