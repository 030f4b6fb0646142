import { describe, expect, test } from 'vitest';
import { programme, rowsOf } from './world.ts';

const ladder = [
  { from: '0', percent: '10' },
  { from: '1000', percent: '25' },
];
const openLadder = [{ percent: '10' }, { from: '1000', percent: '25' }];

/** Entitlement, band and next band for one line of this amount and quantity. */
function paid(keys: Record<string, unknown>, amount: string, quantity = '1') {
  const [row] = rowsOf({ programmes: [programme(keys)], lines: [{ amount, quantity }] }, '2026');
  return row && [row.entitlementMinor, row.band, row.next && `${row.next.band} in ${row.next.distance}`];
}

describe('the band reached pays on the whole', () => {
  test.each([
    ['lower', '-0.01', [0, null, '0 in 0.01']],
    ['lower', '0', [0, 0, '1 in 1000']],
    ['lower', '0.01', [0, 0, '1 in 999.99']],
    ['lower', '999.99', [10000, 0, '1 in 0.01']],
    ['lower', '1000', [25000, 1, null]],
    ['lower', '1000.01', [25000, 1, null]],
    ['lower', '2000', [50000, 1, null]],
    ['upper', '-0.01', [0, null, '0 in 0.01']],
    ['upper', '0', [0, null, '0 in 0']],
    ['upper', '0.01', [0, 0, '1 in 999.99']],
    ['upper', '999.99', [10000, 0, '1 in 0.01']],
    ['upper', '1000', [10000, 0, '1 in 0']],
    ['upper', '1000.01', [25000, 1, null]],
  ])('boundary %s, amount %s', (boundary, amount, expected) => {
    expect(paid({ boundary, bands: ladder }, amount)).toEqual(expected);
  });

  test.each([
    ['lower', '-500', [-5000, 0, '1 in 1500']],
    ['lower', '0', [0, 0, '1 in 1000']],
    ['upper', '0', [0, 0, '1 in 1000']],
    ['upper', '-500', [-5000, 0, '1 in 1500']],
  ])('a first band without a from has no lower bound: %s, %s', (boundary, amount, expected) => {
    expect(paid({ boundary, bands: openLadder }, amount)).toEqual(expected);
  });
});

describe('marginal bands each pay on their own part', () => {
  test.each([
    ['lower', '-0.01', [0, null, '0 in 0.01']],
    ['lower', '0', [0, 0, '1 in 1000']],
    ['lower', '500', [5000, 0, '1 in 500']],
    ['lower', '999.99', [10000, 0, '1 in 0.01']],
    ['lower', '1000', [10000, 1, null]],
    ['lower', '1000.04', [10001, 1, null]],
    ['lower', '2000', [35000, 1, null]],
    ['upper', '0', [0, null, '0 in 0']],
    ['upper', '1000', [10000, 0, '1 in 0']],
    ['upper', '1000.04', [10001, 1, null]],
  ])('boundary %s, amount %s', (boundary, amount, expected) => {
    expect(paid({ method: 'marginal', boundary, bands: ladder }, amount)).toEqual(expected);
  });

  test.each<[string, Record<string, unknown>, string, string, number]>([
    ['what lies below the first from earns nothing', { bands: [{ from: '100', percent: '10' }] }, '300', '1', 2000],
    ['a negative value lies in the open first band', { bands: openLadder }, '-500', '1', -5000],
    [
      'a value below a first from that is negative reaches nothing',
      { bands: [{ from: '-100', percent: '10' }] },
      '-101',
      '1',
      0,
    ],
    [
      'a stretch below zero is laid over negative bands',
      { bands: [{ percent: '10' }, { from: '-100', percent: '50' }] },
      '-300',
      '1',
      -7000,
    ],
    [
      'a band that a negative stretch crosses without reaching it pays no lump sum',
      { bands: [{ percent: '10' }, { from: '-100', percent: '50', lumpSum: '7' }] },
      '-300',
      '1',
      -7000,
    ],
    [
      'at zero the band reached takes the whole basis',
      { qualifier: { of: 'quantity' }, bands: [{ percent: '10' }, { from: '0', percent: '50' }] },
      '300',
      '0',
      15000,
    ],
    [
      'the basis is split as the qualifier fills the bands',
      { qualifier: { of: 'quantity' }, bands: [{ percent: '10' }, { from: '10', percent: '20' }] },
      '300',
      '30',
      5000,
    ],
    [
      'a lump sum is paid for every band entered',
      { bands: [{ lumpSum: '1' }, { from: '100', lumpSum: '2' }, { from: '200', lumpSum: '4' }] },
      '150',
      '1',
      300,
    ],
    [
      'a band that is entered without a stretch pays its lump sum',
      { bands: [{ lumpSum: '1' }, { from: '100', lumpSum: '2' }] },
      '100',
      '1',
      300,
    ],
    [
      'with upper it is not entered there',
      { boundary: 'upper', bands: [{ lumpSum: '1' }, { from: '100', lumpSum: '2' }] },
      '100',
      '1',
      100,
    ],
    [
      'an open first band is entered at a negative value',
      {
        bands: [
          { lumpSum: '1', percent: '10' },
          { from: '100', lumpSum: '2' },
        ],
      },
      '-50',
      '1',
      -400,
    ],
    [
      'every counts on the part of the band',
      {
        bands: [
          { lumpSum: '1', every: '60' },
          { from: '100', lumpSum: '5', every: '60' },
        ],
      },
      '250',
      '1',
      1100,
    ],
  ])('%s', (_, keys, amount, quantity, expected) => {
    expect(paid({ method: 'marginal', ...keys }, amount, quantity)?.[0]).toBe(expected);
  });
});

