import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPeriodPage } from '#app/finance/index.server.ts';
import { openPartnershipHouse, type PartnershipHouse } from '#test/partnerships/partnership-house.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { addPerson } from '#test/support/people.ts';

describeEachDatabase('a period by product line and stage', (database) => {
  let house: PartnershipHouse;
  beforeAll(async () => {
    house = await openPartnershipHouse(database);
  });
  afterAll(() => house.close());

  const page = async (viewer: Parameters<typeof findPeriodPage>[1], period = '2026-Q3') =>
    findPeriodPage(house.db, viewer, { period, language: 'en', now: house.now() });

  test('is empty before it is run', async () => {
    expect(await page(await addPerson(house.db, 'Felix', 'finance'))).toMatchObject({ byPlace: [], before: undefined });
  });

  test('stands under the stage of the last day, and under all lines that a programme pays on', async () => {
    await house.sell('Q,1,2026-07-01,D1,S1,2,1000', 'Q,2,2026-07-01,D1,S2,1,70', 'Q,3,2026-08-01,D2,S1,1,500');
    await house.load('stages', 'distributor,product_line,stage,from\nD1,Bikes,maturity,2026-09-01\n');
    await house.run('2026-Q2');
    await house.run('2026-Q3');
    const found = await page(await addPerson(house.db, 'Fin', 'finance'));
    expect(found?.byPlace).toEqual([
      {
        currency: 'USD',
        stages: ['growth', 'maturity', 'none'],
        rows: [
          // A tenth of what was bought in growth: D2 still stands there, D1 has left it.
          { productLines: ['Bikes', 'Gear'], isAll: true, rows: 2, dueMinor: 15_000, byStage: [5_000, 0, 10_000] },
          // Ten a bicycle: one of D2, two of D1.
          { productLines: ['Bikes'], isAll: false, rows: 2, dueMinor: 3_000, byStage: [1_000, 2_000, 0] },
        ],
        byStage: [6_000, 2_000, 10_000],
        dueMinor: 18_000,
      },
    ]);
    expect(found?.run?.due).toMatchObject([{ currency: 'USD', dueMinor: 18_000 }]);
  });

  test('is held beside the period before', async () => {
    // One bicycle of 1,500.00, and a tenth of it.
    expect((await page(await addPerson(house.db, 'Fay', 'finance')))?.before).toMatchObject({
      text: '2026-Q2',
      due: [{ currency: 'USD', dueMinor: 16_000 }],
    });
  });
});
