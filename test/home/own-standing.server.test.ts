import { afterAll, beforeAll, expect, test } from 'vitest';
import { findOwnStanding } from '#app/home/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { findSoFar, listOwnProgrammes } from '#app/rebates/index.server.ts';
import { type IssuedHouse, openIssuedHouse } from '#test/statements/issued-house.ts';
import { describeEachDatabase } from '#test/support/databases.ts';

const coming = {
  code: 'COMING',
  title: { en: 'Coming rebate' },
  currency: 'USD',
  effective: { from: '2027-01-01', to: '2027-12-31' },
  period: 'quarter',
  distributors: { codes: ['D1'] },
  basis: { of: 'quantity' },
  conditions: [{ of: 'amount', atLeast: '1000' }],
  bands: [{ from: '10', perUnit: '2.5' }],
};

const yearly = {
  ...coming,
  code: 'YEARLY',
  title: { en: 'Yearly rebate' },
  effective: { from: '2026-01-01', to: '2026-12-31' },
  period: 'year',
  basis: { of: 'amount' },
  conditions: undefined,
  bands: [{ from: '5000', percent: '1' }],
};

describeEachDatabase('a distributor’s own programmes', (database) => {
  let house: IssuedHouse;

  beforeAll(async () => {
    house = await openIssuedHouse(database);
    await house.rule(coming, yearly);
    await house.sell('NOW,1,2026-10-02,D1,S1,1,250', 'NOW,2,2026-10-03,D2,S1,1,40');
  });
  afterAll(() => house.close());

  const reading = () => ({ language: 'en' as const, now: house.now() });
  const standing = (viewer: Viewer, code = 'GROW') => findOwnStanding(house.db, viewer, { code, ...reading() });

  test('say what each pays and where it stands, those in force first', async () => {
    const own = await listOwnProgrammes(house.db, house.one, reading());
    expect(own).toMatchObject([
      {
        code: 'GROW',
        state: 'in-force',
        term: { from: '2026-01-01', to: '2026-12-31' },
        rows: [{ period: '2026-Q4', dueMinor: 5_00, step: { more: '750.00 USD', gainMinor: 25_00 } }],
      },
      { code: 'YEARLY', state: 'in-force', rows: [{ period: '2026', dueMinor: 0, step: { isSellOut: false } }] },
      {
        code: 'COMING',
        state: 'upcoming',
        rule: {
          gets: ['From 10 units in a quarter: 2.50 USD a unit.'],
          counts: ['Paid on the units bought in a quarter.'],
          mustHold: ['For distributors with the code D1.', 'Condition: purchases in a quarter, at least 1,000.00 USD.'],
          settles: [
            'Settled every quarter, from 1 January 2027 to 31 December 2027, in USD.',
            'Settled by credit note.',
          ],
        },
        rows: [],
      },
    ]);
  });

  test('are those of the viewer’s distributor alone', async () => {
    const other = await listOwnProgrammes(house.db, house.two, reading());
    expect(other).toMatchObject([{ code: 'GROW', rows: [{ dueMinor: 0, step: { more: '60.00 USD' } }] }]);
    await expect(listOwnProgrammes(house.db, house.finance, reading())).rejects.toThrow('acts for no distributor');
  });

  test('lead to what the last statement granted, each distributor to its own, and staff to nothing', async () => {
    expect(await standing(house.one)).toMatchObject({
      rows: [{ programme: 'GROW', dueMinor: 5_00 }],
      last: { number: 'TD-000003', rows: [{ number: 1, due: '15.00' }] },
    });
    expect(await standing(house.two)).toMatchObject({ rows: [{ dueMinor: 0 }], last: { number: 'TD-000004' } });
    expect(await standing(house.one, 'COMING')).toEqual({ rows: [], last: { number: 'TD-000003', rows: [] } });
    expect(await standing(house.finance)).toBeUndefined();
  });

  test('say of each programme what the home page says, which reckons the whole quarter', async () => {
    const distributorId = house.one.distributorId as number;
    const { rows } = await findSoFar(house.db, { distributorId, ...reading() });
    expect(rows.map(({ programme }) => programme).sort()).toEqual(['GROW', 'YEARLY']);
    for (const row of rows) expect((await standing(house.one, row.programme))?.rows).toEqual([row]);
  });
});