const lumps = [
  { lumpSum: '1', every: '60' },
  { from: '100', lumpSum: '5', every: '60' },
  { from: '200', percent: '10' },
];

describe('every band reached pays up to its own end', () => {
  test.each<[string, Record<string, unknown>, string, string, number]>([
    ['below the first', { bands: ladder }, '-0.01', '1', 0],
    ['at the first', { bands: ladder }, '0', '1', 0],
    ['inside the first', { bands: ladder }, '500', '1', 5000],
    ['below the second', { bands: ladder }, '999.99', '1', 10000],
    ['at the second', { bands: ladder }, '1000', '1', 35000],
    ['above the second', { bands: ladder }, '1000.04', '1', 35001],
    ['far above', { bands: ladder }, '2000', '1', 60000],
    ['at the second, which begins above', { boundary: 'upper', bands: ladder }, '1000', '1', 10000],
    ['above it', { boundary: 'upper', bands: ladder }, '1000.04', '1', 35001],
    ['an open first band takes a negative value', { bands: openLadder }, '-500', '1', -5000],
    [
      'a negative value beyond the end of a band pays the whole',
      { bands: [{ percent: '10' }, { from: '-100', percent: '50' }] },
      '-50',
      '1',
      -3000,
    ],
    [
      'a value at zero pays the highest band alone',
      { qualifier: { of: 'quantity' }, bands: [{ percent: '10' }, { from: '0', percent: '50' }] },
      '300',
      '0',
      15000,
    ],
    [
      'the basis is split by the qualifier',
      { qualifier: { of: 'quantity' }, bands: [{ percent: '10' }, { from: '10', percent: '20' }] },
      '300',
      '30',
      7000,
    ],
    ['units too', { bands: [{ perUnit: '1' }, { from: '100', perUnit: '2' }] }, '400', '8', 1800],
    ['every counts on the part of each band', { bands: lumps }, '250', '1', 1 * 100 + 15 * 100 + 2500],
  ])('%s', (_, keys, amount, quantity, expected) => {
    expect(paid({ method: 'each-capped', ...keys }, amount, quantity)?.[0]).toBe(expected);
  });
});

describe('every band reached pays on the whole', () => {
  test.each<[string, Record<string, unknown>, string, string, number]>([
    ['below the first', { bands: ladder }, '-0.01', '1', 0],
    ['at the first', { bands: ladder }, '0', '1', 0],
    ['below the second', { bands: ladder }, '999.99', '1', 10000],
    ['at the second', { bands: ladder }, '1000', '1', 35000],
    ['above the second', { bands: ladder }, '1000.04', '1', 35001],
    ['far above', { bands: ladder }, '2000', '1', 70000],
    ['at the second, which begins above', { boundary: 'upper', bands: ladder }, '1000', '1', 10000],
    ['an open first band takes a negative value', { bands: openLadder }, '-500', '1', -5000],
    [
      'at zero of the qualifier',
      { qualifier: { of: 'quantity' }, bands: [{ percent: '10' }, { from: '0', percent: '50' }] },
      '300',
      '0',
      18000,
    ],
    ['every counts on the whole for each band', { bands: lumps }, '250', '1', 4 * 100 + 20 * 100 + 2500],
  ])('%s', (_, keys, amount, quantity, expected) => {
    expect(paid({ method: 'each-full', ...keys }, amount, quantity)?.[0]).toBe(expected);
  });

  test('free units of every band add up', () => {
    const bands = [
      { freeUnits: '1', every: '10' },
      { from: '20', freeUnits: '2', every: '10', everyCounts: 'started' },
    ];
    const lines = [{ quantity: '35' }];
    const free = (method: string) =>
      rowsOf({ programmes: [programme({ method, basis: { of: 'quantity' }, bands })], lines }, '2026')[0]?.freeUnits;
    expect([free('each-full'), free('each-capped'), free('all')]).toEqual(['11', '10', '8']);
  });
});

