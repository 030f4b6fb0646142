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
});
