import type { Insertable } from 'kysely';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { rowsAStatement } from './codes.ts';

/** `value` is exact decimal text. Of two rows of one distributor, name and period the later holds. */
export type TargetEntry = { distributor: string; name: string; period: string; value: string; changeNumber: number };

/** Every target that was ever accepted, in the order of acceptance. */
export async function listTargetEntries(db: Database): Promise<TargetEntry[]> {
  return db
    .selectFrom('targets')
    .innerJoin('distributors', 'distributors.id', 'targets.distributorId')
    .select(['distributors.code as distributor', 'targets.name', 'targets.period', 'targets.value'])
    .select('targets.changeNumber')
    .orderBy('targets.changeNumber')
    .orderBy('targets.id')
    .execute();
}

export async function insertTargets(transaction: Database, rows: Insertable<Tables['targets']>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAStatement) {
    await transaction
      .insertInto('targets')
      .values(rows.slice(at, at + rowsAStatement))
      .execute();
  }
}
