import { afterAll, beforeAll, expect, test } from 'vitest';
import { calendarYear, requireDay } from '#app/calendar/index.ts';
import { loadCalculationInputs } from '#db/queries/calculation-inputs.ts';
import { type LineChoice, readLineBatches } from '#db/queries/calculation-lines.ts';
import { getKnowledge } from '#db/queries/changes.ts';
import { readLineSegments } from '#db/queries/line-segments.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse } from '#test/support/house.ts';

const header = 'document,line,date,distributor,sku,quantity,net_amount,currency,kind,source,territory,price_type\n';

/** Imports that cross each other's months, with every kind of line. */
const files = [
  [
    'A,1,2026-01-31,D1,S1,1,10.00,USD,,,,',
    'A,2,2026-03-01,D2,S2,2.5,-7.05,EUR,,sell-out,NORTH,special',
    'A,3,2026-02-28,D1,S2,3,1200,JPY,return,,SOUTH,promotional',
    'A,4,2025-12-31,D2,S1,4,1.00,USD,,,,',
  ],
  ['B,1,2026-01-01,D2,S1,1,3.00,EUR,,,WEST,', 'B,2,2026-02-01,D1,S1,1,4.00,USD,return,sell-out,NORTH,'],
  ['C,1,2026-02-14,D2,S2,1,5.00,CNY,,,SOUTH,special'],
];

describeEachDatabase('segments of sales lines', (database) => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse(database);
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\nS2,Boat,Sea\n');
    for (const rows of files) await house.load('sales', `${header}${rows.join('\n')}\n`);
  });
  afterAll(() => house.close());

  async function inputs(from: string, to: string, readLines: typeof readLineBatches, watermark?: number) {
    const days: LineChoice['days'] = { from: requireDay(from), to: requireDay(to) };
    const knowledge = await getKnowledge(house.db);
    const known = { ...knowledge, watermark: watermark ?? knowledge.watermark };
    const choice = { programmes: [], fiscalYear: calendarYear, days, readLines };
    const { lines, ...others } = await loadCalculationInputs(house.db, known, choice);
    const { count, ...columns } = lines;
    const used = Object.entries(columns).map(([name, column]) => [name, [...column.subarray(0, count)]]);
    return { ...others, lines: Object.fromEntries(used) };
  }

  test.each([
    ['whole months', '2026-01-01', '2026-03-31', 6],
    ['parts of months', '2026-01-02', '2026-02-27', 3],
    ['a day', '2026-02-28', '2026-02-28', 1],
    ['days without a line', '2026-03-02', '2027-01-01', 0],
    ['all time', '2000-01-01', '2100-01-01', 7],
  ])('say of %s what the rows say', async (_name, from, to, count) => {
    const fromRows = await inputs(from, to, readLineBatches);
    expect(await inputs(from, to, readLineSegments)).toEqual(fromRows);
    expect(fromRows.lines.lineId).toHaveLength(count);
  });

  test('know nothing that was accepted after the watermark', async () => {
    const { watermark } = await getKnowledge(house.db);
    const before = await inputs('2026-01-01', '2026-12-31', readLineSegments, watermark - 1);
    expect(before.lines.lineId).toHaveLength(5);
    expect(before).toEqual(await inputs('2026-01-01', '2026-12-31', readLineBatches, watermark - 1));
  });

  test('are made again where one month of an import is missing', async () => {
    const fromRows = await inputs('2026-01-01', '2026-12-31', readLineBatches);
    await house.db.deleteFrom('lineSegments').where('month', '=', '2026-02').execute();
    expect(await inputs('2026-01-01', '2026-12-31', readLineSegments)).toEqual(fromRows);
  });

  test('are made again where they are missing, and those of a new import beside the others', async () => {
    await house.db.deleteFrom('lineSegments').where('importId', '>', 3).execute();
    await house.load('sales', `${header}D,1,2026-02-20,D1,S1,1,6.00,USD,,,,\n`);
    const fromRows = await inputs('2026-01-01', '2026-12-31', readLineBatches);
    expect(await inputs('2026-01-01', '2026-12-31', readLineSegments)).toEqual(fromRows);
    expect(fromRows.lines.amountMinor).toEqual([1000, 300, -1200, -400, 500, 600, -705]);
  });
});