describe('the rate runs in a straight line', () => {
  const line = [
    { from: '1000', percent: '1' },
    { from: '2000', percent: '3' },
  ];

  test.each<[string, Record<string, unknown>, string, string, number]>([
    ['below the first', { bands: line }, '999.99', '1', 0],
    ['at the first', { bands: line }, '1000', '1', 1000],
    ['halfway', { bands: line }, '1500', '1', 3000],
    ['below the last', { bands: line }, '1999', '1', 5993],
    ['at the last', { bands: line }, '2000', '1', 6000],
    ['beyond the last', { bands: line }, '3000', '1', 9000],
    ['at the first, which begins above', { boundary: 'upper', bands: line }, '1000', '1', 0],
    ['at the last, which begins above', { boundary: 'upper', bands: line }, '2000', '1', 6000],
    ['an open first band pays its own rate', { bands: openLadder }, '500', '1', 5000],
    ['also on a negative value', { bands: openLadder }, '-500', '1', -5000],
    ['and ends where the next begins', { bands: openLadder }, '1000', '1', 25000],
    [
      'a rate that a band lacks is zero',
      { bands: [{ from: '0' }, { from: '100', perUnit: '2', lumpSum: '10' }] },
      '50',
      '4',
      900,
    ],
    [
      'a lump sum runs',
      {
        bands: [
          { from: '0', lumpSum: '100' },
          { from: '100', lumpSum: '50' },
        ],
      },
      '25',
      '1',
      8750,
    ],
    [
      'and is paid for every',
      {
        bands: [
          { from: '0', lumpSum: '1', every: '10' },
          { from: '100', lumpSum: '3', every: '10' },
        ],
      },
      '50',
      '1',
      1000,
    ],
    [
      'a rate may fall',
      {
        bands: [
          { from: '0', percent: '3' },
          { from: '100', percent: '-1' },
        ],
      },
      '50',
      '1',
      50,
    ],
    [
      'a negative beginning',
      {
        bands: [
          { from: '-100', percent: '0' },
          { from: '100', percent: '10' },
        ],
      },
      '-50',
      '1',
      -125,
    ],
  ])('%s', (_, keys, amount, quantity, expected) => {
    expect(paid({ method: 'linear', ...keys }, amount, quantity)?.[0]).toBe(expected);
  });

  test('and its steps say the rate that is paid', () => {
    const [row] = rowsOf(
      { programmes: [programme({ method: 'linear', bands: line })], lines: [{ amount: '1250' }] },
      '2026',
    );
    expect([row?.band, row?.next, row?.steps]).toEqual([
      0,
      { band: 1, distance: '750' },
      [{ kind: 'percent', text: { band: '0', percent: '1.5', of: '1250' }, amount: '18.75' }],
    ]);
  });
});

