import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../connect.ts';
import { isPostgres } from '../migrations/dialect.ts';

/** A column ordered by its bytes, whatever language the database sorts by: so its index finds what begins alike. */
export function bytewise(db: Database, column: string): RawBuilder<string> {
  return isPostgres(db) ? sql`${sql.ref(column)} collate "C"` : sql`${sql.ref(column)}`;
}

/** Whether a column begins with a text, sign for sign. */
export function beginsWith(db: Database, column: string, text: string): RawBuilder<SqlBool> {
  const bytes = bytewise(db, column);
  return sql`${bytes} >= ${text} and ${bytes} < ${text + lastSign}`;
}

const lastSign = '\u{10FFFF}';
