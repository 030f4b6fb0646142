import type { ProductVersion } from '../inputs.ts';
import { getMeasureKind } from '../measures/index.ts';
import { type LineFilter, lineTest } from './line-filter.ts';
import type { Programme } from './programme-schema.ts';

/** By what of a product a programme takes it in; `everything` where its lines are not chosen by product. */
export type CountedBy = 'sku' | 'category' | 'brand' | 'product-line' | 'everything';

/** How a product counts in a programme: it is paid on, or only helps to reach a band or to meet a condition. */
export type ProductStanding = { counts: 'paid' | 'helps'; by: CountedBy };

/** How a product as it is on some day counts in a programme; undefined where it does not. */
export function productStanding(
  { basis, qualifier, conditions = [], multipliers = [] }: Programme,
  sku: string,
  version: ProductVersion,
): ProductStanding | undefined {
  const passes = ({ lines }: { lines?: LineFilter }) => lineTest(lines).product(sku, version);
  if (passes(basis)) return { counts: 'paid', by: countedBy(basis.lines) };
  const others = [...(qualifier ? [qualifier] : []), ...conditions, ...multipliers];
  const helping = others.filter(readsLines).find(passes);
  return helping && { counts: 'helps', by: countedBy(helping.lines) };
}

/** A measure of people, scores or breaches reads no lines. */
export function readsLines({ of }: { of: string }): boolean {
  return Object.hasOwn(getMeasureKind(of).keys, 'lines');
}

function countedBy(filter: LineFilter = {}): CountedBy {
  if (filter.skus) return 'sku';
  if (filter.categories) return 'category';
  if (filter.brands) return 'brand';
  return filter.productLines ? 'product-line' : 'everything';
}
