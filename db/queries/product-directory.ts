import { sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { contains } from './contains.ts';
import { productInside } from './inside.ts';
import { type ListOrder, standsAfter } from './list-order.ts';
import { pageByKey } from './page.ts';

/** Which products: whose SKU or any name contains a text, of a product line, of a brand. */
export type ProductFilter = { search?: string; productLine?: string; brand?: string };

const sortColumns = { sku: 'sku', name: 'name', productLine: 'productLine', category: 'category' } as const;
export type ProductOrder = ListOrder<keyof typeof sortColumns>;

type Choice = { filter: ProductFilter; today: string };

/** A page of the products inside the fence as they are today, after the one with the SKU `after`; undefined where it is not among them. */
export async function listProductDirectory(
  db: Database,
  fence: Fence,
  { order, after, limit, ...choice }: Choice & { order: ProductOrder; after?: string; limit: number },
) {
  const column = sortColumns[order.by];
  const direction = order.descending ? 'desc' : 'asc';
  const chosen = chosenProducts(db, fence, choice);
  const last = after === undefined ? undefined : await chosen.selectAll().where('sku', '=', after).executeTakeFirst();
  if (after !== undefined && !last) return undefined;
  const rows = await chosen
    .selectAll()
    .$if(last !== undefined, (query) =>
      query.where(standsAfter({ column, key: 'sku', place: { value: last?.[column] ?? '', key: after ?? '' } }, order)),
    )
    .orderBy(column, direction)
    .orderBy('sku', direction)
    .limit(limit + 1)
    .execute();
  return pageByKey(rows, limit, ({ sku }) => sku);
}

function chosenProducts(db: Database, fence: Fence, { filter, today }: Choice) {
  const { search, productLine, brand } = filter;
  const listed = productsOn(db, fence, today).$if(search !== undefined, (query) =>
    query.where((e) =>
      e.or([
        contains('products.sku', search as string),
        e('products.id', 'in', (names) =>
          names
            .selectFrom('productVersions as named')
            .select('named.productId')
            .where(contains('named.name', search as string)),
        ),
      ]),
    ),
  );
  return db
    .selectFrom(listed.as('listed'))
    .$if(productLine !== undefined, (query) => query.where('productLine', '=', productLine as string))
    .$if(brand !== undefined, (query) => query.where('brand', '=', brand as string));
}

/** A product inside the fence as it is on a day. */
export async function findInProductDirectory(
  db: Database,
  fence: Fence,
  { sku, today }: { sku: string; today: string },
) {
  return productsOn(db, fence, today).where('products.sku', '=', sku).executeTakeFirst();
}

function productsOn(db: Database, fence: Fence, day: string) {
  return db
    .selectFrom('products')
    .innerJoin('productVersions as version', (join) =>
      join.on(
        sql<boolean>`version.id = (
          select newest.id from product_versions as newest
          where newest.product_id = products.id and coalesce(newest.from_date, '') <= ${day}
          order by coalesce(newest.from_date, '') desc, newest.change_number desc, newest.id desc limit 1)`,
      ),
    )
    .innerJoin('productLines', 'productLines.id', 'version.productLineId')
    .leftJoin('brands', 'brands.id', 'version.brandId')
    .select(['products.id', 'products.sku', 'version.name', 'version.unit', 'version.listPrice', 'version.currency'])
    .select(['productLines.code as productLine', 'productLines.title as productLineTitle', 'brands.code as brand'])
    .select(sql<string>`coalesce(version.category, '')`.as('category'))
    .where(productInside('products.id', fence.limits))
    .$if(fence.distributorId !== undefined, (query) =>
      query.where('version.productLineId', 'in', (lines) =>
        lines
          .selectFrom('partnershipStages as entry')
          .select('entry.productLineId')
          .where('entry.distributorId', '=', fence.distributorId as number),
      ),
    );
}

/** The product lines and brands of the products inside the fence, by code. */
export async function listProductChoices(db: Database, fence: Fence, today: string) {
  const listed = productsOn(db, fence, today);
  const lines = await db
    .selectFrom(listed.as('listed'))
    .select(['productLine', 'productLineTitle'])
    .distinct()
    .orderBy('productLine')
    .execute();
  const brands = await db
    .selectFrom(listed.as('listed'))
    .select('brand')
    .distinct()
    .where('brand', 'is not', null)
    .orderBy('brand')
    .execute();
  return { lines, brands: brands.map(({ brand }) => brand as string) };
}

/** A version of a product, with who accepted it and when; null where the command line or the portal did. */
export async function listVersionsOfProduct(db: Database, productId: number) {
  return db
    .selectFrom('productVersions as version')
    .innerJoin('changes', 'changes.number', 'version.changeNumber')
    .leftJoin('people', 'people.id', 'changes.acceptedBy')
    .innerJoin('productLines', 'productLines.id', 'version.productLineId')
    .leftJoin('brands', 'brands.id', 'version.brandId')
    .select(['version.id', 'version.fromDate', 'version.changeNumber', 'version.name', 'version.category'])
    .select(['version.unit', 'version.listPrice', 'version.currency'])
    .select(['productLines.code as productLine', 'brands.code as brand'])
    .select(['changes.acceptedAt', 'people.name as acceptedByName'])
    .where('version.productId', '=', productId)
    .orderBy((e) => e.fn.coalesce('version.fromDate', e.val('')))
    .orderBy('version.changeNumber')
    .orderBy('version.id')
    .execute();
}
