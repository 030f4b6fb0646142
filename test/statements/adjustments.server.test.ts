import { expect, test } from 'vitest';
import { findPeriodPage } from '#app/finance/index.server.ts';
import { findRunPage } from '#app/rebates/index.server.ts';
import { findStatementAdjustmentPage, findStatementPage, verifyStatements } from '#app/statements/index.server.ts';
import type { Statement } from '#app/statements/statement.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, tenPercent, useHouse } from '#test/support/house.ts';
import { addPerson, everyone } from '#test/support/people.ts';

/** More than 1,000 in a quarter pays twice as much, on all of it. */
const stepped = {
  ...tenPercent,
  code: 'STEP',
  title: { en: 'Stepped' },
  bands: [{ percent: '1' }, { from: '1000', percent: '2' }],
};

/** Five percent of the year so far, settled each quarter. */
const toDate = {
  ...tenPercent,
  code: 'YTD',
  title: { en: 'To date' },
  accumulate: 'year-to-date',
  bands: [{ percent: '5' }, { from: '1000', percent: '10' }],
};

describeEachDatabase('adjustments', (database) => {
  let house: House;

  useHouse(database, {
    use: (one) => {
      house = one;
    },
    fill: async (house) => {
      await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
      await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    },
  });

  async function settle(period: string) {
    await house.run(period);
    return house.issue(period);
  }

  async function bodies(): Promise<Map<string, Statement>> {
    const rows = await house.db.selectFrom('statements').select(['number', 'body']).orderBy('series').execute();
    return new Map(rows.map(({ number, body }) => [number, JSON.parse(body)]));
  }

  test('a line that arrives after its period was issued is granted by the next statement, and the old one stays', async () => {
    await house.rule(tenPercent);
    await house.sell('A,1,2026-05-01,D1,S1,1,200', 'A,2,2026-08-01,D1,S1,1,70');
    await settle('2026-Q2');
    const before = await house.db.selectFrom('statements').selectAll().execute();
    await house.sell('B,1,2026-05-02,D1,S1,1,100', 'B,2,2026-05-03,D1,S1,1,-30', 'B,3,2026-08-03,D1,S1,1,10');
    await settle('2026-Q3');
    expect(await house.db.selectFrom('statements').selectAll().where('series', '=', 1).execute()).toEqual(before);
    expect((await bodies()).get('TD-000002')).toMatchObject({
      rows: [{ period: '2026-Q3', entitlement: '8.00', due: '8.00' }],
      adjustments: [{ period: '2026-Q2', programme: 'TEN', due: '7.00', lines: 2 }],
      opening: '0.00',
      granted: '15.00',
      settled: '15.00',
      closing: '0.00',
    });
    expect(await verifyStatements(house.db)).toEqual({ statements: 2, findings: [] });
  });

  test('the pages of its run and of its period say which rows adjust', async () => {
    await house.rule(tenPercent);
    await house.sell('A,1,2026-05-01,D1,S1,1,200', 'A,2,2026-08-01,D1,S1,1,70');
    await settle('2026-Q2');
    await house.sell('B,1,2026-05-02,D1,S1,1,100', 'B,2,2026-05-03,D1,S1,1,-30');
    await house.run('2026-Q3');
    const choice = { filter: {}, sort: undefined, page: 1, language: 'en' as const, now: house.now() };
    expect(await findRunPage(house.db, everyone, { id: 2, ...choice })).toMatchObject({
      sums: [{ rows: 2, adjustments: 1 }],
      rows: [
        { period: '2026-Q3', adjustingLines: null },
        { period: '2026-Q2', adjustingLines: 2 },
      ],
    });
    expect(
      await findPeriodPage(house.db, everyone, { period: '2026-Q3', language: 'en', now: house.now() }),
    ).toMatchObject({
      programmes: [{ programme: 'TEN', rows: 2, adjustments: 1, dueMinor: 1400 }],
    });
  });

  test('two people who issue two periods at once grant each due once', async () => {
    await house.rule(tenPercent);
    await house.sell('A,1,2026-05-01,D1,S1,1,200', 'A,2,2026-08-01,D1,S1,1,70');
    await house.run('2026-Q2');
    await house.run('2026-Q3');
    const answers = await Promise.all([house.issue('2026-Q2'), house.issue('2026-Q3')]);
    const issued = answers.flatMap((answer) => (answer.kind === 'issued' ? answer.numbers : []));
    expect(issued).toEqual(['TD-000001']);
    for (const period of ['2026-Q2', '2026-Q3']) await settle(period);
    const granted = await house.db.selectFrom('statements').select('grantedMinor').execute();
    expect(granted.reduce((sum, { grantedMinor }) => sum + grantedMinor, 0)).toBe(2700);
    expect(await verifyStatements(house.db)).toEqual({ statements: 2, findings: [] });
  });

  test('the page names each, and each opens into the lines that arrived since', async () => {
    await house.rule(tenPercent);
    await house.sell('A,1,2026-05-01,D1,S1,1,200', 'A,2,2026-08-01,D1,S1,1,70');
    await settle('2026-Q2');
    await house.sell('B,1,2026-05-02,D1,S1,1,100');
    await settle('2026-Q3');
    await house.sell('C,1,2026-05-03,D1,S1,1,1');
    const finance = await addPerson(house.db, 'Fin', 'finance');
    const number = 'TD-000002';
    expect(await findStatementPage(house.db, finance, { number, language: 'en' })).toMatchObject({
      sumOfRows: '7.00',
      sumOfAdjustments: '10.00',
      adjustments: [{ number: 1, title: 'Ten percent', period: '2026-Q2', due: '10.00', lines: 1 }],
    });
    const choice = { number, language: 'en' as const, page: 1, pageOfOthers: 1 };
    expect(await findStatementAdjustmentPage(house.db, finance, { ...choice, adjustment: 1 })).toMatchObject({
      title: 'Ten percent',
      wasGranted: true,
      row: { entitlement: '30.00', settled: '20.00', due: '10.00' },
      lines: { contributing: { total: 1, lines: [{ document: 'B', line: '1', amountMinor: 10000 }] } },
    });
    expect(await findStatementAdjustmentPage(house.db, finance, { ...choice, adjustment: 2 })).toBeUndefined();
    const d2 = await house.db.selectFrom('distributors').select('id').where('code', '=', 'D2').executeTakeFirst();
    const stranger = await addPerson(house.db, 'Two', 'distributor', d2?.id);
    expect(await findStatementAdjustmentPage(house.db, stranger, { ...choice, adjustment: 1 })).toBeUndefined();
  });

  // What comes of the same rows: on one database here, on both by histories in any order.
  if (database.name !== 'sqlite') return;

  test('each counts the lines that arrived since its own last grant, however many rows are adjusted', async () => {
    await house.rule(tenPercent);
    await house.sell('A,1,2026-02-01,D1,S1,1,200', 'A,2,2026-02-01,D2,S1,1,70', 'A,3,2026-05-01,D2,S1,1,10');
    await settle('2026-Q1');
    // Granted by the second quarter's statement to D1 alone, so that the last grants of the first quarter differ.
    await house.sell('B,1,2026-02-02,D1,S1,1,100');
    await settle('2026-Q2');
    await house.sell('C,1,2026-02-03,D1,S1,1,50', 'C,2,2026-02-04,D2,S1,1,50', 'C,3,2026-05-05,D2,S1,1,10');
    await house.run('2026-Q3');
    const choice = { filter: {}, sort: undefined, page: 1, language: 'en' as const, now: house.now() };
    const rows = (await findRunPage(house.db, everyone, { id: 3, ...choice }))?.rows ?? [];
    expect(rows.map(({ distributor, period, adjustingLines }) => [distributor, period, adjustingLines])).toEqual([
      ['D1', '2026-Q1', 1],
      ['D2', '2026-Q1', 1],
      ['D2', '2026-Q2', 1],
    ]);
  });

  test('what an adjustment granted is settled: nothing is granted twice', async () => {
    await house.rule(tenPercent);
    await house.sell('A,1,2026-02-01,D1,S1,1,200', 'A,2,2026-05-01,D1,S1,1,70', 'A,3,2026-08-01,D1,S1,1,10');
    await settle('2026-Q1');
    await house.sell('B,1,2026-02-02,D1,S1,1,100');
    await settle('2026-Q2');
    await settle('2026-Q3');
    const issued = await bodies();
    expect(issued.get('TD-000002')?.adjustments).toEqual([
      { period: '2026-Q1', programme: 'TEN', due: '10.00', lines: 1 },
    ]);
    expect(issued.get('TD-000003')?.adjustments).toEqual([]);
    expect(await verifyStatements(house.db)).toEqual({ statements: 3, findings: [] });
  });

  test('what was granted to those of whom nothing counts any more is taken back', async () => {
    await house.load('stages', 'distributor,product_line,stage,from\nD1,Road,growth,2026-01-01\n');
    await house.rule({ ...tenPercent, stages: ['growth'] });
    await house.sell('A,1,2026-05-01,D1,S1,1,200', 'A,2,2026-08-01,D2,S1,1,70');
    await settle('2026-Q2');
    await house.load('stages', 'distributor,product_line,stage,from\nD1,Road,maturity,2026-04-01\n');
    await settle('2026-Q3');
    expect((await bodies()).get('TD-000002')).toMatchObject({
      rows: [],
      adjustments: [{ period: '2026-Q2', programme: 'TEN', due: '-20.00', lines: 0 }],
      closing: '-20.00',
    });
    expect(await verifyStatements(house.db)).toEqual({ statements: 2, findings: [] });
  });

  test('a return takes the higher band back, and the balance below zero is carried', async () => {
    await house.rule(stepped);
    await house.sell('A,1,2026-05-01,D1,S1,1,1200', 'A,2,2026-08-01,D1,S1,1,100');
    await settle('2026-Q2');
    await house.sell('R,1,2026-05-09,D1,S1,1,-400');
    await settle('2026-Q3');
    expect((await bodies()).get('TD-000002')).toMatchObject({
      adjustments: [{ period: '2026-Q2', programme: 'STEP', due: '-16.00', lines: 1 }],
      granted: '-15.00',
      settled: '0.00',
      closing: '-15.00',
    });
    expect(await verifyStatements(house.db)).toEqual({ statements: 2, findings: [] });
  });

  test('who has no row in the period gets a statement for what is due from an earlier one', async () => {
    await house.rule(tenPercent);
    await house.sell('A,1,2026-05-01,D1,S1,1,200', 'A,2,2026-08-01,D1,S1,1,70', 'A,3,2026-05-01,D2,S1,1,50');
    await settle('2026-Q2');
    await house.sell('B,1,2026-06-30,D2,S1,1,10');
    await settle('2026-Q3');
    expect((await bodies()).get('TD-000004')).toMatchObject({
      distributor: 'D2',
      rows: [],
      adjustments: [{ period: '2026-Q2', programme: 'TEN', due: '1.00', lines: 1 }],
      granted: '1.00',
    });
    expect(await verifyStatements(house.db)).toEqual({ statements: 4, findings: [] });
  });

  test('a period that was passed over is granted by the next statement, with all its lines', async () => {
    await house.rule(tenPercent);
    await house.sell('A,1,2026-01-01,D2,S1,1,10', 'A,2,2026-02-01,D1,S1,1,200', 'A,3,2026-05-01,D1,S1,1,100');
    await house.sell('A,4,2026-05-01,D1,S1,1,50', 'A,5,2026-08-01,D1,S1,1,70');
    await house.run('2026-Q1');
    await house.issue('2026-Q1', { distributor: 'D2' });
    await settle('2026-Q3');
    expect((await bodies()).get('TD-000002')?.adjustments).toEqual([
      { period: '2026-Q1', programme: 'TEN', due: '20.00', lines: 1 },
      { period: '2026-Q2', programme: 'TEN', due: '15.00', lines: 2 },
    ]);
    expect(await verifyStatements(house.db)).toEqual({ statements: 2, findings: [] });
  });

  test('what was before the first statement of all was settled elsewhere', async () => {
    await house.rule(tenPercent);
    await house.sell('A,1,2026-02-01,D1,S1,1,200', 'A,2,2026-08-01,D1,S1,1,70');
    await settle('2026-Q3');
    expect((await bodies()).get('TD-000001')).toMatchObject({ adjustments: [], granted: '7.00' });
  });

  test('a programme to date settles entitlement minus settled, below zero too', async () => {
    await house.rule(toDate);
    await house.sell('A,1,2026-02-01,D1,S1,1,1000', 'A,2,2026-05-01,D1,S1,1,200', 'A,3,2026-08-01,D1,S1,1,100');
    await settle('2026-Q1');
    await settle('2026-Q2');
    await house.sell('R,1,2026-02-02,D1,S1,1,-900');
    await settle('2026-Q3');
    expect((await bodies()).get('TD-000003')).toMatchObject({
      // 1,000 paid 10%, and the 100 that are left of it 5%; the 1,200 to June are 300 at 5%.
      adjustments: [
        { period: '2026-Q1', programme: 'YTD', due: '-95.00', lines: 1 },
        { period: '2026-Q2', programme: 'YTD', due: '-10.00', lines: 1 },
      ],
      rows: [{ period: '2026-Q3', entitlement: '20.00', settled: '15.00', due: '5.00' }],
      granted: '-100.00',
      closing: '-100.00',
    });
    expect(await verifyStatements(house.db)).toEqual({ statements: 3, findings: [] });
  });

  test('another stage that becomes known is an adjustment without a line', async () => {
    await house.load('stages', 'distributor,product_line,stage,from\nD1,Road,growth,2026-01-01\n');
    await house.rule({ ...tenPercent, stages: ['growth'] });
    await house.sell('A,1,2026-04-01,D1,S1,1,100', 'A,2,2026-06-01,D1,S1,1,200', 'A,3,2026-05-05,D1,S1,1,-10');
    await settle('2026-Q2');
    await house.load('stages', 'distributor,product_line,stage,from\nD1,Road,maturity,2026-06-01\n');
    await settle('2026-Q3');
    expect((await bodies()).get('TD-000002')?.adjustments).toEqual([
      { period: '2026-Q2', programme: 'TEN', due: '-20.00', lines: 0 },
    ]);
    expect(await verifyStatements(house.db)).toEqual({ statements: 2, findings: [] });
  });
});
