import type { Database } from '#db/connect.ts';
import {
  listProductChoices,
  listProductDirectory,
  type ProductFilter,
  type ProductOrder,
} from '#db/queries/product-directory.ts';
import type { Language } from '../i18n/index.ts';
import { type Fenced, fenceOf, readOrder } from '../identity/index.ts';
import { productLineTitle } from './product-line-title.ts';
import { getToday } from './today.server.ts';

export const productFilterNames = ['search', 'productLine', 'brand'] as const;

type Choice = {
  filter: ProductFilter;
  /** As the address says it: `sku`, or `-sku` in descending order. */
  sort?: string;
  /** The SKU after which the page begins. */
  after?: string;
  language: Language;
  now: Date;
};

export const productsAPage = 50;

/**
 * A page of the products that the viewer may see, as they are today: staff those within their limits, a distributor's
 * people those of the product lines in which it ever stood. `next` is the `after` of the following page. Undefined after a
 * product that is not among them.
 */
export async function listProducts(db: Database, viewer: Fenced, { filter, sort, after, language, now }: Choice) {
  const { today } = await getToday(db, now);
  const fence = fenceOf(viewer);
  const page = await listProductDirectory(db, fence, {
    ...{ filter, after, today },
    order: orderOf(sort),
    limit: productsAPage,
  });
  if (!page) return undefined;
  const { lines, brands } = await listProductChoices(db, fence, today);
  const titleOf = (code: string, title: string) => productLineTitle({ code, title }, language);
  return {
    products: page.rows.map(({ id: _, productLineTitle: title, ...row }) => ({
      ...row,
      productLineTitle: titleOf(row.productLine, title),
    })),
    next: page.older,
    choices: {
      brands,
      productLines: lines.map(({ productLine: code, productLineTitle: title }) => ({
        code,
        title: titleOf(code, title),
      })),
    },
  };
}

export function orderOf(sort: string | undefined): ProductOrder {
  return readOrder(sort, ['sku', 'name', 'productLine', 'category']);
}
