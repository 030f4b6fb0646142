import type { ProductVersion } from '../inputs.ts';
import { readsLines } from './counts-product.ts';
import { type LineFilter, lineTest } from './line-filter.ts';
import type { Programme } from './programme-schema.ts';

type Products = readonly { sku: string; version: ProductVersion }[];

/** The product lines whose products a programme pays on, of all the products there are. */
export function productLinesPaid({ basis }: Programme, products: Products): Set<string> {
  return productLinesPassing(basis.lines, products);
}

/** The same with those whose products only help to reach a band. */
export function productLinesCounting({ basis, qualifier }: Programme, products: Products): Set<string> {
  const helping = qualifier && readsLines(qualifier) ? productLinesPassing(qualifier.lines, products) : [];
  return new Set([...productLinesPassing(basis.lines, products), ...helping]);
}

function productLinesPassing(lines: LineFilter | undefined, products: Products): Set<string> {
  const { product: passes } = lineTest(lines);
  return new Set(products.filter(({ sku, version }) => passes(sku, version)).map(({ version }) => version.productLine));
}
