import { expect, test } from 'vitest';
import { findSoFar } from '#app/rebates/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { openHouse } from '#test/support/house.ts';

const base = {
  currency: 'USD',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  period: 'quarter',
  basis: { of: 'amount' },
};
const alone = { ...base, code: 'ALONE', title: { en: 'Alone' }, bands: [{ from: '100', percent: '1' }] };
const together = {
  ...base,
  code: 'GROUP',
  title: { en: 'Group' },
  unit: 'group',
  distributors: { territories: ['North'] },
  bands: [{ from: '100', percent: '10' }],
};

describeEachDatabase('what the running quarter has earned so far', (database) => {
  test('counts the other members of a group, and reads their sales only for a member', async () => {
    const house = await openHouse(database);
    await house.load(
      'distributors',
      'code,name,currency,territory,parent\nD1,Head,USD,North,\nD2,Branch,USD,North,D1\nD3,Other,USD,South,\n',
    );
    await house.load('products', 'sku,name,product_line\nS1,Road Bike,Road\n');
    for (const rule of [alone, together]) await house.rule(rule);
    await house.load(
      'sales',
      'document,line,date,distributor,sku,quantity,net_amount\nA,1,2026-10-01,D1,S1,1,60\nA,2,2026-10-01,D2,S1,1,140\nA,3,2026-10-01,D3,S1,1,200\n',
    );
    /** Segments are made when the sales of all are read for the first time. */
    const hasReadAll = async () =>
      (await house.db.selectFrom('lineSegments').select('month').limit(1).execute()).length > 0;
    const soFar = async (code: string) => {
      const { id: distributorId } = await house.db
        .selectFrom('distributors')
        .select('id')
        .where('code', '=', code)
        .executeTakeFirstOrThrow();
      const { rows } = await findSoFar(house.db, { distributorId, language: 'en', now: new Date('2026-11-01') });
      const told = rows.map(({ programme, dueMinor, standing }) => [programme, standing?.valueText, dueMinor]);
      return { rows: told, readsAll: await hasReadAll() };
    };
    expect(await soFar('D3')).toEqual({ rows: [['ALONE', '200.00 USD', 2_00]], readsAll: false });
    expect(await soFar('D1')).toEqual({
      rows: [
        ['ALONE', '60.00 USD', 0],
        ['GROUP', '200.00 USD', 6_00],
      ],
      readsAll: true,
    });
    await house.close();
  });

  test('is expected to go on as the days of which anyone’s sales are on record, up to today', async () => {
    const house = await openHouse(database);
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Road Bike,Road\n');
    await house.rule({ ...alone, bands: [{ percent: '1' }] });
    await house.sell('A,1,2026-10-05,D1,S1,1,200');
    const soFar = async () => {
      const { id: distributorId } = await house.db
        .selectFrom('distributors')
        .select('id')
        .where('code', '=', 'D1')
        .executeTakeFirstOrThrow();
      const { expected } = await findSoFar(house.db, { distributorId, language: 'en', now: new Date('2026-11-20') });
      return expected;
    };
    expect(await soFar()).toEqual({
      knownThrough: '2026-10-05',
      daysKnown: 5,
      days: 92,
      least: 14,
      estimate: undefined,
    });
    await house.sell('A,2,2026-10-23,D2,S1,1,9000', 'A,3,2026-12-24,D2,S1,1,50');
    // 200 in 23 of 92 days are 800 in all of them, of which 1 % are 8.00.
    expect(await soFar()).toEqual({
      ...{ knownThrough: '2026-10-23', daysKnown: 23, days: 92, least: 14 },
      estimate: {
        sums: [{ currency: 'USD', minor: 8_00 }],
        programmes: [{ programme: 'ALONE', title: 'Alone', currency: 'USD', dueMinor: 2_00, expectedMinor: 8_00 }],
      },
    });
    await house.close();
  });

  test('of a budget that all share promises nothing more, and takes it as it stands', async () => {
    const house = await openHouse(database);
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Road Bike,Road\n');
    await house.rule({ ...alone, bands: [{ percent: '1' }, { from: '500', percent: '2' }], limits: { budget: '3' } });
    await house.sell('A,1,2026-10-05,D1,S1,1,200', 'A,2,2026-11-05,D2,S1,1,400');
    const { id: distributorId } = await house.db
      .selectFrom('distributors')
      .select('id')
      .where('code', '=', 'D2')
      .executeTakeFirstOrThrow();
    const found = await findSoFar(house.db, { distributorId, language: 'en', now: new Date('2026-11-20') });
    // 4.00 would be his; 2.00 of the 3.00 are the other's.
    expect(found).toMatchObject({
      rows: [{ dueMinor: 1_00, sharesBudget: true, step: undefined }],
      expected: { estimate: { sums: [{ minor: 1_00 }] } },
    });
    await house.close();
  });
});
