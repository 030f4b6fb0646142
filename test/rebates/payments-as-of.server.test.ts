import { afterAll, beforeAll, expect, test } from 'vitest';
import { calculateAsOf } from '#app/rebates/index.server.ts';
import { verifyStatements } from '#app/statements/index.server.ts';
import { getKnowledge } from '#db/queries/changes.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse, tenPercent } from '#test/support/house.ts';
import { requestOf } from './world.ts';

const header = 'document,line,date,distributor,sku,quantity,net_amount,currency,due_date,paid_date\n';

/** Sales of which one falls due in the quarter after it was bought, and one is in euros. */
const sales = [
  'A,1,2026-01-10,D1,S1,1,100.00,USD,2026-02-09,',
  'A,2,2026-01-10,D1,S1,1,300.00,USD,2026-02-09,',
  'B,1,2025-12-20,D1,S1,1,400.00,USD,2026-01-19,2026-01-25',
  'C,1,2026-02-01,D2,S1,1,100.00,EUR,2026-04-01,2026-02-11',
];

describeEachDatabase('what is calculated from payments, scores, breaches and rates', (database) => {
  let house: House;
  const watermarks: Record<string, number> = {};

  beforeAll(async () => {
    house = await openHouse(database, { today: '2026-04-15' });
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    await house.rule(
      { ...tenPercent, code: 'DAYS', qualifier: { of: 'days-to-pay' } },
      { ...tenPercent, code: 'TIME', qualifier: { of: 'on-time-percent' } },
      { ...tenPercent, code: 'SCORE', qualifier: { of: 'score', name: 'service' } },
      { ...tenPercent, code: 'FAIR', conditions: [{ of: 'breaches', below: '1' }] },
      { ...tenPercent, code: 'SKILL', qualifier: { of: 'certified-people', course: 'FIT' } },
    );
    await house.load('sales', `${header}${sales.join('\n')}\n`);
    await mark('sales');
    await house.load('rates', 'date,from,to,rate\n2026-01-01,EUR,USD,1.5\n');
    await mark('rates');
    await house.load('payments', 'document,paid_date,amount\nA,2026-01-20,100\nA,2026-02-19,300\nX,2026-01-01,7\n');
    await mark('payments');
    await house.load('scores', 'distributor,name,period,value\nD1,service,2026-Q1,88\n');
    await house.load('breaches', 'distributor,date\nD1,2026-03-31\n');
    await house.load('certificates', 'distributor,person,course,from\nD1,Ann,FIT,2026-01-01\nD1,Bo,FIT,2026-04-01\n');
    await mark('all');
  });
  afterAll(() => house.close());

  async function mark(name: string) {
    watermarks[name] = (await getKnowledge(house.db)).watermark;
  }

  async function calculated(at: string, linesFrom: 'rows' | 'segments' = 'segments') {
    const knowledge = { ...(await getKnowledge(house.db)), watermark: watermarks[at] as number };
    return calculateAsOf(house.db, knowledge, requestOf('2026-Q1'), { linesFrom });
  }

  async function qualifiers(at: string) {
    const { rows, refused } = await calculated(at);
    const told = rows.map(({ programme, distributor, outcome, qualifier }) => [
      `${programme} ${distributor}`,
      outcome === 'earned' ? qualifier : outcome,
    ]);
    return { ...Object.fromEntries(told), refused: refused.map(({ programme }) => programme) };
  }

  test('is what was known at a moment', async () => {
    expect(await qualifiers('sales')).toEqual({ refused: ['DAYS', 'FAIR', 'SCORE', 'SKILL', 'TIME'] });
    expect(await qualifiers('rates')).toEqual({
      'DAYS D1': 'no-baseline',
      'DAYS D2': '10',
      // 800.00 fell due, of which nothing was paid in time.
      'TIME D1': '0',
      'TIME D2': 'no-baseline',
      'SCORE D1': 'no-baseline',
      'SCORE D2': 'no-baseline',
      'FAIR D1': '400',
      'FAIR D2': '150',
      'SKILL D1': '0',
      'SKILL D2': '0',
      refused: [],
    });
    const paid = await qualifiers('payments');
    // A quarter after 10 days, three quarters after 40; of 800.00 due 100.00 in time.
    expect([paid['DAYS D1'], paid['TIME D1'], paid['SCORE D1']]).toEqual(['32.5', '12.5', 'no-baseline']);
    const all = await qualifiers('all');
    expect([all['SCORE D1'], all['FAIR D1'], all['SKILL D1']]).toEqual(['88', 'condition-not-met', '1']);
  });

  test('is the same from rows and from segments, also of months that only due dates lie in', async () => {
    for (const at of Object.keys(watermarks)) {
      const [rows, segments] = [await calculated(at, 'rows'), await calculated(at, 'segments')];
      expect([segments.digest, segments.lineCount]).toEqual([rows.digest, rows.lineCount]);
      expect(segments.rows).toEqual(rows.rows);
    }
  });

  test('is refused with the name of the line that has no rate', async () => {
    const { refused } = await calculated('sales');
    expect(refused[0]?.message).toBe(
      'DAYS is not calculated: it pays in USD, and line 1 of document C is in EUR, for which there is no rate on or before its date.',
    );
  });

  test('is issued and derived again, also when more has come to be known', async () => {
    await house.run('2026-Q1');
    await house.issue('2026-Q1');
    await house.load('payments', 'document,paid_date,amount,reference\nA,2026-02-01,50,later\nC,2026-03-01,,\n');
    await house.load('scores', 'distributor,name,period,value\nD1,service,2026-Q1,12\n');
    await house.load('rates', 'date,from,to,rate\n2026-01-01,EUR,USD,2\n');
    await house.load('breaches', 'distributor,date\nD2,2026-02-01\n');
    await house.load('certificates', 'distributor,person,course,from,to\nD1,Ann,FIT,2026-01-01,2026-01-31\n');
    const { findings } = await verifyStatements(house.db);
    expect(findings).toEqual([]);
  });
});
