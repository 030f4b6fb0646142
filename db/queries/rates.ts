import type { Insertable } from 'kysely';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { rowsAStatement } from './codes.ts';

/** `rate` is exact decimal text. */
export type KnownRate = { date: string; from: string; to: string; rate: string };

/** The rates that were known at a watermark, or that are known now. */
export async function listRatesAsOf(db: Database, watermark?: number): Promise<KnownRate[]> {
  const rows = await db
    .selectFrom('rates')
    .select(['date', 'fromCurrency as from', 'toCurrency as to', 'rate'])
    .$if(watermark !== undefined, (query) => query.where('changeNumber', '<=', watermark as number))
    .orderBy('changeNumber')
    .orderBy('id')
    .execute();
  return [...new Map(rows.map((row) => [`${row.date} ${row.from} ${row.to}`, row])).values()];
}

export async function insertRates(transaction: Database, rows: Insertable<Tables['rates']>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAStatement) {
    await transaction
      .insertInto('rates')
      .values(rows.slice(at, at + rowsAStatement))
      .execute();
  }
}
