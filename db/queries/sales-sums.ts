import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { distributorInside, productInside } from './inside.ts';

type Days = { from: string; to: string };

/** What we sold to one distributor on days from `from` to `to`, both inclusive, returns deducted, by month and currency. */
export function listMonthlySalesTo(
  db: Database,
  fence: Fence,
  { distributorId, ...days }: Days & { distributorId: number },
) {
  return listMonthlySales(db, fence, days, sql`line.distributor_id = ${distributorId}`);
}

/** The same of one product, to all distributors inside the fence. */
export function listMonthlySalesOf(db: Database, fence: Fence, { productId, ...days }: Days & { productId: number }) {
  return listMonthlySales(db, fence, days, sql`line.product_id = ${productId}`);
}

async function listMonthlySales(db: Database, fence: Fence, { from, to }: Days, which: RawBuilder<SqlBool>) {
  const month = sql<string>`substr(line.date, 1, 7)`;
  return db
    .selectFrom('salesLines as line')
    .innerJoin('imports', 'imports.id', 'line.importId')
    .select([month.as('month'), 'line.currency'])
    .select((e) => [
      e.fn.sum<number>('line.amountMinor').as('amountMinor'),
      e.fn.sum<number>('line.quantityMilli').as('quantityMilli'),
    ])
    .where(which)
    .where('imports.changeNumber', 'is not', null)
    .where('line.source', '=', 0)
    .where('line.date', '>=', from)
    .where('line.date', '<=', to)
    .where(distributorInside('line.distributorId', fence))
    .where(productInside('line.productId', fence.limits))
    .groupBy([month, 'line.currency'])
    .execute();
}
