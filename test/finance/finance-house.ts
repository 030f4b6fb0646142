import type { Viewer } from '#app/identity/index.ts';
import type { TestDatabase } from '#test/support/databases.ts';
import { type House, openHouse, tenPercent, useHouse } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';

const bonus = { ...tenPercent, title: { en: 'Ten percent', 'zh-Hans': '一成返利' } };
const step = { ...bonus, code: 'STEP', title: { en: 'Stepped' }, bands: [{ from: '150', percent: '1' }] };
const growth = { ...bonus, code: 'GROWTH', currency: 'JPY' };

export type FinanceHouse = Awaited<ReturnType<typeof openFinanceHouse>>;

/**
 * A portal on 15 October 2026 with sales of 2026 Q3, where D1 earns by two programmes, D2 by one, D3 takes back, and a
 * third programme cannot be calculated for want of an exchange rate; and someone of finance.
 */
export async function openFinanceHouse(database: TestDatabase) {
  const house = await openHouse(database);
  return { ...house, viewer: await fill(house) };
}

/** Hands each test such a house of its own. */
export function useFinanceHouse(database: TestDatabase, use: (house: FinanceHouse) => void): void {
  let viewer: Viewer;
  useHouse(database, {
    fill: async (house) => {
      viewer = await fill(house);
    },
    use: (house) => use({ ...house, viewer }),
  });
}

async function fill(house: House): Promise<Viewer> {
  await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\nD3,Three,USD\n');
  await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
  await house.rule(bonus, step, growth);
  await house.sell('A,1,2026-07-01,D1,S1,1,200', 'A,2,2026-07-02,D2,S1,1,100', 'A,3,2026-07-02,D3,S1,1,-50');
  return addPerson(house.db, 'Fin', 'finance');
}
