import type { Database } from '../connect.ts';

type CodeTable = 'distributors' | 'territories';
type NamedTable = 'brands' | 'productLines';

/** The id of every code of a table. */
export async function listIdsByCode(db: Database, table: CodeTable | NamedTable): Promise<Map<string, number>> {
  const rows = await db.selectFrom(table).select(['id', 'code']).execute();
  return new Map(rows.map(({ id, code }) => [code, id]));
}

/** Adds the codes that a table lacks and returns the ids of all its codes. */
export async function addCodes(
  transaction: Database,
  table: CodeTable | NamedTable,
  codes: Iterable<string>,
): Promise<Map<string, number>> {
  const known = await listIdsByCode(transaction, table);
  const missing = [...new Set(codes)].filter((code) => !known.has(code));
  for (let at = 0; at < missing.length; at += rowsAStatement) {
    const some = missing.slice(at, at + rowsAStatement);
    const added =
      table === 'brands' || table === 'productLines'
        ? await transaction
            .insertInto(table)
            .values(some.map((code) => ({ code, title: '{}' })))
            .returning(['id', 'code'])
            .execute()
        : await transaction
            .insertInto(table)
            .values(some.map((code) => ({ code })))
            .returning(['id', 'code'])
            .execute();
    for (const { id, code } of added) known.set(code, id);
  }
  return known;
}

/** SQLite takes 32,766 parameters in a statement. */
export const rowsAStatement = 500;
