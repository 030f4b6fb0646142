import type { Database } from '#db/connect.ts';
import type { World } from './database-world.ts';

export const header = 'document,line,date,distributor,sku,quantity,net_amount';

/** D1 is in CNY and from June 2026 in JPY, D2 has no currency. */
export async function withReferences({ load }: World): Promise<void> {
  await load('distributors', 'code,name,currency,from\nD1,One,CNY,\nD2,Two,,\n');
  await load('distributors', 'code,name,currency,from\nD1,One,JPY,2026-06-01\n');
  await load('products', 'sku,name,product_line\nS1,One,P\nS2,Two,P\n');
}

/** Rows of one document under the header with a currency. */
export function manyRows(document: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${document},${index},2026-03-04,D1,S1,1,1,USD\n`).join('');
}

/** All lines that the table has, staged ones included, by document and line. */
export async function linesOf(db: Database) {
  const rows = await db
    .selectFrom('salesLines')
    .innerJoin('distributors', 'distributors.id', 'salesLines.distributorId')
    .innerJoin('products', 'products.id', 'salesLines.productId')
    .leftJoin('territories', 'territories.id', 'salesLines.territoryId')
    .select(['document', 'line', 'source', 'distributors.code as distributor', 'keyDistributorId', 'distributorId'])
    .select(['products.sku', 'territories.code as territory', 'date', 'quantityMilli', 'amountMinor', 'currency'])
    .select(['isReturn', 'priceType', 'dueDate', 'paidDate', 'reference'])
    .orderBy('document')
    .orderBy('line')
    .execute();
  return rows.map(({ keyDistributorId, distributorId, ...row }) => ({
    ...row,
    isOwnKey: keyDistributorId === distributorId,
  }));
}

/** The newest import of sales lines. */
export async function importRecord(db: Database) {
  return db.selectFrom('imports').selectAll().where('kind', '=', 'sales').orderBy('id', 'desc').executeTakeFirst();
}
