import type { Database } from '../connect.ts';
import { pageByKey } from './page.ts';

/** `abandoned` was given up; as long as it has no `finishedAt`, lines of it are still staged. */
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

export type UnfinishedImport = { id: number; state: string; heartbeatAt: string };

/** The imports of a kind that are staging, whether they live or not, or were given up and have not been cleared away. */
export async function listUnfinishedImports(db: Database, kind: string): Promise<UnfinishedImport[]> {
  return db
    .selectFrom('imports')
    .select(['id', 'state', 'heartbeatAt'])
    .where('kind', '=', kind)
    .where('finishedAt', 'is', null)
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

/** Says that someone works on an import that has not ended. One at a time: the row is locked until the transaction ends. */
export async function touchImport(transaction: Database, id: number, heartbeatAt: string): Promise<boolean> {
  const result = await transaction
    .updateTable('imports')
    .set({ heartbeatAt })
    .where('id', '=', id)
    .where('finishedAt', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Gives up an import that is staging. Returns false when it had ended by itself before, whichever way. */
export async function giveUpImport(db: Database, id: number): Promise<boolean> {
  await db
    .updateTable('imports')
    .set({ state: 'abandoned' })
    .where('id', '=', id)
    .where('state', '=', 'staging')
    .execute();
  const row = await db.selectFrom('imports').select('state').where('id', '=', id).executeTakeFirst();
  return row?.state === 'abandoned';
}

/** Ends an import that was given up, once none of its lines are staged any more. */
export async function endAbandonedImport(db: Database, id: number, finishedAt: string): Promise<void> {
  await db
    .updateTable('imports')
    .set({ finishedAt })
    .where('id', '=', id)
    .where('state', '=', 'abandoned')
    .where('finishedAt', 'is', null)
    .execute();
}

export type ImportEnd = Partial<ImportCounts> & {
  state: Exclude<ImportState, 'staging' | 'abandoned'>;
  report: string;
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
    .leftJoin('importWithdrawals as withdrawal', 'withdrawal.importId', 'imports.id')
    .leftJoin('people as withdrawer', 'withdrawer.id', 'withdrawal.withdrawnBy')
    .selectAll('imports')
    .select(['people.name as startedByName', 'withdrawer.name as withdrawnByName'])
    .select(['withdrawal.withdrawnAt', 'withdrawal.reason as withdrawnBecause'])
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
    .leftJoin('importWithdrawals as withdrawal', 'withdrawal.importId', 'imports.id')
    .select([
      'imports.id',
      'withdrawal.withdrawnAt',
      'imports.kind',
      'imports.fileName',
      'imports.state',
      'imports.rowsRead',
      'imports.newRows',
    ])
    .select(['imports.sameRows', 'imports.startedAt', 'imports.finishedAt', 'people.name as startedByName'])
    .$if(before !== undefined, (query) => query.where('imports.id', '<', before as number))
    .orderBy('imports.id', 'desc')
    .limit(importsAPage + 1)
    .execute();
  return pageByKey(rows, importsAPage, ({ id }) => id);
}
