import { describe, expect, test } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { calculate } from '#app/rebates/index.ts';
import { inputsOf, programme, requestOf, rowsOf, type TestLine, type World } from './world.ts';

/** `period programme distributor basis due` of each row. */
function told(world: World, from: string, to = from): string[] {
  return rowsOf(world, from, to).map(({ period, programme: code, distributor, basis, dueMinor }) =>
    [period, code, distributor, basis, dueMinor].join(' '),
  );
}

const on = (date: string, amount = '100'): TestLine => ({ date, amount });

describe('the qualifier', () => {
  test('may be another measure of other lines', () => {
    const lines: TestLine[] = [
      { sku: 'A', amount: '100', quantity: '4' },
      { sku: 'B', amount: '1000', quantity: '6' },
    ];
    const keys = {
      basis: { of: 'amount', lines: { skus: ['A'] } },
      qualifier: { of: 'quantity' },
      bands: [
        { from: '9', percent: '1' },
        { from: '10', percent: '2' },
      ],
    };
    const [row] = rowsOf({ programmes: [programme(keys)], lines }, '2026');
    expect([row?.qualifier, row?.basis, row?.band, row?.entitlementMinor]).toEqual(['10', '100', 1, 200]);
  });

  test('a line that counts for it alone makes a row', () => {
    const keys = {
      basis: { of: 'amount', lines: { skus: ['A'] } },
      qualifier: { of: 'quantity' },
      bands: [{ from: '1', lumpSum: '5' }],
    };
    const [row] = rowsOf({ programmes: [programme(keys)], lines: [{ sku: 'B', quantity: '2' }] }, '2026');
    expect([row?.outcome, row?.qualifier, row?.basis, row?.entitlementMinor]).toEqual(['earned', '2', '0', 500]);
  });

  test.each<[unknown, string]>([
    ['period', '8'],
    ['year-to-date', '14'],
    ['term-to-date', '15'],
    [{ lastMonths: 1 }, '8'],
    [{ lastMonths: 2 }, '12'],
    [{ lastMonths: 5 }, '15'],
  ])('is read over the window %j', (over, expected) => {
    const lines = ['2025-12-31', '2026-01-31', '2026-02-28', '2026-03-31'].map((date, index) => ({
      date,
      quantity: String(2 ** index),
    }));
    const effective = { from: '2025-12-01', to: '2026-12-31' };
    const keys = { period: 'month', effective, qualifier: { of: 'quantity', over } };
    expect(rowsOf({ programmes: [programme(keys)], lines }, '2026-03')[0]?.qualifier).toBe(expected);
  });

  test('says how far the next band is', () => {
    const keys = {
      bands: [
        { from: '100', percent: '1' },
        { from: '200', percent: '2' },
      ],
    };
    const rows = ['99.5', '100', '200'].map(
      (amount) => rowsOf({ programmes: [programme(keys)], lines: [{ amount }] }, '2026')[0],
    );
    expect(rows.map((row) => row && [row.outcome, row.band, row.next])).toEqual([
      ['below-first-band', null, { band: 0, distance: '0.5' }],
      ['earned', 0, { band: 1, distance: '100' }],
      ['earned', 1, null],
    ]);
  });
});

describe('periods', () => {
  const codes = ['month', 'quarter', 'half-year', 'year', 'term'];
  const programmes = codes.map((period) => programme({ code: period.toUpperCase(), period }));

  test('a range calculates each programme’s own periods that end in it, in the order of output', () => {
    const lines = [on('2026-11-15', '1'), { ...on('2026-12-15', '20'), distributor: 'D0' }];
    expect(told({ programmes, lines }, '2026-Q4')).toEqual([
      '2026-11 MONTH D1 1 10',
      '2026 YEAR D0 20 200',
      '2026 YEAR D1 1 10',
      '2026-12 MONTH D0 20 200',
      '2026-H2 HALF-YEAR D0 20 200',
      '2026-H2 HALF-YEAR D1 1 10',
      '2026-Q4 QUARTER D0 20 200',
      '2026-Q4 QUARTER D1 1 10',
      'term TERM D0 20 200',
      'term TERM D1 1 10',
    ]);
  });

  test('a month’s run leaves quarters that do not end in it alone', () => {
    expect(told({ programmes, lines: [on('2026-11-15')] }, '2026-11')).toEqual(['2026-11 MONTH D1 100 1000']);
  });

  test('term calculates the programmes whose period is the term, whenever it ends', () => {
    const late = programme({ code: 'LATE', period: 'term', effective: { from: '2025-05-05', to: '2031-01-10' } });
    expect(told({ programmes: [...programmes, late], lines: [on('2026-11-15')] }, 'term')).toEqual([
      'term TERM D1 100 1000',
      'term LATE D1 100 1000',
    ]);
  });

  test('periods follow the fiscal year', () => {
    const world = {
      programmes: [programme({ period: 'quarter' })],
      lines: [on('2026-06-30', '1'), on('2026-07-01', '20')],
      fiscalYear: { startMonth: 4 },
    };
    expect(told(world, '2026-Q1', '2026-Q2')).toEqual(['2026-Q1 STEP D1 1 10', '2026-Q2 STEP D1 20 200']);
  });

  test('a programme has no periods before or after its term', () => {
    const short = programme({
      period: 'month',
      accumulate: 'term-to-date',
      effective: { from: '2026-03-15', to: '2026-05-15' },
    });
    const lines = [on('2026-03-14', '1'), on('2026-03-15', '20'), on('2026-05-15', '300'), on('2026-05-16', '4000')];
    expect(told({ programmes: [short], lines }, '2026-01', '2026-12')).toEqual([
      '2026-03 STEP D1 20 200',
      '2026-04 STEP D1 20 0',
      '2026-05 STEP D1 320 3000',
    ]);
  });

  test('only the programmes asked for, and an unknown one is named', () => {
    const { rows, refused } = calculate(inputsOf({ programmes, lines: [on('2026-11-15')] }), {
      ...requestOf('2026'),
      programmes: ['YEAR', 'NONE'],
    });
    expect(rows.map((row) => row.programme)).toEqual(['YEAR']);
    expect(refused).toEqual([{ programme: 'NONE', keys: ['code'], message: 'There is no programme NONE.' }]);
  });
});

