import { type Insertable, type RawBuilder, sql } from 'kysely';
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

/** What the products of these SKUs are called on a day, as far as was known; one without a name by its SKU. */
export async function listProductNames(
  db: Database,
  skus: readonly string[],
  { day, watermark }: { day: string; watermark: number },
): Promise<Map<string, string>> {
  if (skus.length === 0) return new Map();
  const rows = await db
    .selectFrom('products')
    .select('sku')
    .select(productNameOn({ day: sql`${day}`, watermark }).as('name'))
    .where('sku', 'in', skus)
    .execute();
  return new Map(rows.map(({ sku, name }) => [sku, name ?? sku]));
}

/** The name of the row of `products` on a day, by the versions that were known. */
export function productNameOn({ day, watermark }: { day: RawBuilder<unknown>; watermark: number }) {
  return sql<string | null>`(
    select name from product_versions as version
    where version.product_id = products.id and version.change_number <= ${watermark}
      and coalesce(version.from_date, '') <= ${day}
    order by coalesce(version.from_date, '') desc, version.change_number desc, version.id desc limit 1)`;
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
