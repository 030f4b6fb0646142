import { type Kysely, sql } from 'kysely';
import { dialectWords } from './dialect.ts';

/** The lines of an accepted import by month as columns, derived from their rows and made again whenever they are missing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { INT, BYTES, END } = dialectWords(db);
  await sql
    .raw(
      `create table line_segments (
        month text not null, import_id ${INT} not null references imports (id), line_count ${INT} not null,
        currencies text not null, bytes ${BYTES} not null, primary key (month, import_id)) ${END}`,
    )
    .execute(db);
  await sql.raw('create index line_segments_import on line_segments (import_id)').execute(db);
}
