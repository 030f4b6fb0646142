import { type Kysely, sql } from 'kysely';
import { dialectWords } from './dialect.ts';

/**
 * What each distributor's rows of a run come to, by currency, made with them and never changed, as they are: pages that tell
 * what runs come to would else go through hundreds of thousands of rows.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { INT, END } = dialectWords(db);
  const statements = [
    `create table run_sums (
      run_id ${INT} not null references runs (id), currency text not null,
      distributor_id ${INT} not null references distributors (id), row_count ${INT} not null,
      adjustment_count ${INT} not null, entitlement_minor ${INT} not null, settled_minor ${INT} not null,
      due_minor ${INT} not null, primary key (run_id, currency, distributor_id)) ${END}`,
    `insert into run_sums (run_id, currency, distributor_id, row_count, adjustment_count, entitlement_minor,
        settled_minor, due_minor)
      select run_id, currency, distributor_id, count(*), count(adjusting_lines), sum(entitlement_minor),
        sum(settled_minor), sum(due_minor)
      from run_results group by run_id, currency, distributor_id`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
