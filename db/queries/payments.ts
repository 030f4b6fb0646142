import type { Insertable } from 'kysely';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { rowsAStatement } from './codes.ts';

/** `amount` is exact decimal text in the document's currency; null is all of the document. */
export type KnownPayment = { document: string; paidDate: string; reference: string | null; amount: string | null };

const documentsAStatement = 1_000;

/** The payments of these documents that were known at a watermark, or that are known now, in the order of acceptance. */
export async function listPaymentsOf(
  db: Database,
  documents: readonly string[],
  watermark?: number,
): Promise<KnownPayment[]> {
  return inParts(documents, (some) =>
    db
      .selectFrom('payments')
      .select(['document', 'paidDate', 'reference', 'amount'])
      .where('document', 'in', some)
      .$if(watermark !== undefined, (query) => query.where('changeNumber', '<=', watermark as number))
      .orderBy('changeNumber')
      .orderBy('id')
      .execute(),
  );
}

/** What the sell-in lines of these documents came to at a watermark, or come to now, by currency and in its minor units. */
export async function listDocumentSums(db: Database, documents: readonly string[], watermark?: number) {
  return inParts(documents, (some) =>
    db
      .selectFrom('salesLines as line')
      .innerJoin('imports', 'imports.id', 'line.importId')
      .select(['line.document', 'line.currency'])
      .select((e) => e.fn.sum<number>('line.amountMinor').as('amountMinor'))
      .where('line.document', 'in', some)
      .where('line.source', '=', 0)
      .where('imports.changeNumber', 'is not', null)
      .$if(watermark !== undefined, (query) => query.where('imports.changeNumber', '<=', watermark as number))
      .groupBy(['line.document', 'line.currency'])
      .orderBy('line.document')
      .orderBy('line.currency')
      .execute(),
  );
}

export async function insertPayments(transaction: Database, rows: Insertable<Tables['payments']>[]): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAStatement) {
    await transaction
      .insertInto('payments')
      .values(rows.slice(at, at + rowsAStatement))
      .execute();
  }
}

async function inParts<Row>(all: readonly string[], list: (some: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let at = 0; at < all.length; at += documentsAStatement) {
    for (const row of await list(all.slice(at, at + documentsAStatement))) rows.push(row);
  }
  return rows;
}
