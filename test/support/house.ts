import { type Actor, actorOf } from '#app/identity/index.ts';
import { approveProgramme, runPeriod } from '#app/rebates/index.server.ts';
import type { ImportKind } from '#app/sales/index.ts';
import { issueStatements } from '#app/statements/index.server.ts';
import type { TestDatabase } from './databases.ts';
import { importText } from './imports.ts';
import { type OpenDatabase, openMigrated, useCopies } from './migrated.ts';
import { addPerson } from './people.ts';

export const origin = 'https://portal.example';

type HouseOptions = { today?: string };
type Staff = { brand: Actor; finance: Actor };

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
export async function openHouse(database: TestDatabase, options?: HouseOptions): Promise<House> {
  const open = await openMigrated(database);
  return houseOn(open, await hire(open), options);
}

/** Hands each test a house of its own: a copy of one that is filled once. */
export function useHouse(
  database: TestDatabase,
  { fill, use, ...options }: HouseOptions & { fill(house: House): Promise<void>; use(house: House): void },
): void {
  let staff: Staff;
  useCopies(database, {
    fill: async (open) => {
      staff = await hire(open);
      await fill(houseOn(open, staff, options));
    },
    use: (open) => use(houseOn(open, staff, options)),
  });
}

async function hire({ db }: OpenDatabase): Promise<Staff> {
  const brand = actorOf(await addPerson(db, 'Brand', 'brand-manager'));
  return { brand, finance: actorOf(await addPerson(db, 'Finance', 'finance')) };
}

function houseOn(
  { db, url, close }: OpenDatabase,
  { brand, finance }: Staff,
  { today = '2026-10-15' }: HouseOptions = {},
) {
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
    finance,
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
