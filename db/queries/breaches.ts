import type { Insertable } from 'kysely';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { rowsAStatement } from './codes.ts';

export type KnownBreach = { distributorId: number; date: string; kind: string | null };

/** The confirmed breaches that were known at a watermark, or that are known now, of all distributors or of some. */
export async function listBreachesAsOf(
  db: Database,
  { watermark, distributorIds }: { watermark?: number; distributorIds?: readonly number[] } = {},
): Promise<KnownBreach[]> {
  return db
    .selectFrom('breaches')
    .select(['distributorId', 'date', 'kind'])
    .$if(watermark !== undefined, (query) => query.where('changeNumber', '<=', watermark as number))
    .$if(distributorIds !== undefined, (query) => query.where('distributorId', 'in', distributorIds ?? []))
    .orderBy('changeNumber')
    .orderBy('id')
    .execute();
}

export async function insertBreaches(transaction: Database, rows: Insertable<Tables['breaches']>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAStatement) {
    await transaction
      .insertInto('breaches')
      .values(rows.slice(at, at + rowsAStatement))
      .execute();
  }
}
