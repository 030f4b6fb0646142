import { type CompiledQuery, sql } from 'kysely';
import type { Database } from '../connect.ts';
import { isPostgres } from '../migrations/dialect.ts';

/** A sales line as it is stored. See `SalesLinesTable` for the meaning of its numbers. */
export type StoredLine = {
  source: number;
  document: string;
  line: string;
  keyDistributorId: number;
  distributorId: number;
  productId: number;
  territoryId: number | null;
  date: string;
  quantityMilli: number;
  amountMinor: number;
  currency: string;
  isReturn: number;
  priceType: number;
  dueDate: string | null;
  paidDate: string | null;
  reference: string | null;
};

export type LineKey = Pick<StoredLine, 'source' | 'document' | 'line' | 'keyDistributorId'>;

export type FoundLine = StoredLine & { id: number; importId: number };

/**
 * Stages lines of different keys under an import, and returns how many. Lines whose key is on record already are left
 * out, so that fewer come back than were given.
 */
export async function stageSalesLines(
  transaction: Database,
  importId: number,
  lines: readonly StoredLine[],
): Promise<number> {
  if (lines.length === 0) return 0;
  if (isPostgres(transaction as never)) return stageColumns(transaction, importId, lines);
  let staged = 0;
  for (let at = 0; at < lines.length; at += linesAStatement) {
    const some = lines.slice(at, at + linesAStatement);
    const parameters: unknown[] = [];
    for (const line of some) {
      parameters.push(importId);
      for (const column of columns) parameters.push(line[column]);
    }
    const query = compiledOnce(transaction, 'insert', some.length, compileInsert);
    const { numAffectedRows } = await transaction.executeQuery({ ...query, parameters });
    staged += Number(numAffectedRows);
  }
  return staged;
}

/** PostgreSQL takes a column as one parameter, and stages in two thirds of the time that one for each value takes. */
async function stageColumns(transaction: Database, importId: number, lines: readonly StoredLine[]): Promise<number> {
  const arrays = columns.map((column) => {
    const values = lines.map((line) => line[column]);
    return textColumns.has(column) ? sql`${values}::text[]` : sql`${values}::bigint[]`;
  });
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('salesLines')
    .columns(['importId', ...columns])
    .expression(sql`select ${importId}::bigint, line.* from unnest(${sql.join(arrays)}) as line`)
    .onConflict((conflict) => conflict.columns(keyColumns).doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows);
}

/** The lines on record that have one of these keys, staged ones included. */
export async function listLinesByKey(transaction: Database, keys: readonly LineKey[]): Promise<FoundLine[]> {
  const found: FoundLine[] = [];
  for (let at = 0; at < keys.length; at += linesAStatement) {
    const some = keys.slice(at, at + linesAStatement);
    const parameters = some.flatMap((key) => [key.document, key.line, key.source, key.keyDistributorId]);
    const query = compiledOnce(transaction, 'select', some.length, compileSelect);
    const { rows } = await transaction.executeQuery<FoundLine>({ ...query, parameters } as CompiledQuery<FoundLine>);
    found.push(...rows);
  }
  return found;
}

/** Removes up to `limit` lines that an import has staged, and returns how many. Accepted lines cannot be removed. */
export async function deleteStagedLines(transaction: Database, importId: number, limit: number): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('salesLines')
    .where('id', 'in', (query) =>
      query.selectFrom('salesLines').select('id').where('importId', '=', importId).orderBy('id').limit(limit),
    )
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

const columns = [
  'source',
  'document',
  'line',
  'keyDistributorId',
  'distributorId',
  'productId',
  'territoryId',
  'date',
  'quantityMilli',
  'amountMinor',
  'currency',
  'isReturn',
  'priceType',
  'dueDate',
  'paidDate',
  'reference',
] as const satisfies (keyof StoredLine)[];

const textColumns: ReadonlySet<keyof StoredLine> = new Set([
  'document',
  'line',
  'date',
  'currency',
  'dueDate',
  'paidDate',
  'reference',
]);
const keyColumns = ['document', 'line', 'source', 'keyDistributorId'] as const;

const linesAStatement = 100;
const compiled = new Map<string, CompiledQuery>();

/** Composing and compiling a statement of many rows takes longer than running it, so each is made once. */
function compiledOnce(
  db: Database,
  name: string,
  count: number,
  compile: (db: Database, count: number) => CompiledQuery,
): CompiledQuery {
  const key = `${name} ${count} ${isPostgres(db as never)}`;
  const known = compiled.get(key);
  if (known) return known;
  const query = compile(db, count);
  if (count === linesAStatement) compiled.set(key, query);
  return query;
}

function compileInsert(db: Database, count: number): CompiledQuery {
  const row = Object.fromEntries(columns.map((column) => [column, null])) as unknown as StoredLine;
  return db
    .insertInto('salesLines')
    .values(Array.from({ length: count }, () => ({ importId: 0, ...row })))
    .onConflict((conflict) => conflict.columns(keyColumns).doNothing())
    .compile();
}

function compileSelect(db: Database, count: number): CompiledQuery {
  const key = sql`(${''}, ${''}, cast(${0} as bigint), cast(${0} as bigint))`;
  const keys = sql.join(Array.from({ length: count }, () => key));
  return db
    .selectFrom('salesLines')
    .select(['id', 'importId', ...columns])
    .where(sql<boolean>`(document, line, source, key_distributor_id) in (values ${keys})`)
    .compile();
}