describe('versions of a programme', () => {
  const first = programme({ period: 'quarter', accumulate: 'year-to-date' });
  const laterVersions = [{ from: '2026-04-01', definition: { ...first, bands: [{ percent: '20' }] } }];
  const lines = [on('2026-02-01', '100'), on('2026-05-01', '100')];

  test('each period goes by the version in force on its first day, and they share what is settled', () => {
    const rows = rowsOf({ programmes: [first], laterVersions, lines }, '2026-Q1', '2026-Q2');
    expect(rows.map((row) => [row.period, row.version, row.entitlementMinor, row.settledMinor, row.dueMinor])).toEqual([
      ['2026-Q1', 1, 1000, 0, 1000],
      ['2026-Q2', 2, 4000, 1000, 3000],
    ]);
  });

  test('a version that begins a day later leaves the period to the one before', () => {
    const late = [{ ...laterVersions[0], from: '2026-04-02' }] as World['laterVersions'];
    expect(rowsOf({ programmes: [first], laterVersions: late, lines }, '2026-Q2')[0]?.version).toBe(1);
  });

  test('a version with another length of period takes over from its day', () => {
    const monthly = [{ from: '2026-04-01', definition: { ...first, period: 'month', accumulate: 'period' } }];
    expect(told({ programmes: [first], laterVersions: monthly, lines }, '2026')).toEqual([
      '2026-Q1 STEP D1 100 1000',
      '2026-05 STEP D1 100 1000',
    ]);
  });

  test('a version from a later day than the term’s first is not applied to the time before', () => {
    const inputs = inputsOf({ programmes: [first], lines });
    const version = inputs.programmes[0]?.versions[0];
    if (version) version.from = requireDay('2026-04-01');
    expect(calculate(inputs, requestOf('2026')).rows.map(({ period }) => period)).toEqual([
      '2026-Q2',
      '2026-Q3',
      '2026-Q4',
    ]);
  });
});

describe('what is settled', () => {
  const quarterly = (accumulate: string) => [
    programme({ period: 'quarter', accumulate, bands: [{ from: '100', percent: '10' }] }),
  ];
  const settled = [
    { programme: 'STEP', distributor: 'D1', period: '2025-Q4', settledMinor: 1 },
    { programme: 'STEP', distributor: 'D1', period: '2026-Q1', settledMinor: 20 },
    { programme: 'STEP', distributor: 'D1', period: '2026-Q1', settledMinor: 300 },
    { programme: 'STEP', distributor: 'D1', period: '2026-Q2', settledMinor: 4000 },
    { programme: 'STEP', distributor: 'D1', period: '2026-Q3', settledMinor: 50000 },
    { programme: 'STEP', distributor: 'D2', period: '2026-Q2', settledMinor: 600000 },
    { programme: 'OTHER', distributor: 'D1', period: '2026-Q2', settledMinor: 7000000 },
  ];
  test.each([
    ['period', 4000],
    ['year-to-date', 4320],
    ['term-to-date', 4320],
  ])('with accumulate %s it is %s', (accumulate, expected) => {
    const world = { programmes: quarterly(accumulate), lines: [on('2026-05-01', '50000')], settled };
    expect(rowsOf(world, '2026-Q2').map((row) => [row.entitlementMinor, row.settledMinor, row.dueMinor])).toEqual([
      [500000, expected, 500000 - expected],
    ]);
  });

  test('each period is taken as settled before the next', () => {
    const lines = [on('2026-02-01', '50'), on('2026-05-01', '75'), on('2026-08-01', '100'), on('2026-11-01', '75')];
    expect(told({ programmes: quarterly('year-to-date'), lines }, '2026')).toEqual([
      '2026-Q1 STEP D1 50 0',
      '2026-Q2 STEP D1 125 1250',
      '2026-Q3 STEP D1 225 1000',
      '2026-Q4 STEP D1 300 750',
    ]);
  });

  test('a return to date makes the due negative, also below the first band', () => {
    const lines = [on('2026-02-01', '200'), on('2026-05-01', '-50'), on('2026-08-01', '-100')];
    const rows = rowsOf({ programmes: quarterly('year-to-date'), lines }, '2026');
    expect(rows.map((row) => [row.period, row.outcome, row.entitlementMinor, row.settledMinor, row.dueMinor])).toEqual([
      ['2026-Q1', 'earned', 2000, 0, 2000],
      ['2026-Q2', 'earned', 1500, 2000, -500],
      ['2026-Q3', 'below-first-band', 0, 1500, -1500],
      ['2026-Q4', 'below-first-band', 0, 0, 0],
    ]);
  });

  test('the year to date begins with the fiscal year', () => {
    const lines = [on('2026-03-31', '1000'), on('2026-04-01', '200')];
    const world = { programmes: quarterly('year-to-date'), lines, fiscalYear: { startMonth: 4 } };
    expect(told(world, '2026-Q1')).toEqual(['2026-Q1 STEP D1 200 2000']);
  });
});
