import { dayToText } from '#app/calendar/index.ts';
import { amountToText } from '#app/money/index.ts';
import { toCsv } from './csv.ts';
import type { DemoDates } from './dates.ts';
import { demoCurrency, roundToCents } from './sales.ts';
import type { SourceProduct } from './source.ts';

/** The source marks mountain, road and touring products with a letter; here each of these series is a brand. */
const brands: Record<string, string> = {
  M: 'Adventure Works Mountain',
  R: 'Adventure Works Road',
  T: 'Adventure Works Touring',
};
const mainBrand = 'Adventure Works';

/** `products.csv`. The source's category is the product line, its sub-category the category. */
export function productsFile(products: readonly SourceProduct[], { firstDay }: DemoDates): string {
  const columns = ['sku', 'name', 'product_line', 'brand', 'category', 'unit', 'list_price', 'currency', 'from'];
  const rows = products.map((product) => [
    product.sku,
    product.name,
    product.productLine,
    brands[product.series] ?? mainBrand,
    product.category,
    'piece',
    amountToText(roundToCents(product.listPrice).minor, product.currency ?? demoCurrency),
    product.currency ?? demoCurrency,
    dayToText(firstDay),
  ]);
  return toCsv(columns, rows);
}
