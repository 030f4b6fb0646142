import { actorOf } from '#app/identity/index.ts';
import type { TestDatabase } from '#test/support/databases.ts';
import { type House, openHouse } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';

/** Promotional goods help to reach a band and earn nothing; only lines of a partnership in growth count. */
const growth = {
  code: 'GROW',
  title: { en: 'Growth rebate', 'zh-Hans': '成长返利' },
  currency: 'USD',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  period: 'quarter',
  stages: ['growth'],
  basis: { of: 'amount', lines: { priceTypes: ['standard'] } },
  qualifier: { of: 'amount' },
  bands: [
    { from: '100', percent: '2' },
    { from: '1000', percent: '3' },
    { from: '5000', percent: '4.5' },
  ],
};

const sales = `document,line,date,distributor,sku,quantity,net_amount,source,price_type
P,1,2026-05-02,D1,S1,1,400,sell-in,standard
P,2,2026-05-02,D2,S1,1,200,sell-in,standard
A,1,2026-07-01,D1,S1,2,333.33,sell-in,standard
A,2,2026-07-01,D1,S1,3,500,sell-in,promotional
B,1,2026-08-15,D1,S1,1,166.67,sell-in,standard
C,1,2026-08-16,D1,S1,1,70,sell-out,standard
D,1,2026-07-02,D1,S2,1,80,sell-in,standard
E,1,2026-07-03,D2,S1,5,50,sell-in,standard
`;

export type IssuedHouse = Awaited<ReturnType<typeof openIssuedHouse>>;

/**
 * A portal in which 2026 Q2 and Q3 are issued: TD-000001 and TD-000003 to D1, TD-000002 and TD-000004 to D2. D1 has
 * an owner and D2 another, and there is someone of finance.
 */
export async function openIssuedHouse(database: TestDatabase) {
  const house: House = await openHouse(database);
  const { db } = house;
  await house.load('distributors', 'code,name,currency,language\nD1,One,USD,en\nD2,二号,USD,zh-Hans\n');
  await house.load('products', 'sku,name,product_line\nS1,Road Bike,Road\nS2,Chain,Parts\n');
  await house.load(
    'stages',
    'distributor,product_line,stage,from\nD1,Road,growth,2026-01-01\nD2,Road,growth,2026-01-01\nD1,Parts,entry,2026-01-01\n',
  );
  await house.rule(growth);
  await house.load('sales', sales);
  for (const period of ['2026-Q2', '2026-Q3']) {
    await house.run(period);
    await house.issue(period);
  }
  const codes = await db.selectFrom('distributors').select(['id', 'code']).execute();
  const idOf = (code: string) => codes.find((row) => row.code === code)?.id;
  const finance = await addPerson(db, 'Fin', 'finance');
  return {
    ...house,
    one: await addPerson(db, 'Owner One', 'distributor', idOf('D1')),
    two: await addPerson(db, 'Owner Two', 'distributor', idOf('D2')),
    finance,
    financeActor: actorOf(finance),
  };
}
