import { type Kysely, sql } from 'kysely';
import { dialectWords } from './dialect.ts';

/** Statements from before this do not say what had waited in earlier periods, and stay as they are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { INT } = dialectWords(db);
  await sql.raw(`alter table statement_rows add column brought_minor ${INT}`).execute(db);
  await sql.raw('alter table statement_rows add column brought_since text').execute(db);
  await sql
    .raw('create index statement_rows_brought on statement_rows (programme_id) where brought_minor > 0')
    .execute(db);
}
