import type { Database } from '../connect.ts';

export type NewUpload = {
  kind: string;
  fileId: number;
  fileName: string;
  size: number;
  digest: string;
  createdBy: number;
  createdAt: string;
};

/** A file that was handed in, about to be checked for the first time. */
export async function insertUpload(db: Database, upload: NewUpload): Promise<number> {
  const row = await db
    .insertInto('uploads')
    .values({ ...upload, state: 'checking', revision: 1 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type UploadRecord = NonNullable<Awaited<ReturnType<typeof findUpload>>>;

export async function findUpload(db: Database, id: number) {
  const row = await db
    .selectFrom('uploads')
    .leftJoin('people', 'people.id', 'uploads.createdBy')
    .leftJoin('jobs', 'jobs.id', 'uploads.jobId')
    .selectAll('uploads')
    .select(['people.name as createdByName', 'jobs.state as jobState', 'jobs.progressDone', 'jobs.progressTotal'])
    .where('uploads.id', '=', id)
    .executeTakeFirst();
  return (
    row && {
      ...row,
      acceptValid: row.acceptValid === 1,
      mapping: JSON.parse(row.mapping ?? 'null'),
      understood: JSON.parse(row.understood ?? 'null'),
      report: JSON.parse(row.report ?? 'null'),
    }
  );
}

/** The files that were handed in and wait for a decision, the newest first. */
export async function listOpenUploads(db: Database) {
  return db
    .selectFrom('uploads')
    .leftJoin('people', 'people.id', 'uploads.createdBy')
    .select(['uploads.id', 'uploads.kind', 'uploads.fileName', 'uploads.state', 'uploads.createdAt'])
    .select('people.name as createdByName')
    .where('uploads.state', 'in', ['checking', 'checked', 'importing'])
    .orderBy('uploads.id', 'desc')
    .limit(mostOpenUploads)
    .execute();
}

const mostOpenUploads = 100;

/** The upload that an import was made of; an import by the command line has none. */
export async function findUploadOfImport(db: Database, importId: number) {
  return db
    .selectFrom('uploads')
    .select(['id', 'fileId', 'fileName', 'size'])
    .where('importId', '=', importId)
    .executeTakeFirst();
}

/** Under which job it is checked or imported. */
export async function setUploadJob(db: Database, id: number, jobId: number): Promise<void> {
  await db.updateTable('uploads').set({ jobId }).where('id', '=', id).execute();
}

/** Has it checked anew under a new revision, with another mapping where one is given. */
export async function beginCheck(db: Database, id: number, mapping?: string): Promise<number> {
  const { revision } = await db
    .updateTable('uploads')
    .set((e) => ({ state: 'checking', revision: e('revision', '+', 1), ...(mapping !== undefined && { mapping }) }))
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return revision;
}

export type UploadCheck = { mapping: string | null; understood: string | null; report: string };

/** Puts on record what a check found. Returns false where it is checked anew by now, or was decided. */
export async function endCheck(
  db: Database,
  { id, revision }: { id: number; revision: number },
  check: UploadCheck,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('uploads')
    .set({ ...check, state: 'checked' })
    .where('id', '=', id)
    .where('state', '=', 'checking')
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export type UploadDecision = { decidedBy: number; decidedAt: string };

/** Decides that it is imported. */
export async function beginUploadImport(
  db: Database,
  id: number,
  decision: UploadDecision & { acceptValid: boolean },
): Promise<void> {
  const acceptValid = decision.acceptValid ? 1 : 0;
  await db
    .updateTable('uploads')
    .set({ ...decision, acceptValid, state: 'importing' })
    .where('id', '=', id)
    .execute();
}

/** Takes the decision back, because who made it may not make it any more. */
export async function returnUpload(db: Database, id: number): Promise<void> {
  await db
    .updateTable('uploads')
    .set({ state: 'checked', decidedBy: null, decidedAt: null, acceptValid: 0 })
    .where('id', '=', id)
    .where('state', '=', 'importing')
    .execute();
}

/** Ends it in the transaction that ends its import. Returns false where that was done before. */
export async function endUpload(db: Database, id: number, importId: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('uploads')
    .set({ state: 'imported', importId })
    .where('id', '=', id)
    .where('state', '=', 'importing')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** It is not going to be imported; its file belongs to nothing from then on. */
export async function discardUpload(db: Database, id: number, decision: UploadDecision): Promise<void> {
  await db
    .updateTable('uploads')
    .set({ ...decision, state: 'discarded', fileId: null })
    .where('id', '=', id)
    .execute();
  await db.deleteFrom('uploadMistakes').where('uploadId', '=', id).execute();
}

type PageOfMistakes = { uploadId: number; revision: number; page: number };

/** Keeps what is wrong in an upload, page by page from 1, in place of what an earlier check found. */
export async function replaceMistakes(
  db: Database,
  { uploadId, revision }: Omit<PageOfMistakes, 'page'>,
  pages: readonly unknown[],
): Promise<void> {
  await db.deleteFrom('uploadMistakes').where('uploadId', '=', uploadId).where('revision', '<=', revision).execute();
  for (let from = 0; from < pages.length; from += pagesAnInsert) {
    const rows = pages.slice(from, from + pagesAnInsert).map((mistakes, index) => ({
      ...{ uploadId, revision, page: from + index + 1 },
      mistakes: JSON.stringify(mistakes),
    }));
    await db.insertInto('uploadMistakes').values(rows).execute();
  }
}

const pagesAnInsert = 20;

/** Undefined beyond the last page. */
export async function findMistakes(db: Database, { uploadId, revision, page }: PageOfMistakes): Promise<unknown> {
  const row = await db
    .selectFrom('uploadMistakes')
    .select('mistakes')
    .where('uploadId', '=', uploadId)
    .where('revision', '=', revision)
    .where('page', '=', page)
    .executeTakeFirst();
  return row && JSON.parse(row.mistakes);
}
