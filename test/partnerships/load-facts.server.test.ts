import { afterEach, beforeEach, expect, test } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { loadFacts } from '#app/partnerships/load-facts.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse } from '#test/support/house.ts';

describeEachDatabase('what criteria know of a partnership', (database) => {
  let house: House;

  beforeEach(async () => {
    house = await openHouse(database);
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Bike,Bikes\n');
    await house.load(
      'sales',
      'document,line,date,distributor,sku,quantity,net_amount,due_date,paid_date\n' +
        'A,1,2026-05-01,D1,S1,1,100,2026-05-31,2026-05-20\nA,2,2026-05-01,D1,S1,1,300,2026-05-31,\nB,1,2026-05-02,D1,S1,1,5,,2026-05-30\n',
    );
  });
  afterEach(() => house.close());

  async function facts() {
    const { id } = await house.db
      .selectFrom('distributors')
      .select('id')
      .where('code', '=', 'D1')
      .executeTakeFirstOrThrow();
    const asked = { productLine: 'Bikes', stageSince: '2026-01-01', today: requireDay('2026-10-15') };
    return loadFacts(house.db, { distributorId: id, ...asked });
  }

  const paid = async () => (await facts()).lines.map((line) => line.paid).sort();
  const day = requireDay;

  test('are the paid dates of lines, and of documents with payments the day on which all was paid', async () => {
    expect(await paid()).toEqual([day('2026-05-20'), day('2026-05-30'), undefined]);
    await house.load('payments', 'document,paid_date,amount\nA,2026-05-10,100\nA,2026-06-01,299.99\n');
    expect(await paid()).toEqual([day('2026-05-30'), undefined, undefined]);
    await house.load('payments', 'document,paid_date,amount\nA,2026-06-02,0.01\n');
    expect(await paid()).toEqual([day('2026-05-30'), day('2026-06-02'), day('2026-06-02')]);
    await house.load('payments', 'document,paid_date,amount\nA,2026-06-03,-400\nA,2026-06-09,400\n');
    expect(await paid()).toEqual([day('2026-05-30'), day('2026-06-09'), day('2026-06-09')]);
  });

  test('are the certificates of files, too, of its own people', async () => {
    await house.load(
      'certificates',
      'distributor,person,course,from,to\nD1,Ann,FIT,2026-01-01,\nD2,Bo,FIT,2026-01-01,2026-12-31\n',
    );
    const { certificates } = await facts();
    expect(certificates.map(({ course, from, to }) => [course, from, to])).toEqual([
      ['FIT', day('2026-01-01'), undefined],
    ]);
  });
});
