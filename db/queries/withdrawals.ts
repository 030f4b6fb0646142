import type { Database } from '../connect.ts';
import type { Knowledge } from './changes.ts';
import { rowsAStatement } from './codes.ts';

export type NewWithdrawal = {
  importId: number;
  /** The change by which the import was accepted. */
  changeNumber: number;
  /** The change by which it is withdrawn. */
  withdrawnIn: number;
  withdrawnBy: number | null;
  withdrawnAt: string;
  reason: string;
};

export async function insertWithdrawal(transaction: Database, withdrawal: NewWithdrawal): Promise<void> {
  await transaction.insertInto('importWithdrawals').values(withdrawal).execute();
}

/** The first run that knew a change. */
export async function findRunThatKnew(db: Database, changeNumber: number) {
  return db
    .selectFrom('runs')
    .select(['id', 'period'])
    .where('watermark', '>=', changeNumber)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

/** Whether something that was known at a watermark has been withdrawn since. */
export async function isAnythingWithdrawn(db: Database, { watermark }: Pick<Knowledge, 'watermark'>): Promise<boolean> {
  const row = await db
    .selectFrom('importWithdrawals')
    .select('importId')
    .where('changeNumber', '<=', watermark)
    .where('withdrawnIn', '>', watermark)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Makes the lines of a withdrawn import invisible at once, as those of one that was given up before it was accepted. */
export async function hideWithdrawnImport(transaction: Database, importId: number): Promise<void> {
  await transaction
    .updateTable('imports')
    .set({ state: 'abandoned', changeNumber: null, finishedAt: null })
    .where('id', '=', importId)
    .execute();
}

/** The columns of the lines are derived, so that they go with them. */
export async function deleteSegments(transaction: Database, importId: number): Promise<void> {
  for (const table of ['lineSegments', 'documentSegments'] as const) {
    await transaction.deleteFrom(table).where('importId', '=', importId).execute();
  }
}

const factTables = {
  stages: 'partnershipStages',
  targets: 'targets',
  payments: 'payments',
  scores: 'scores',
  rates: 'rates',
  breaches: 'breaches',
} as const;

export type WithdrawnRows = keyof typeof factTables | 'distributors' | 'products' | 'certificates';

/**
 * Deletes what a withdrawn import has put on record. Codes and people that nothing else names go with it; the database
 * refuses to take away one to which something still refers.
 */
export async function deleteWithdrawnRows(transaction: Database, kind: WithdrawnRows, change: number): Promise<void> {
  if (kind === 'distributors') return deleteDistributors(transaction, change);
  if (kind === 'products') return deleteProducts(transaction, change);
  if (kind === 'certificates') return deleteCertificates(transaction, change);
  await transaction.deleteFrom(factTables[kind]).where('changeNumber', '=', change).execute();
}

async function deleteDistributors(transaction: Database, change: number): Promise<void> {
  const versions = await transaction
    .deleteFrom('distributorVersions')
    .where('changeNumber', '=', change)
    .returning('distributorId as id')
    .execute();
  await inParts(versions, (ids) =>
    transaction
      .deleteFrom('distributors')
      .where('id', 'in', ids)
      .where('id', 'not in', (known) => known.selectFrom('distributorVersions').select('distributorId'))
      .execute(),
  );
}

async function deleteProducts(transaction: Database, change: number): Promise<void> {
  const versions = await transaction
    .deleteFrom('productVersions')
    .where('changeNumber', '=', change)
    .returning('productId as id')
    .execute();
  await inParts(versions, (ids) =>
    transaction
      .deleteFrom('products')
      .where('id', 'in', ids)
      .where('id', 'not in', (known) => known.selectFrom('productVersions').select('productId'))
      .execute(),
  );
}

async function deleteCertificates(transaction: Database, change: number): Promise<void> {
  const certificates = await transaction
    .deleteFrom('importedCertificates')
    .where('changeNumber', '=', change)
    .returning('holderId as id')
    .execute();
  await inParts(certificates, (ids) =>
    transaction
      .deleteFrom('certificateHolders')
      .where('id', 'in', ids)
      .where('id', 'not in', (known) => known.selectFrom('importedCertificates').select('holderId'))
      .execute(),
  );
}

async function inParts(rows: readonly { id: number }[], take: (ids: number[]) => Promise<unknown>): Promise<void> {
  const ids = [...new Set(rows.map(({ id }) => id))];
  for (let at = 0; at < ids.length; at += rowsAStatement) await take(ids.slice(at, at + rowsAStatement));
}

const foreignKeyRefusals = ['SQLITE_CONSTRAINT_FOREIGNKEY', '23503'];

/** Whether the database has refused to take away what something still refers to. */
export function isStillReferredTo(error: unknown): boolean {
  return error instanceof Error && 'code' in error && foreignKeyRefusals.includes(String(error.code));
}
