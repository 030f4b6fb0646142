import type { Viewer } from '#app/identity/index.ts';
import { approvePolicy, savePolicyDraft } from '#app/partnerships/index.server.ts';
import type { Written } from '#app/partnerships/index.ts';
import type { Database } from '#db/connect.ts';
import { countRows } from '#test/support/count-rows.ts';
import type { TestDatabase } from '#test/support/databases.ts';
import { openHouse } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';

export const today = '2026-10-15';

/** Ten for each unit of bikes, in growth and maturity. */
export const volume = {
  code: 'VOLUME',
  title: { en: 'Volume rebate' },
  currency: 'USD',
  effective: { from: '2026-01-01', to: '2027-12-31' },
  period: 'quarter',
  stages: ['growth', 'maturity'],
  basis: { of: 'quantity', lines: { productLines: ['Bikes'] } },
  bands: [{ perUnit: '10' }],
};

/** A tenth of everything, in growth. */
export const all = {
  ...volume,
  code: 'ALL',
  title: { en: 'Percentage rebate' },
  stages: ['growth'],
  basis: { of: 'amount' },
  bands: [{ percent: '10' }],
};

export type PartnershipHouse = Awaited<ReturnType<typeof openPartnershipHouse>>;

/**
 * A portal on 15 October 2026 with two brand managers. D1 and D2 stand in growth with bikes since the year began, and D1
 * in entry with gear; D1 bought bikes last year and this year.
 */
export async function openPartnershipHouse(database: TestDatabase) {
  const house = await openHouse(database, { today });
  const { db } = house;
  await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
  await house.load('products', 'sku,name,product_line\nS1,Bike,Bikes\nS2,Helmet,Gear\n');
  const stages = ['D1,Bikes,growth', 'D2,Bikes,growth', 'D1,Gear,entry'].map((row) => `${row},2026-01-01`);
  await house.load('stages', `distributor,product_line,stage,from\n${stages.join('\n')}\n`);
  await house.rule(volume, all);
  const sell = (...rows: string[]) =>
    house.load('sales', `document,line,date,distributor,sku,quantity,net_amount\n${rows.join('\n')}\n`);
  await sell('A,1,2025-05-01,D1,S1,1,1000', 'A,2,2026-05-01,D1,S1,1,1500', 'A,3,2026-05-01,D1,S2,1,70');
  const ids = new Map(
    (await db.selectFrom('distributors').select(['id', 'code']).execute()).map(({ id, code }) => [code, id]),
  );
  const person = (name: string, code?: string) =>
    addPerson(db, name, code ? 'distributor' : 'brand-manager', ids.get(code ?? ''));
  const people = {
    bruno: await person('Bruno'),
    bella: await person('Bella'),
    one: await person('One', 'D1'),
    two: await person('Two', 'D2'),
    auditor: await addPerson(db, 'Auditor', 'auditor'),
  };
  const place = { productLine: 'Bikes', stage: 'growth' };

  return {
    ...house,
    ...people,
    sell,
    place,
    save: (viewer: Viewer, written: Written, more: { revision?: number; stage?: string } = {}) =>
      savePolicyDraft(db, viewer, { ...place, written, now: house.now(), ...more }),
    approve: (viewer: Viewer, number: number, more: { revision?: number; stage?: string; now?: Date } = {}) =>
      approvePolicy(db, viewer, { ...place, number, revision: 1, now: house.now(), ...more }),
  };
}

const tables = [
  'stagePolicyVersions',
  'stagePolicyApprovals',
  'stagePolicyRetractions',
  'stageEvidence',
  'stageTransitions',
  'stageTransitionApprovals',
  'stageTransitionRetractions',
] as const;

/** How many rows there are of everything that this room, programmes and stages write to. */
export async function countAll(db: Database): Promise<Record<string, number>> {
  const counts: Record<string, number> = await countRows(db);
  for (const table of tables) {
    const { count } = await db
      .selectFrom(table as 'stageEvidence')
      .select((e) => e.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    counts[table] = count;
  }
  return counts;
}
