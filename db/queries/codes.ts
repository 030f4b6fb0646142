import type { Database } from '../connect.ts';

type CodeTable = 'distributors' | 'territories' | 'brands' | 'productLines';

/** The id of every code of a table. */
export async function listIdsByCode(db: Database, table: CodeTable | 'programmes'): Promise<Map<string, number>> {
  const rows = await db.selectFrom(table).select(['id', 'code']).execute();
  return new Map(rows.map(({ id, code }) => [code, id]));
}

/**
 * Adds the codes that a table lacks and returns the ids of all its codes. Another may add the same at the same time: in
 * one order, so that neither waits for the other in turn.
 */
export async function addCodes(
  transaction: Database,
  table: CodeTable,
  codes: Iterable<string>,
): Promise<Map<string, number>> {
  const known = await listIdsByCode(transaction, table);
  const missing = [...new Set(codes)].filter((code) => !known.has(code)).sort();
  if (missing.length === 0) return known;
  for (let at = 0; at < missing.length; at += rowsAStatement) {
    await insertCodes(transaction, table, missing.slice(at, at + rowsAStatement));
  }
  return listIdsByCode(transaction, table);
}

async function insertCodes(transaction: Database, table: CodeTable, codes: string[]): Promise<void> {
  await transaction
    .insertInto(table)
    .values(codes.map((code) => ({ code })))
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
}

/** SQLite takes 32,766 parameters in a statement. */
export const rowsAStatement = 500;
