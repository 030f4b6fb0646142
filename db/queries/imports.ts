import type { Database } from '../connect.ts';
import { pageByKey } from './page.ts';

export type ImportState = 'staging' | 'accepted' | 'unchanged' | 'refused' | 'abandoned';

export type NewImport = { kind: string; fileName: string; startedBy: number | null; startedAt: string };

/** How far an import has read. */
export type ImportCounts = { rowsRead: number; newRows: number; sameRows: number };

/** Begins an import: what it stages is invisible until it ends as accepted. */
export async function insertImport(db: Database, { startedAt, ...rest }: NewImport): Promise<number> {
  const row = await db
    .insertInto('imports')
    .values({ ...rest, startedAt, heartbeatAt: startedAt, state: 'staging', rowsRead: 0, newRows: 0, sameRows: 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The imports of a kind that are staging, whether they live or not. */
export async function listStagingImports(db: Database, kind: string): Promise<{ id: number; heartbeatAt: string }[]> {
  return db
    .selectFrom('imports')
    .select(['id', 'heartbeatAt'])
    .where('kind', '=', kind)
    .where('state', '=', 'staging')
    .orderBy('id')
    .execute();
}

/** Says that the import lives. Returns false when it was given up, and then it may not stage anything more. */
export async function renewImport(
  db: Database,
  id: number,
  counts: Partial<ImportCounts> & { heartbeatAt: string },
): Promise<boolean> {
  const result = await db
    .updateTable('imports')
    .set(counts)
    .where('id', '=', id)
    .where('state', '=', 'staging')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export type ImportEnd = Partial<ImportCounts> & {
  state: ImportState;
  report: string | null;
  changeNumber: number | null;
  finishedAt: string;
};

/** Ends an import that is staging. Returns false when it was given up meanwhile. */
export async function endImport(db: Database, id: number, end: ImportEnd): Promise<boolean> {
  const result = await db
    .updateTable('imports')
    .set(end)
    .where('id', '=', id)
    .where('state', '=', 'staging')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Takes a trial off the record, once none of its lines are staged any more. */
export async function deleteImport(db: Database, id: number): Promise<void> {
  await db.deleteFrom('imports').where('id', '=', id).where('state', '=', 'staging').execute();
}

export async function findImport(db: Database, id: number) {
  const row = await db
    .selectFrom('imports')
    .leftJoin('people', 'people.id', 'imports.startedBy')
    .selectAll('imports')
    .select('people.name as startedByName')
    .where('imports.id', '=', id)
    .executeTakeFirst();
  return row && { ...row, report: JSON.parse(row.report ?? 'null') };
}

export const importsAPage = 50;

/** A page of the newest first, without their reports, older than the import with the id `before`. */
export async function listImports(db: Database, { before }: { before?: number }) {
  const rows = await db
    .selectFrom('imports')
    .leftJoin('people', 'people.id', 'imports.startedBy')
    .select(['imports.id', 'imports.kind', 'imports.fileName', 'imports.state', 'imports.rowsRead', 'imports.newRows'])
    .select(['imports.sameRows', 'imports.startedAt', 'imports.finishedAt', 'people.name as startedByName'])
    .$if(before !== undefined, (query) => query.where('imports.id', '<', before as number))
    .orderBy('imports.id', 'desc')
    .limit(importsAPage + 1)
    .execute();
  return pageByKey(rows, importsAPage, ({ id }) => id);
}
