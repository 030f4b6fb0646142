import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarYear, requireDay } from '#app/calendar/index.ts';
import { loadCalculationInputs } from '#db/queries/calculation-inputs.ts';
import { type LineChoice, readLineBatches } from '#db/queries/calculation-lines.ts';
import { getKnowledge } from '#db/queries/changes.ts';
import { readLineSegments } from '#db/queries/line-segments.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse } from '#test/support/house.ts';

const header = 'document,line,date,distributor,sku,quantity,net_amount,due_date,paid_date,source\n';

/** Imports that share documents and months; what falls due lies in other months than what was bought. */
const files = [
  [
    'A,1,2026-01-15,D1,S1,1,1,2026-02-14,2026-02-20,',
    'A,2,2026-03-31,D1,S1,1,2,2026-02-20,,',
    'B,1,2026-03-31,D2,S1,1,3,2026-04-30,2026-03-31,',
    'B,2,2026-02-10,D2,S1,1,4,,,',
  ],
  ['A,3,2026-02-28,D1,S1,1,5,2026-02-14,,', 'C,1,2026-02-11,D2,S1,1,6,,2026-02-11,sell-out'],
];

describeEachDatabase('the documents of sales lines as columns', (database) => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse(database);
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    for (const rows of files) await house.load('sales', `${header}${rows.join('\n')}\n`);
    await house.load('payments', 'document,paid_date,amount\nA,2026-02-14,4\nC,2026-02-14,4\nZ,2026-02-14,4\n');
  });
  afterAll(() => house.close());

  type Choice = { from: string; to: string; due?: [string, string]; isWhole?: boolean };

  async function load({ from, to, due, isWhole = true }: Choice, more: Partial<LineChoice>, read = readLineSegments) {
    const days: LineChoice['days'] = {
      ...{ from: requireDay(from), to: requireDay(to) },
      ...(isWhole && { withDocuments: true }),
      ...(due && { due: { from: requireDay(due[0]), to: requireDay(due[1]) } }),
    };
    const choice = { programmes: [], fiscalYear: calendarYear, days, readLines: read, ...more };
    const { lines, ...others } = await loadCalculationInputs(house.db, await getKnowledge(house.db), choice);
    const { count, ...columns } = lines;
    const used = Object.entries(columns).map(([name, column]) => [name, [...column.subarray(0, count)]]);
    return { ...others, lines: Object.fromEntries(used) };
  }

  test.each<[string, Choice, number[]]>([
    ['of a month', { from: '2026-02-01', to: '2026-02-28' }, [4, 5, 6]],
    [
      'and what falls due in it, bought before and after',
      { from: '2026-02-01', to: '2026-02-14', due: ['2026-02-10', '2026-02-20'] },
      [1, 4, 5, 6, 2],
    ],
    [
      'due on a day of a month without lines',
      { from: '2026-05-01', to: '2026-05-31', due: ['2026-04-30', '2026-04-30'] },
      [3],
    ],
    ['of which none falls due', { from: '2026-05-01', to: '2026-05-31', due: ['2026-04-29', '2026-04-29'] }, []],
  ])('say what the rows say: lines %s', async (_name, choice, amounts) => {
    const fromRows = await load(choice, {}, readLineBatches);
    const fromSegments = await load(choice, {});
    expect(fromSegments).toEqual(fromRows);
    expect(fromSegments.lines.amountMinor).toEqual(amounts.map((amount) => amount * 100));
    expect(fromSegments.lines.document).toHaveLength(amounts.length);
  });

  test('name each document once, with the payments of those that were sold to someone', async () => {
    const { documents, payments, lines } = await load({ from: '2026-02-01', to: '2026-02-28' }, {});
    expect([documents, lines.document]).toEqual([
      ['B', 'A', 'C'],
      [0, 1, 2],
    ]);
    // What the whole document comes to, whatever lines were read.
    expect(payments).toEqual([{ document: 1, total: '8', payments: [{ day: requireDay('2026-02-14'), amount: '4' }] }]);
  });

  test('are those of one distributor where only his lines are asked for, with all that the document comes to', async () => {
    const { id } = await house.db
      .selectFrom('distributors')
      .select('id')
      .where('code', '=', 'D1')
      .executeTakeFirstOrThrow();
    const choice: Choice = { from: '2026-03-01', to: '2026-03-31', due: ['2026-02-14', '2026-02-14'] };
    const { lines, payments } = await load(choice, { distributorIds: [id] }, readLineBatches);
    expect(lines.amountMinor).toEqual([100, 200, 500]);
    expect(payments.map(({ total }) => total)).toEqual(['8']);
  });

  test('are left out, with all payments, where nobody asks for them', async () => {
    await house.db.deleteFrom('documentSegments').execute();
    const { lines, documents, payments } = await load({ from: '2026-02-01', to: '2026-02-28', isWhole: false }, {});
    expect([lines.document, documents, payments]).toEqual([undefined, [], []]);
    expect(await house.db.selectFrom('documentSegments').select('month').execute()).toEqual([]);
  });

  test('are made again where they are missing', async () => {
    const choice: Choice = { from: '2026-01-01', to: '2026-03-31' };
    const fromRows = await load(choice, {}, readLineBatches);
    await house.db.deleteFrom('documentSegments').where('month', '=', '2026-02').execute();
    expect(await load(choice, {})).toEqual(fromRows);
  });
});
