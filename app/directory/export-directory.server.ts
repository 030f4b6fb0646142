import type { Database } from '#db/connect.ts';
import { type DirectoryFilter, listDirectory } from '#db/queries/distributor-directory.ts';
import { listProductDirectory, type ProductFilter } from '#db/queries/product-directory.ts';
import { csvOfPages, exactNumber, rowsAPart } from '../files/index.server.ts';
import { type Fenced, fenceOf } from '../identity/index.ts';
import { orderOf as orderOfDistributors } from './list-distributors.server.ts';
import { orderOf as orderOfProducts } from './list-products.server.ts';
import { getToday } from './today.server.ts';

type Export<Filter> = {
  filter: Filter;
  sort?: string;
  now: Date;
  /** Waits until what was read so far has been taken; false when nobody reads on. */
  readsOn: () => Promise<boolean>;
};

const distributorColumns = ['code', 'name', 'territory', 'grade', 'parent', 'currency', 'since', 'status'] as const;
const productColumns = [
  ...(['sku', 'name', 'product_line', 'brand', 'category', 'unit', 'list_price', 'currency'] as const),
] as const;

/** The distributors that the viewer may see and asks for, all of them in their order, as a CSV file made while it is read. */
export async function exportDistributors(
  db: Database,
  viewer: Fenced,
  { filter, sort, now, readsOn }: Export<DirectoryFilter>,
) {
  const { today } = await getToday(db, now);
  const choice = { filter, order: orderOfDistributors(sort), limit: rowsAPart, today };
  return csvOfPages({
    ...{ name: 'distributors.csv', columns: distributorColumns, readsOn },
    pageAfter: (after: string | undefined) => listDirectory(db, fenceOf(viewer), { ...choice, after }),
    recordOf: (row) => textsOf(row, distributorColumns),
  });
}

/** The same of products. */
export async function exportProducts(
  db: Database,
  viewer: Fenced,
  { filter, sort, now, readsOn }: Export<ProductFilter>,
) {
  const { today } = await getToday(db, now);
  const choice = { filter, order: orderOfProducts(sort), limit: rowsAPart, today };
  return csvOfPages({
    ...{ name: 'products.csv', columns: productColumns, readsOn },
    pageAfter: (after: string | undefined) => listProductDirectory(db, fenceOf(viewer), { ...choice, after }),
    recordOf: (row) => ({
      ...textsOf(row, ['sku', 'name', 'brand', 'category', 'unit', 'currency']),
      product_line: row.productLine,
      list_price: row.listPrice === null ? '' : exactNumber(row.listPrice),
    }),
  });
}

function textsOf<Name extends string>(row: { [Key in Name]: string | null }, names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? ''])) as { [Key in Name]: string };
}
