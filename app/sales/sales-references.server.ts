import type { Database } from '#db/connect.ts';
import { addCodes, listIdsByCode } from '#db/queries/codes.ts';
import { listDistributorVersions } from '#db/queries/distributors.ts';
import { listProductIds } from '#db/queries/products.ts';
import { type Day, requireDay } from '../calendar/index.ts';
import { versionsOnRecord } from './plan-versions.ts';

/** What sales lines refer to, as it was on record when their import began. */
export type SalesReferences = {
  distributors: ReadonlyMap<string, number>;
  products: ReadonlyMap<string, number>;
  /** Grows as lines name territories that nothing has named before. */
  territories: Map<string, number>;
  /** The currency of a distributor on a day, if it has one. */
  currencyOn: (distributor: string, day: Day) => string | undefined;
};

export async function loadSalesReferences(db: Database): Promise<SalesReferences> {
  const versions = (await listDistributorVersions(db)).map(({ code, fromDate, currency }) => ({
    code,
    from: fromDate === null ? Number.NEGATIVE_INFINITY : requireDay(fromDate),
    content: currency ?? undefined,
  }));
  const currencies = versionsOnRecord(versions);
  return {
    distributors: await listIdsByCode(db, 'distributors'),
    products: await listProductIds(db),
    territories: await listIdsByCode(db, 'territories'),
    currencyOn(distributor, day) {
      const known = currencies.get(distributor);
      return (known?.findLast(({ from }) => from <= day) ?? known?.[0])?.content;
    },
  };
}

/** Makes every territory known that the lines name. */
export async function addTerritories(
  transaction: Database,
  { territories }: SalesReferences,
  codes: Iterable<string | undefined>,
): Promise<void> {
  const missing = new Set<string>();
  for (const code of codes) if (code !== undefined && !territories.has(code)) missing.add(code);
  if (missing.size === 0) return;
  for (const [code, id] of await addCodes(transaction, 'territories', missing)) territories.set(code, id);
}
