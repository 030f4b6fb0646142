import { beforeAll, describe, expect, it, vi } from 'vitest';
import { dayToText, requireDay } from '#app/calendar/index.ts';
import { amountToText } from '#app/money/index.ts';
import { type CalculationRow, calculate, type StageInput } from '#app/rebates/index.ts';
import { demoDistributorPeople } from '#db/demo/people.ts';
import { type DemoFile, demoFiles } from '#db/demo/world.ts';
import { type DemoInputs, filesOf, inputsOf, isInChina, withoutChina } from './demo-inputs.ts';

/** The lines of China are in `china.test.ts`. Each world is 50,673 lines and more; a busy machine takes its time. */
vi.setConfig({ hookTimeout: 60_000 });

const loadDate = '2026-11-24';
let files: readonly DemoFile[];
let inputs: DemoInputs;
let quarter: CalculationRow[];

beforeAll(async () => {
  files = filesOf(loadDate);
  inputs = withoutChina(await inputsOf(loadDate));
  quarter = rowsFor('2026-07-01', '2026-09-30');
});

describe('loaded on 2026-11-24', () => {
  it('the files come in the order in which they are imported', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'programmes.json',
      'distributors.csv',
      'products.csv',
      'stages.csv',
      'targets.csv',
      'sales.csv',
      'payments.csv',
      'scores.csv',
      'breaches.csv',
      'rates.csv',
    ]);
  });

  it('579 distributors have 50,673 lines from December 2024 to October 2026', () => {
    const { count, day, distributor } = inputs.lines;
    expect([count, inputs.distributors.length, new Set(distributor).size]).toEqual([50_673, 579, 579]);
    expect([dayToText(Math.min(...day)), dayToText(Math.max(...day))]).toEqual(['2024-12-29', '2026-10-29']);
    const months = new Set([...day].map((each) => dayToText(each).slice(0, 7)));
    expect([months.size, months.has('2024-12'), months.has('2026-10')]).toEqual([23, true, true]);
  });

  it('the net amounts sum to 61,768,462.98 USD after rounding them by −2.7093', () => {
    expect(inputs.currencies).toEqual(['CNY', 'USD']);
    expect(new Set(inputs.lines.currency)).toEqual(new Set([1]));
    expect(inputs.lines.amountMinor.reduce((sum, amount) => sum + amount, 0)).toBe(6_176_846_298);
    expect(files.map(({ roundedBy }) => roundedBy)).toEqual([
      ...Array(5).fill(undefined),
      '-2.7093',
      ...Array(4).fill(undefined),
    ]);
  });

  it('2,875 lines are promotional, none is a return or a sell-out', () => {
    const promotional = 2 << 2;
    expect([...new Set(inputs.lines.flags)].sort()).toEqual([0, promotional]);
    expect(inputs.lines.flags.filter((flags) => flags === promotional).length).toBe(2_875);
  });

  it('distributors have a territory, a grade and USD, and two of them a parent', () => {
    const versions = inputs.distributors.flatMap((distributor) => distributor.versions);
    expect(count(versions.map(({ grade }) => grade))).toEqual({
      'Specialty Bike Shop': 180,
      'Value Added Reseller': 200,
      Warehouse: 199,
    });
    expect(new Set(versions.map(({ territory }) => territory)).size).toBe(10);
    expect(count(versions.map(({ currency, parent }) => `${currency} ${parent}`))).toEqual({
      'USD undefined': 577,
      'USD AW00000175': 2,
    });
  });

  it('products have a product line and a brand', () => {
    const products = inputs.products.filter(({ sku }) => !sku.endsWith('-CN'));
    const versions = products.flatMap((product) => product.versions);
    expect(count(versions.map(({ productLine }) => productLine))).toEqual({
      Accessories: 10,
      Bikes: 79,
      Clothing: 30,
      Components: 106,
    });
    expect(count(versions.map(({ brand }) => brand))).toEqual({
      'Adventure Works': 47,
      'Adventure Works Mountain': 68,
      'Adventure Works Road': 65,
      'Adventure Works Touring': 45,
    });
  });

  it('partnerships stand in all three stages, and some have ended', () => {
    expect(count(inputs.stages.map(({ stage }) => stage))).toEqual({
      entry: 434,
      growth: 1182,
      maturity: 426,
      none: 332,
    });
  });

  it('246 partnerships change their stage on 1 August 2026', () => {
    const changeDay = requireDay('2026-08-01');
    const nameOf = ({ distributor, productLine }: StageInput) => `${distributor} ${productLine}`;
    const known = new Set(inputs.stages.filter(({ from }) => from < changeDay).map(nameOf));
    const changed = inputs.stages.filter(
      (row) => row.from === changeDay && row.stage !== 'none' && known.has(nameOf(row)),
    );
    expect(count(changed.map(({ productLine, stage }) => `${productLine} ${stage}`))).toEqual({
      'Bikes maturity': 135,
      'Clothing growth': 17,
      'Components growth': 94,
    });
  });

  it('targets stand for the quarters of 2026', () => {
    expect(count(inputs.targets.map(({ period }) => period))).toEqual({
      '2026-Q1': 317,
      '2026-Q2': 311,
      '2026-Q3': 314,
      '2026-Q4': 378,
    });
  });

  it('nobody bought before being a distributor', () => {
    const since = new Map(rowsOf('distributors.csv', ['code', 'since']));
    const first = new Map(rowsOf('sales.csv', ['distributor', 'date']).reverse());
    expect([...first].filter(([code, date]) => date < (since.get(code) ?? '9999'))).toEqual([]);
  });

  it('most distributors earn something in the last complete quarter, and some reach the top', () => {
    expect(resultsOf(quarter)).toEqual({
      'GROWTH-Q': { below: 93, 'band 0': 131, 'band 1': 83, 'band 2': 66, 'band 3': 24, dueMinor: 121_314_88 },
      'PARTS-M': { below: 82, 'band 0': 109, 'band 1': 85, 'band 2': 33, dueMinor: 23_372_00 },
      'STEP-YEAR': { below: 151, 'band 0': 145, 'band 1': 132, 'band 2': 48, 'band 3': 2, dueMinor: 213_267_83 },
      'VOLUME-BIKES': { below: 66, 'band 0': 63, 'band 1': 90, 'band 2': 34, dueMinor: 55_412_50 },
      'WEAR-Q': { below: 141, 'band 0': 59, 'band 1': 47, dueMinor: 4_104_60 },
      'GROW-FR': { below: 8, 'band 1': 1, 'band 2': 4, dueMinor: 3_460_37 },
      'TARGET-FR': { below: 5, 'band 1': 1, 'band 2': 4, dueMinor: 2_753_57 },
      'BIKES-PLUS-FR': { below: 6, 'band 0': 2, 'band 1': 1, dueMinor: 195_00 },
      'ORDER-FR': { below: 30, dueMinor: 3_582_83 },
      'CARTON-FR': { below: 19, dueMinor: 115_50 },
      'HELMET-FR': { below: 8, dueMinor: 0 },
      'GROUP-FR': { 'band 1': 3, dueMinor: 368_11 },
      'SEASON-BIKES': { below: 23, 'band 0': 47, dueMinor: 13_500_00 },
      'SEASON-PARTS': { below: 26, 'band 0': 32, dueMinor: 1_283_08 },
      'RANGE-FR': { below: 7, 'band 0': 8, 'band 1': 4, 'band 2': 2, dueMinor: 741_98 },
      'SERVICE-FR': { below: 4, 'band 0': 13, dueMinor: 0 },
      'CONDUCT-FR': { below: 5, 'band 0': 7, 'band 1': 7, 'band 2': 1, dueMinor: 75_178 },
      'DISPLAY-FR': { below: 6, 'band 0': 14, dueMinor: 1_540_00 },
      'CLOTHING-FR': { below: 1, 'band 0': 16, dueMinor: 1_127_94 },
      'LADDER-UK': { below: 8, 'band 0': 1, 'band 1': 3, 'band 2': 3, dueMinor: 4_083_12 },
    });
  });

  it('the year-end rebate is paid for the last complete year', () => {
    expect(resultsOf(rowsFor('2025-12-31', '2025-12-31'))['YEAR-END']).toEqual({
      below: 191,
      'band 0': 109,
      'band 1': 74,
      'band 2': 52,
      'band 3': 9,
      dueMinor: 316_301_93,
    });
  });

  it('the large distributor earns from every programme for all, the small one just misses two', () => {
    const [large, small] = demoDistributorPeople.map(({ distributor }) => resultsFor(quarter, distributor));
    expect(large).toEqual([
      '2026-08 PARTS-M reached 23451.1, lacks nothing: 450.00',
      '2026-Q3 GROWTH-Q reached 82935.69, lacks nothing: 3230.87',
      '2026-Q3 STEP-YEAR reached 211654.45, lacks 88345.55: 2303.95',
      '2026-Q3 VOLUME-BIKES reached 48, lacks 2: 478.00',
      '2026-Q3 WEAR-Q reached 60, lacks 36: 66.00',
    ]);
    expect(small).toEqual([
      '2026-Q3 GROWTH-Q reached 4634.91, lacks 365.09: 46.35',
      '2026-Q3 STEP-YEAR reached 18026.25, lacks 31973.75: 65.13',
      '2026-Q3 VOLUME-BIKES reached 3, lacks 1: 0.00',
      '2026-Q3 WEAR-Q reached 12, lacks 0: 0.00',
    ]);
  });

  it('the forty distributors in China earn by their own programmes alone, and nobody else by these', async () => {
    const whole = await inputsOf(loadDate);
    const { rows, refused } = calculate(whole, { from: requireDay('2026-07-01'), to: requireDay('2026-12-31') });
    expect(refused).toEqual([]);
    const chinese = rows.filter(({ distributor }) => isInChina(distributor));
    expect(rows.filter(({ programme }) => programme.endsWith('-CN'))).toEqual(chinese);
    const bands = chinese.map(({ period, programme, band }) => `${period} ${programme} ${band}`);
    expect(count(bands)).toEqual({
      '2026 YEAR-CN 0': 18,
      '2026 YEAR-CN 1': 5,
      '2026 YEAR-CN 2': 3,
      '2026 YEAR-CN null': 13,
      '2026-Q3 GROUP-CN 1': 3,
      '2026-Q3 GROWTH-CN 0': 14,
      '2026-Q3 GROWTH-CN 1': 16,
      '2026-Q3 GROWTH-CN 2': 2,
      '2026-Q3 GROWTH-CN null': 7,
      '2026-Q3 LADDER-CN 0': 12,
      '2026-Q3 LADDER-CN 1': 18,
      '2026-Q3 LADDER-CN 2': 5,
      '2026-Q3 LADDER-CN 3': 4,
      '2026-Q4 GROUP-CN 0': 3,
      '2026-Q4 GROWTH-CN 0': 17,
      '2026-Q4 GROWTH-CN 1': 8,
      '2026-Q4 GROWTH-CN null': 13,
      '2026-Q4 LADDER-CN 0': 30,
      '2026-Q4 LADDER-CN 1': 7,
      '2026-Q4 LADDER-CN 2': 2,
    });
    const lastQuarter = chinese.filter(({ period }) => period === '2026-Q3');
    expect(lastQuarter.reduce((sum, { dueMinor }) => sum + dueMinor, 0)).toBe(172_716_38);
  });

  it('the same load date gives the same bytes', () => {
    expect([...demoFiles(loadDate)]).toEqual(files);
  });
});

