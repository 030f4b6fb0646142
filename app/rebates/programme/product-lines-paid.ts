import type { ProductVersion } from '../inputs.ts';
import { lineTest } from './line-filter.ts';
import type { Programme } from './programme-schema.ts';

/** The product lines whose products a programme pays on, of all the products there are. */
export function productLinesPaid(
  { basis }: Programme,
  products: readonly { sku: string; version: ProductVersion }[],
): Set<string> {
  const { product: passes } = lineTest(basis.lines);
  return new Set(products.filter(({ sku, version }) => passes(sku, version)).map(({ version }) => version.productLine));
}
