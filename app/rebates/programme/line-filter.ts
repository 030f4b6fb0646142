import { z } from 'zod';
import { type PriceType, type ProductVersion, priceTypes } from '../inputs.ts';

const names = (what: string) =>
  z
    .array(z.string({ error: `${what} in quotes` }).min(1, { error: `${what}, not an empty text` }), {
      error: `a list of ${what}s`,
    })
    .min(1, { error: `at least one ${what}; without the key every one passes` });

/** Which lines pass. All given parts must hold; a part that is left out lets every line pass. */
export const lineFilterSchema = z.strictObject(
  {
    productLines: names('product line').optional(),
    brands: names('brand').optional(),
    categories: names('category').optional(),
    skus: names('SKU').optional(),
    exceptSkus: names('SKU').optional(),
    territories: names('territory').optional(),
    priceTypes: z
      .array(z.enum(priceTypes, { error: `one of ${priceTypes.join(', ')}` }), { error: 'a list of price types' })
      .min(1, { error: 'at least one price type; without the key every one passes' })
      .optional(),
    kinds: z
      .array(z.enum(['sale', 'return'], { error: 'one of sale, return' }), { error: 'a list of kinds' })
      .min(1, { error: 'at least one kind; without the key every one passes' })
      .optional(),
  },
  { error: 'a line filter, such as {"productLines": ["…"]}' },
);

export type LineFilter = z.output<typeof lineFilterSchema>;

/** A line filter made ready to be asked many times. */
export type LineTest = {
  product: (sku: string, product: ProductVersion) => boolean;
  kind: (isReturn: boolean) => boolean;
  territory: (territory: string | undefined) => boolean;
  priceType: (priceType: PriceType) => boolean;
};

/** The questions of a filter, each asked of the part of a line that it concerns. A missing brand passes no brand list. */
export function lineTest(filter: LineFilter = {}): LineTest {
  const passes = passesList(filter);
  return {
    product: (sku, { productLine, brand, category }) =>
      passes.productLines(productLine) &&
      passes.brands(brand) &&
      passes.categories(category) &&
      passes.skus(sku) &&
      !(filter.exceptSkus && passes.exceptSkus(sku)),
    kind: (isReturn) => passes.kinds(isReturn ? 'return' : 'sale'),
    territory: passes.territories,
    priceType: passes.priceTypes,
  };
}

function passesList(filter: LineFilter) {
  const asked = (list: readonly string[] | undefined) => {
    if (!list) return () => true;
    const members = new Set<string | undefined>(list);
    return (value: string | undefined) => members.has(value);
  };
  return {
    productLines: asked(filter.productLines),
    brands: asked(filter.brands),
    categories: asked(filter.categories),
    skus: asked(filter.skus),
    exceptSkus: asked(filter.exceptSkus),
    territories: asked(filter.territories),
    priceTypes: asked(filter.priceTypes),
    kinds: asked(filter.kinds),
  };
}
