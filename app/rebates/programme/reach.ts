import type { ProductVersion } from '../inputs.ts';
import { productLinesPaid } from './product-lines-paid.ts';
import type { Programme } from './programme-schema.ts';

/** What lies inside someone's limits, by codes; undefined where they do not limit it. */
export type Inside = {
  productLines: ReadonlySet<string> | undefined;
  territories: { codes: ReadonlySet<string>; distributors: ReadonlySet<string> } | undefined;
  /** Every product as it is today. */
  products: readonly { sku: string; version: ProductVersion }[];
};

/** How much of a programme lies inside: all that it may ever pay, some of it, or nothing. */
export type Reach = 'all' | 'some' | 'none';

/** By the product lines on which a programme pays, and by the territories and distributors that take part. */
export function reachOf(programme: Programme, { productLines, territories, products }: Inside): Reach {
  const parts = [
    productLines ? reachOfList([...productLinesPaid(programme, products)], productLines) : 'all',
    territories ? participantsReach(programme, territories) : 'all',
  ] as const;
  if (parts.includes('none')) return 'none';
  return parts.includes('some') ? 'some' : 'all';
}

function participantsReach(
  { distributors: { codes, territories, except = [] } = {} }: Programme,
  inside: NonNullable<Inside['territories']>,
): Reach {
  const named = codes?.filter((code) => !except.includes(code));
  const byCode = named && reachOfList(named, inside.distributors);
  const byTerritory = territories && reachOfList(territories, inside.codes);
  const known = [byCode, byTerritory].filter((reach) => reach !== undefined);
  if (known.includes('none')) return 'none';
  return known.includes('all') ? 'all' : 'some';
}

function reachOfList(list: readonly string[], inside: ReadonlySet<string>): Reach {
  if (!list.some((code) => inside.has(code))) return 'none';
  return list.every((code) => inside.has(code)) ? 'all' : 'some';
}

/** Whether nothing of these versions of a programme lies outside, so that one who is limited may decide on it. */
export function isWhollyInside(inside: Inside, versions: readonly { definition: Programme }[]): boolean {
  return versions.every(({ definition }) => reachOf(definition, inside) === 'all');
}