describe('rewards', () => {
  const counted = (counts: string, keys = {}) => ({
    basis: { of: 'quantity' },
    bands: [{ lumpSum: '7', every: '10', everyCounts: counts, ...keys }],
  });

  test.each<[string, Record<string, unknown>, string, string, number]>([
    ['percent is of the amount', { bands: [{ percent: '2.5' }] }, '200', '3', 500],
    [
      'percent is of the amount on a quantity basis too',
      { basis: { of: 'quantity' }, bands: [{ percent: '2.5' }] },
      '200',
      '3',
      500,
    ],
    ['perUnit is of the quantity', { bands: [{ perUnit: '0.5' }] }, '200', '3.5', 175],
    ['a lump sum is paid once', { bands: [{ lumpSum: '12.34' }] }, '200', '3', 1234],
    ['they add up', { bands: [{ percent: '2.5', perUnit: '0.5', lumpSum: '12.34' }] }, '200', '3', 1884],
    ['a band may pay nothing', { bands: [{ from: '0' }] }, '200', '3', 0],
    ['full: below the first', counted('full'), '1', '9.999', 0],
    ['full: at the first', counted('full'), '1', '10', 700],
    ['full: above the first', counted('full'), '1', '10.001', 700],
    ['full is the default', { basis: { of: 'quantity' }, bands: [{ lumpSum: '7', every: '10' }] }, '1', '19', 700],
    ['started: at zero', counted('started'), '1', '0', 0],
    ['started: just begun', counted('started'), '1', '0.001', 700],
    ['started: at the first', counted('started'), '1', '10', 700],
    ['started: above the first', counted('started'), '1', '10.001', 1400],
    ['full: a negative basis counts with a minus sign', counted('full'), '1', '-19', -700],
    ['started: a negative basis counts with a minus sign', counted('started'), '1', '-11', -1400],
    ['every of an amount basis counts amounts', { bands: [{ lumpSum: '7', every: '100' }] }, '350', '1', 2100],
  ])('%s', (_, keys, amount, quantity, expected) => {
    expect(paid(keys, amount, quantity)?.[0]).toBe(expected);
  });

  test.each([
    [{ freeUnits: '2', every: '10' }, '35', '6'],
    [{ freeUnits: '2', every: '10', everyCounts: 'started' }, '35', '8'],
    [{ freeUnits: '1.5' }, '35', '1.5'],
    [{ freeUnits: '2', every: '10' }, '9', undefined],
  ])('free units %j on %s are %s, and no money', (band, quantity, expected) => {
    const [row] = rowsOf(
      { programmes: [programme({ basis: { of: 'quantity' }, bands: [band] })], lines: [{ quantity }] },
      '2026',
    );
    expect([row?.freeUnits, row?.entitlementMinor, row?.steps]).toEqual([expected, 0, []]);
  });
});

describe('rounding', () => {
  test.each([
    ['half-up', '0.05', 1],
    ['half-up', '0.15', 2],
    ['half-up', '-0.05', -1],
    ['half-up', '0.04', 0],
    ['half-even', '0.05', 0],
    ['half-even', '0.15', 2],
    ['half-even', '-0.05', 0],
    ['half-even', '-0.15', -2],
    ['half-even', '0.06', 1],
    ['down', '0.09', 0],
    ['down', '0.10', 1],
    ['down', '-0.19', -1],
  ])('%s of a tenth of %s', (rounding, amount, expected) => {
    expect(paid({ rounding }, amount)?.[0]).toBe(expected);
  });

  test('happens once, after all steps are summed', () => {
    const bands = [{ percent: '10' }, { from: '0.04', percent: '10' }];
    const [row] = rowsOf(
      { programmes: [programme({ method: 'marginal', bands })], lines: [{ amount: '0.08' }] },
      '2026',
    );
    expect(row?.entitlementMinor).toBe(1);
    expect(row?.steps).toEqual([
      { kind: 'percent', text: { band: '0', percent: '10', of: '0.04' }, amount: '0.004' },
      { kind: 'percent', text: { band: '1', percent: '10', of: '0.04' }, amount: '0.004' },
      { kind: 'rounding', text: { rounding: 'half-up' }, amount: '0.002' },
    ]);
  });

  test('brings steps with endless decimals to whole minor units', () => {
    const bands = [{ percent: '10' }, { from: '1', percent: '20' }];
    const keys = { method: 'marginal', qualifier: { of: 'quantity' }, bands };
    const [row] = rowsOf({ programmes: [programme(keys)], lines: [{ amount: '100', quantity: '3' }] }, '2026');
    expect(row?.steps.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual([
      'percent 3.333333',
      'percent 13.333333',
      'rounding 0.003334',
    ]);
    expect(row?.entitlementMinor).toBe(1667);
  });

  test.each([
    ['JPY', '1005', 101, '100.5', '0.5'],
    ['CNY', '100.05', 1001, '10.005', '0.005'],
    ['KWD', '10.005', 1001, '1.0005', '0.0005'],
  ])('to the minor unit of %s', (currency, amount, expected, step, rounding) => {
    const [row] = rowsOf({ programmes: [programme({ currency })], lines: [{ amount, currency }] }, '2026');
    expect([row?.entitlementMinor, ...(row?.steps.map((one) => one.amount) ?? [])]).toEqual([expected, step, rounding]);
  });

  test('no step of rounding where nothing was rounded', () => {
    const [row] = rowsOf({ programmes: [programme()], lines: [{ amount: '20' }] }, '2026');
    expect(row?.steps).toEqual([{ kind: 'percent', text: { band: '0', percent: '10', of: '20' }, amount: '2.00' }]);
  });
});
