import type { Database } from '../connect.ts';

/** An accepted sale to one distributor; `productId` says by the product's version of that day which line it belongs to. */
export type PartnershipLine = {
  date: string;
  document: string;
  productLine: string | null;
  amountMinor: number;
  currency: string;
  dueDate: string | null;
  paidDate: string | null;
};

type Choice = { distributorId: number; from: string; to: string; watermark: number };

/**
 * The sales to a distributor on days from `from` to `to`, both inclusive, as far as was known up to the watermark, each
 * with the product line that its product belonged to on that day.
 */
export async function listPartnershipLines(
  db: Database,
  { distributorId, from, to, watermark }: Choice,
): Promise<PartnershipLine[]> {
  return db
    .selectFrom('salesLines as line')
    .innerJoin('imports', 'imports.id', 'line.importId')
    .select(['line.date', 'line.document', 'line.amountMinor', 'line.currency', 'line.dueDate', 'line.paidDate'])
    .select((e) =>
      e
        .selectFrom('productVersions as version')
        .innerJoin('productLines', 'productLines.id', 'version.productLineId')
        .select('productLines.code')
        .whereRef('version.productId', '=', 'line.productId')
        .where('version.changeNumber', '<=', watermark)
        // A first version holds for all time before it too.
        .where((or) => or.or([or('version.fromDate', 'is', null), or('version.fromDate', '<=', or.ref('line.date'))]))
        .orderBy((order) => order.fn.coalesce('version.fromDate', order.val('')), 'desc')
        .orderBy('version.changeNumber', 'desc')
        .orderBy('version.id', 'desc')
        .limit(1)
        .as('productLine'),
    )
    .where('line.distributorId', '=', distributorId)
    .where('line.date', '>=', from)
    .where('line.date', '<=', to)
    .where('line.source', '=', 0)
    .where('imports.changeNumber', '<=', watermark)
    .execute();
}