describe('loaded on 2028-03-31', () => {
  let moved: DemoInputs;

  beforeAll(async () => {
    moved = withoutChina(await inputsOf('2028-03-31'));
  });

  it('the lines run from April 2026 to February 2028, with the same amounts', () => {
    expect([dayToText(Math.min(...moved.lines.day)), dayToText(Math.max(...moved.lines.day))]).toEqual([
      '2026-04-29',
      '2028-02-29',
    ]);
    expect(moved.lines.amountMinor).toEqual(inputs.lines.amountMinor);
  });

  it('targets stand where the year before lies in the data', () => {
    expect(count(moved.targets.map(({ period }) => period))).toEqual({
      '2027-Q2': 323,
      '2027-Q3': 312,
      '2027-Q4': 312,
      '2028-Q1': 329,
      '2028-Q2': 453,
      '2028-Q3': 444,
      '2028-Q4': 438,
    });
  });
});

/** Two columns of a file whose cells up to the later of them are not quoted. */
function rowsOf(name: string, [key, value]: [string, string]): [string, string][] {
  const [header = '', ...rows] =
    files
      .find((file) => file.name === name)
      ?.text.trimEnd()
      .split('\n') ?? [];
  const cells = (row: string) => row.replace(/"[^"]*"/g, '').split(',');
  const [keyAt, valueAt] = [cells(header).indexOf(key), cells(header).indexOf(value)];
  return rows.map((row) => [cells(row)[keyAt] ?? '', cells(row)[valueAt] ?? '']);
}

function rowsFor(from: string, to: string): CalculationRow[] {
  const { rows, refused } = calculate(inputs, { from: requireDay(from), to: requireDay(to) });
  expect(refused).toEqual([]);
  return rows;
}

function resultsOf(rows: CalculationRow[]): Record<string, Record<string, number>> {
  const results: Record<string, Record<string, number>> = {};
  for (const row of rows) {
    const result = results[row.programme] ?? { dueMinor: 0 };
    const reached = row.band === null ? 'below' : `band ${row.band}`;
    const dueMinor = (result.dueMinor ?? 0) + row.dueMinor;
    results[row.programme] = { ...result, [reached]: (result[reached] ?? 0) + 1, dueMinor };
  }
  return results;
}

function resultsFor(rows: CalculationRow[], code: string): string[] {
  return rows
    .filter(({ distributor }) => distributor === code)
    .map(({ period, programme, qualifier, next, dueMinor, currency }) => {
      const due = amountToText(dueMinor, currency);
      return `${period} ${programme} reached ${qualifier}, lacks ${next?.distance ?? 'nothing'}: ${due}`;
    });
}

function count(values: (string | undefined)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values.map(String)) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
