import type { Insertable } from 'kysely';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { rowsAStatement } from './codes.ts';

/** The stage of a partnership from a day on. Of two rows of one partnership and day the later holds. */
export type StageEntry = {
  distributor: string;
  productLine: string;
  stage: string;
  fromDate: string;
  changeNumber: number;
};

/** Every entry that was ever accepted, in the order of acceptance. */
export async function listStageEntries(db: Database): Promise<StageEntry[]> {
  return db
    .selectFrom('partnershipStages as entry')
    .innerJoin('distributors', 'distributors.id', 'entry.distributorId')
    .innerJoin('productLines', 'productLines.id', 'entry.productLineId')
    .select(['distributors.code as distributor', 'productLines.code as productLine'])
    .select(['entry.stage', 'entry.fromDate', 'entry.changeNumber'])
    .orderBy('entry.changeNumber')
    .orderBy('entry.id')
    .execute();
}

export async function insertStageEntries(
  transaction: Database,
  rows: Insertable<Tables['partnershipStages']>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAStatement) {
    await transaction
      .insertInto('partnershipStages')
      .values(rows.slice(at, at + rowsAStatement))
      .execute();
  }
}
