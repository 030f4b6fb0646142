import type { Insertable } from 'kysely';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { rowsAStatement } from './codes.ts';

/** A product as it is from a day on; `fromDate` null is the first version, which holds for all time before too. */
export type ProductVersion = {
  sku: string;
  fromDate: string | null;
  changeNumber: number;
  name: string;
  productLine: string;
  brand: string | null;
  category: string | null;
  unit: string | null;
  listPrice: string | null;
  currency: string | null;
};

/** The id of every SKU. */
export async function listProductIds(db: Database): Promise<Map<string, number>> {
  const rows = await db.selectFrom('products').select(['id', 'sku']).execute();
  return new Map(rows.map(({ id, sku }) => [sku, id]));
}

/** Adds the SKUs that are new and returns the ids of all. */
export async function addProducts(transaction: Database, skus: Iterable<string>): Promise<Map<string, number>> {
  const known = await listProductIds(transaction);
  const missing = [...new Set(skus)].filter((sku) => !known.has(sku));
  for (let at = 0; at < missing.length; at += rowsAStatement) {
    const some = missing.slice(at, at + rowsAStatement).map((sku) => ({ sku }));
    const added = await transaction.insertInto('products').values(some).returning(['id', 'sku']).execute();
    for (const { id, sku } of added) known.set(sku, id);
  }
  return known;
}

/** Every version that was ever accepted, in the order of acceptance. */
export async function listProductVersions(db: Database): Promise<ProductVersion[]> {
  return db
    .selectFrom('productVersions as version')
    .innerJoin('products', 'products.id', 'version.productId')
    .innerJoin('productLines', 'productLines.id', 'version.productLineId')
    .leftJoin('brands', 'brands.id', 'version.brandId')
    .select(['products.sku', 'productLines.code as productLine', 'brands.code as brand'])
    .select([
      'version.fromDate',
      'version.changeNumber',
      'version.name',
      'version.category',
      'version.unit',
      'version.listPrice',
      'version.currency',
    ])
    .orderBy('version.changeNumber')
    .orderBy('version.id')
    .execute();
}

export async function insertProductVersions(
  transaction: Database,
  rows: Insertable<Tables['productVersions']>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAStatement) {
    await transaction
      .insertInto('productVersions')
      .values(rows.slice(at, at + rowsAStatement))
      .execute();
  }
}
