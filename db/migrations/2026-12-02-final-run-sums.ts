import type { Kysely } from 'kysely';
import { refuseChanges } from './dialect.ts';

/** What a run comes to is as final as the run. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await refuseChanges(db, 'run_sums', 'update');
  await refuseChanges(db, 'run_sums', 'delete');
}
