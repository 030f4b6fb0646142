import type { Insertable } from 'kysely';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { rowsAStatement } from './codes.ts';

export type KnownBreach = { distributorId: number; date: string; kind: string | null };

/** The confirmed breaches that were known at a watermark, or that are known now, of all distributors or of one. */
export async function listBreachesAsOf(
  db: Database,
  { watermark, distributorId }: { watermark?: number; distributorId?: number } = {},
): Promise<KnownBreach[]> {
  return db
    .selectFrom('breaches')
    .select(['distributorId', 'date', 'kind'])
    .$if(watermark !== undefined, (query) => query.where('changeNumber', '<=', watermark as number))
    .$if(distributorId !== undefined, (query) => query.where('distributorId', '=', distributorId as number))
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
