import type { Database } from '#db/connect.ts';
import { listCodesInside } from '#db/queries/inside.ts';
import { listProductVersions } from '#db/queries/products.ts';
import { isLimited, type Limits, limitsProductLines } from '../identity/index.ts';
import type { ProductVersion } from './inputs.ts';
import type { Inside } from './programme/reach.ts';

/** What of programmes lies inside limits; undefined without limits. */
export async function loadInside(db: Database, limits: Limits): Promise<Inside | undefined> {
  if (!isLimited(limits)) return undefined;
  const { productLines, territories, distributors } = await listCodesInside(db, limits);
  return {
    productLines: limitsProductLines(limits) ? new Set(productLines) : undefined,
    territories:
      limits.territory.length > 0 ? { codes: new Set(territories), distributors: new Set(distributors) } : undefined,
    products: limitsProductLines(limits) ? await listProductsOn(db, limits.on) : [],
  };
}

/** Every product as it is on a day. A first version holds for all time before it too. */
async function listProductsOn(db: Database, date: string): Promise<{ sku: string; version: ProductVersion }[]> {
  const found = new Map<string, { since: string; version: ProductVersion }>();
  for (const { sku, fromDate, productLine, brand, category } of await listProductVersions(db)) {
    const since = fromDate ?? '';
    if (since > date || since < (found.get(sku)?.since ?? '')) continue;
    const version = { from: 0, productLine, brand: brand ?? undefined, category: category ?? undefined };
    found.set(sku, { since, version });
  }
  return [...found].map(([sku, { version }]) => ({ sku, version }));
}
