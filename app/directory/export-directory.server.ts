import type { Database } from '#db/connect.ts';
import { type DirectoryFilter, listDirectory } from '#db/queries/distributor-directory.ts';
import { listProductDirectory, type ProductFilter } from '#db/queries/product-directory.ts';
import { csvStream, exactNumber } from '../files/index.server.ts';
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

const rowsAPart = 200;
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
  const pages = allPages((after) => listDirectory(db, fenceOf(viewer), { ...choice, after }), readsOn);
  return {
    name: 'distributors.csv',
    text: csvStream(
      distributorColumns,
      recordsOf(pages, (row) => textsOf(row, distributorColumns)),
    ),
  };
}

/** The same of products. */
export async function exportProducts(
  db: Database,
  viewer: Fenced,
  { filter, sort, now, readsOn }: Export<ProductFilter>,
) {
  const { today } = await getToday(db, now);
  const choice = { filter, order: orderOfProducts(sort), limit: rowsAPart, today };
  const pages = allPages((after) => listProductDirectory(db, fenceOf(viewer), { ...choice, after }), readsOn);
  const records = recordsOf(pages, (row) => ({
    ...textsOf(row, ['sku', 'name', 'brand', 'category', 'unit', 'currency']),
    product_line: row.productLine,
    list_price: row.listPrice === null ? '' : exactNumber(row.listPrice),
  }));
  return { name: 'products.csv', text: csvStream(productColumns, records) };
}

type PageOf<Row> = { rows: Row[]; older: string | undefined } | undefined;

/** Page after page, as long as somebody reads on. */
async function* allPages<Row>(
  pageAfter: (after: string | undefined) => Promise<PageOf<Row>>,
  readsOn: () => Promise<boolean>,
) {
  let after: string | undefined;
  while (await readsOn()) {
    const page = await pageAfter(after);
    if (!page) return;
    yield page.rows;
    if (page.older === undefined) return;
    after = page.older;
  }
}

async function* recordsOf<Row, Record>(pages: AsyncIterable<Row[]>, recordOf: (row: Row) => Record) {
  for await (const rows of pages) yield rows.map(recordOf);
}

function textsOf<Name extends string>(row: { [Key in Name]: string | null }, names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? ''])) as { [Key in Name]: string };
}
