import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getHome } from '#app/home/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { type IssuedHouse, openIssuedHouse } from '#test/statements/issued-house.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { addPerson } from '#test/support/people.ts';

describeEachDatabase('the home page', (database) => {
  let house: IssuedHouse;

  beforeAll(async () => {
    house = await openIssuedHouse(database);
    await house.load(
      'sales',
      `document,line,date,distributor,sku,quantity,net_amount
LATE,1,2026-09-30,D1,S1,1,500
NOW,1,2026-10-02,D1,S1,1,250
NOW,2,2026-10-03,D2,S1,1,40
`,
    );
  });
  afterAll(() => house.close());

  const home = (viewer: Viewer) => getHome(house.db, viewer, { language: 'en', now: house.now() });

  describe('of a distributor', () => {
    test('shows what the last statement granted, row by row, and the ones before it', async () => {
      expect(await home(house.one)).toMatchObject({
        kind: 'distributor',
        last: { number: 'TD-000003', granted: '15.00', rows: [{ title: 'Growth rebate', due: '15.00' }] },
        statements: [{ number: 'TD-000003' }, { number: 'TD-000001' }],
      });
    });

    test('shows what the running quarter has earned so far, and what is over and not granted yet', async () => {
      const found = await home(house.one);
      expect(found.kind === 'distributor' && found.soFar).toEqual({
        quarter: { text: '2026-Q4', to: '2026-12-31' },
        rows: [
          {
            programme: 'GROW',
            title: 'Growth rebate',
            period: '2026-Q4',
            outcome: 'earned',
            currency: 'USD',
            dueMinor: 500,
            to: '2026-12-31',
            isOver: false,
            isLonger: false,
            missed: [],
            sharesBudget: false,
            standing: expect.objectContaining({
              valueText: '250.00 USD',
              next: { distance: '750.00 USD', reward: '3%', isAbove: false },
            }),
            step: {
              more: '750.00 USD',
              isSellOut: false,
              by: '2026-12-31',
              gainMinor: 25_00,
              isPaidOnTop: false,
              whole: undefined,
              missed: [],
              goods: { name: 'Road Bike', quantity: '3 units', amount: '750.00 USD', pricedOn: '2026-10-02' },
            },
          },
        ],
        sums: [{ currency: 'USD', minor: 500 }],
        expected: { knownThrough: '2026-10-03', daysKnown: 3, days: 92, least: 14, estimate: undefined },
        waiting: { sums: [{ currency: 'USD', minor: 1500 }], periods: [{ text: '2026-Q3', to: '2026-09-30' }] },
      });
      expect(found).toMatchObject({ next: { text: '2026-Q4', to: '2026-12-31', isOver: false }, lastCameAfter: 15 });
    });

    test('holds nothing of another distributor', async () => {
      expect(await home(house.two)).toMatchObject({
        last: { number: 'TD-000004' },
        statements: [{ number: 'TD-000004' }, { number: 'TD-000002' }],
        soFar: { rows: [{ outcome: 'below-first-band', dueMinor: 0 }], waiting: { sums: [], periods: [] } },
      });
    });

    test('of one without anything is there all the same', async () => {
      await house.load('distributors', 'code,name,currency\nD3,New,USD\n');
      const { id } = await house.db
        .selectFrom('distributors')
        .select('id')
        .where('code', '=', 'D3')
        .executeTakeFirstOrThrow();
      const owner = await addPerson(house.db, 'Owner Three', 'distributor', id);
      expect(await home(owner)).toMatchObject({
        last: undefined,
        statements: [],
        soFar: { rows: [], waiting: { sums: [] } },
      });
    });
  });
});
