import { type Kysely, sql } from 'kysely';
import { dialectWords } from './dialect.ts';

/** A run also reckons what is due for periods before its own. Runs from before this did not, and stay as they are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { INT } = dialectWords(db);
  await sql.raw('alter table runs add column adjusts_from text').execute(db);
  await sql.raw(`alter table run_results add column adjusting_lines ${INT}`).execute(db);
}
