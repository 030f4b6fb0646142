import type { Insertable } from 'kysely';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { rowsAStatement } from './codes.ts';

/** `value` is exact decimal text. Of two rows of one distributor, name and period the later holds. */
export type ScoreEntry = { distributor: string; name: string; period: string; value: string; changeNumber: number };

/** Every score that was ever accepted, in the order of acceptance. */
export async function listScoreEntries(db: Database): Promise<ScoreEntry[]> {
  return db
    .selectFrom('scores')
    .innerJoin('distributors', 'distributors.id', 'scores.distributorId')
    .select(['distributors.code as distributor', 'scores.name', 'scores.period', 'scores.value'])
    .select('scores.changeNumber')
    .orderBy('scores.changeNumber')
    .orderBy('scores.id')
    .execute();
}

/** The scores that were known at a watermark, of all distributors or of some. */
export async function listScoresAsOf(db: Database, watermark: number, distributorIds?: readonly number[]) {
  const rows = await db
    .selectFrom('scores')
    .select(['distributorId', 'name', 'period', 'value'])
    .where('changeNumber', '<=', watermark)
    .$if(distributorIds !== undefined, (query) => query.where('distributorId', 'in', distributorIds ?? []))
    .orderBy('changeNumber')
    .orderBy('id')
    .execute();
  return [...new Map(rows.map((row) => [JSON.stringify([row.distributorId, row.name, row.period]), row])).values()];
}

export async function insertScores(transaction: Database, rows: Insertable<Tables['scores']>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAStatement) {
    await transaction
      .insertInto('scores')
      .values(rows.slice(at, at + rowsAStatement))
      .execute();
  }
}
