import { type Kysely, sql } from 'kysely';
import { isPostgres } from './dialect.ts';

/** Numbers are found by their beginning, and a person may turn off the keys. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [`alter table people add column shortcuts text`];
  // SQLite orders text by its bytes, so that the unique indexes find beginnings already.
  if (isPostgres(db)) {
    statements.push(
      `create index sales_lines_document on sales_lines (document collate "C")`,
      `create index statements_number on statements (number collate "C")`,
    );
  }
  for (const statement of statements) await sql.raw(statement).execute(db);
}
