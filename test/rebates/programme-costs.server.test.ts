import { afterAll, beforeAll, expect, test } from 'vitest';
import { noLimits } from '#app/identity/index.ts';
import { listProgrammeCosts } from '#app/rebates/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse, tenPercent } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';

describeEachDatabase('what a programme came to', (database) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(database);
    await house.load(
      'distributors',
      'code,name,currency,territory\nD1,One,USD,EAST\nD2,Two,USD,WEST\nD3,Three,USD,EAST\n',
    );
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    await house.rule(tenPercent, { ...tenPercent, code: 'OTHER', distributors: { codes: ['D2'] } });
    await house.sell('A,1,2026-05-01,D1,S1,1,300', 'A,2,2026-07-01,D1,S1,1,200', 'A,3,2026-07-02,D2,S1,1,100');
    await house.run('2026-Q2');
    await house.run('2026-Q3');
    await house.sell('B,1,2026-07-03,D3,S1,1,-50');
    await house.run('2026-Q3');
  });
  afterAll(() => house.close());

  test('stands by the latest run of each period, in the currency of the programme', async () => {
    const brand = await addPerson(house.db, 'Bella', 'brand-manager');
    expect(await listProgrammeCosts(house.db, brand, 'TEN')).toEqual([
      { runId: 3, period: '2026-Q3', currency: 'USD', tookPart: 3, earned: 2, dueMinor: 2500 },
      { runId: 1, period: '2026-Q2', currency: 'USD', tookPart: 1, earned: 1, dueMinor: 3000 },
    ]);
    expect(await listProgrammeCosts(house.db, brand, 'OTHER')).toMatchObject([{ period: '2026-Q3', dueMinor: 1000 }]);
    expect(await listProgrammeCosts(house.db, brand, 'NONE')).toEqual([]);
  });

  test('is only that of the distributors inside a limit', async () => {
    const brand = await addPerson(house.db, 'Wei', 'brand-manager');
    const west = house.db.selectFrom('territories').select('id').where('code', '=', 'WEST');
    const { id } = await west.executeTakeFirstOrThrow();
    const limited = { ...brand, limits: { ...noLimits, territory: [id], on: '2026-10-15' } };
    expect(await listProgrammeCosts(house.db, limited, 'TEN')).toMatchObject([
      { period: '2026-Q3', tookPart: 1, earned: 1, dueMinor: 1000 },
    ]);
  });
});
