import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Actor, actorOf } from '#app/identity/index.ts';
import { approveProgramme, runPeriod } from '#app/rebates/index.server.ts';
import type { ImportKind } from '#app/sales/index.ts';
import { issueStatements } from '#app/statements/index.server.ts';
import type { TestDatabase } from './databases.ts';
import { importText } from './imports.ts';
import { type OpenDatabase, openCopy, openMigrated } from './migrated.ts';
import { addPerson } from './people.ts';

export const origin = 'https://portal.example';

type HouseOptions = { today: string };
type Staff = { brand: Actor; finance: Actor; today: string };

/** Ten percent of a quarter's purchases. */
export const tenPercent = {
  code: 'TEN',
  title: { en: 'Ten percent' },
  currency: 'USD',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  period: 'quarter',
  basis: { of: 'amount' },
  bands: [{ percent: '10' }],
};

export type House = ReturnType<typeof houseOn>;

/** A fresh portal with a brand manager who approves, and the steps from a file to a statement as short calls. */
export async function openHouse(
  database: TestDatabase,
  { today = '2026-10-15' }: Partial<HouseOptions> = {},
): Promise<House> {
  const open = await openMigrated(database);
  const brand = actorOf(await addPerson(open.db, 'Brand', 'brand-manager'));
  const finance = actorOf(await addPerson(open.db, 'Finance', 'finance'));
  return houseOn(open, { brand, finance, today });
}

/** Hands each test a house of its own: a copy of one that is filled once. */
export function useHouse(
  database: TestDatabase,
  { fill, use, ...options }: Partial<HouseOptions> & { fill(house: House): Promise<void>; use(house: House): void },
): void {
  let filled: House;
  beforeAll(async () => {
    filled = await openHouse(database, options);
    await fill(filled);
    await filled.db.destroy();
  });
  beforeEach(async () => {
    const house = houseOn(await openCopy(database, filled.url), filled);
    use(house);
    return house.close;
  });
  afterAll(() => filled.close());
}

function houseOn({ db, url, close }: OpenDatabase, { brand, finance, today }: Staff) {
  const now = () => new Date(`${today}T08:00:00Z`);

  async function load(kind: ImportKind, text: string) {
    const report = await importText(db, kind, text, { now: now() });
    if (report.errorCount > 0) throw new Error(JSON.stringify(report.errors));
    return report;
  }

  return {
    db,
    url,
    close,
    brand,
    finance,
    today,
    now,
    load,
    /** Imports sales lines: document, line, date, distributor, SKU, quantity and amount of each. */
    sell: (...lines: string[]) =>
      load('sales', `document,line,date,distributor,sku,quantity,net_amount\n${lines.join('\n')}\n`),
    /** Imports programmes and approves each of them. */
    async rule(...programmes: Record<string, unknown>[]) {
      await load('programmes', JSON.stringify(programmes));
      for (const { code } of programmes) await approveProgramme(db, { code: String(code), actor: brand, now: now() });
    },
    run: (period: string) => runPeriod(db, { period, actor: finance, now }),
    issue: (period: string, more: { distributor?: string } = {}) =>
      issueStatements(db, { period, actor: finance, now, origin, ...more }),
  };
}
