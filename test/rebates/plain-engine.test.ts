import { describe, expect, test } from 'vitest';
import { plainResults } from './plain-engine/index.ts';
import { programme, type TestLine, type World } from './world.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };
const months = ['2026-01-15', '2026-02-15', '2026-03-15'];
const sold = (amount: string, more: TestLine = {}): TestLine => ({ amount, date: '2026-02-01', ...more });
const monthly = (...amounts: string[]) => amounts.map((amount, index) => sold(amount, { date: months[index] ?? '' }));

type Keys = Record<string, unknown>;

/** The dues of all rows, in order, in minor units. */
function dues(keys: Keys[], world: Omit<World, 'programmes'>, from = '2026', to = from): number[] {
  const programmes = keys.map((one, index) => programme({ code: `P-${index}`, ...one }));
  return plainResults({ programmes, ...world }, from, to).map(({ dueMinor }) => dueMinor);
}

describe('the plain engine, by sums worked out by hand', () => {
  const two = [
    { from: '0', percent: '10' },
    { from: '1000', percent: '30' },
  ];

  test.each<[string, Keys, number]>([
    ['linear, half way', { method: 'linear', bands: [...two, { from: '3000', percent: '50' }] }, 80_000],
    ['linear, beyond the last', { method: 'linear', bands: two }, 60_000],
    ['each-capped', { method: 'each-capped', bands: two }, 70_000],
    ['each-full', { method: 'each-full', bands: two }, 80_000],
    ['marginal by attainment', { method: 'marginal', qualifier: attainment('1000'), bands: at('0', '100') }, 20_000],
    ['a multiplier', { multipliers: [{ of: 'quantity', steps: [{ from: '1', percent: '150' }] }] }, 30_000],
    ['a multiplier not reached', { multipliers: [{ of: 'quantity', steps: [{ from: '9', percent: '150' }] }] }, 0],
    ['a cap', { limits: { cap: '50.5' } }, 5050],
    ['a guarantee', { limits: { guarantee: '250' } }, 25_000],
    ['a guarantee below the first band', { bands: [{ from: '9000' }], limits: { guarantee: '250' } }, 25_000],
    ['no guarantee where a condition fails', failing({ limits: { guarantee: '250' } }), 0],
    ['a budget', { limits: { budget: '70' } }, 7000],
  ])('%s', (_, keys, expected) => {
    expect(dues([keys], { lines: [sold('2000')] })).toEqual([expected]);
  });

  test('growth is paid over the year before, with the months that end alike', () => {
    const lines = [
      sold('300', { date: '2024-02-29' }),
      sold('100', { date: '2024-03-01' }),
      sold('500', { date: '2025-02-28' }),
    ];
    const growth = { of: 'growth-amount', baseline: { kind: 'year-before' } };
    const effective = { from: '2025-01-01', to: '2025-12-31' };
    expect(dues([{ basis: growth, period: 'month', effective }], { lines }, '2025-02')).toEqual([2000]);
  });

  test('goods are counted in units, for each full or started number', () => {
    const bands = [{ freeUnits: '1', every: '10', everyCounts: 'started' }];
    const made = programme({ basis: { of: 'quantity' }, bands });
    const [row] = plainResults({ programmes: [made], lines: [sold('0', { quantity: '21' })] }, '2026');
    expect([row?.freeUnits, row?.entitlementMinor]).toEqual(['3', 0]);
  });

  test('what is carried over lessens the next guarantee by one period', () => {
    const keys = { period: 'month', limits: { guarantee: '100', carryOver: true } };
    expect(dues([keys], { lines: monthly('1300', '200', '200') }, '2026-Q1')).toEqual([13_000, 7000, 10_000]);
  });

  test('a budget goes by period, then code, and a return gives back', () => {
    const lines = [
      ...monthly('500', '-200', '900'),
      ...monthly('400', '100', '100').map((one) => ({ ...one, distributor: 'D0' })),
    ];
    const keys = { period: 'month', limits: { budget: '100' } };
    expect(dues([keys], { lines }, '2026-Q1')).toEqual([4000, 5000, 1000, -2000, 1000, 1000]);
  });

  test('what is below the minimum is carried, and paid at the end', () => {
    const keys = { period: 'month', effective: { ...year, to: '2026-03-31' }, limits: { minimumPayout: '50' } };
    expect(dues([keys], { lines: monthly('300', '200', '100') }, '2026-Q1')).toEqual([0, 5000, 1000]);
    expect(dues([keys], { lines: monthly('300') }, '2026-Q1')).toEqual([0, 3000]);
    const toDate = { ...keys, accumulate: 'term-to-date' };
    expect(dues([toDate], { lines: monthly('300', '200', '100') }, '2026-Q1')).toEqual([0, 5000, 1000]);
  });

  test('of an exclusive group the highest is paid, and a negative is settled beside it', () => {
    const exclusive = { group: 'G', prefer: 'highest' };
    const keys = [
      { exclusive, bands: [{ percent: '5' }], basis: { of: 'amount', lines: { skus: ['S1'] } } },
      { exclusive, bands: [{ percent: '10' }], basis: { of: 'amount', lines: { skus: ['S1'] } } },
      { exclusive, bands: [{ percent: '10' }], basis: { of: 'amount', lines: { skus: ['S1'] } } },
      { exclusive, bands: [{ percent: '10' }], basis: { of: 'amount', lines: { skus: ['S2'] } } },
    ];
    expect(dues(keys, { lines: [sold('100'), sold('-30', { sku: 'S2' })] })).toEqual([0, 1000, 0, -300]);
    const first = ['5', '10'].map((percent, index) => ({
      exclusive: { group: 'G', prefer: 'first', rank: 2 - index },
      bands: [{ percent }],
    }));
    expect(dues(first, { lines: [sold('100')] })).toEqual([0, 1000]);
  });

  test('a deduction takes what each line was paid, known when its period has ended', () => {
    const keys = [{ period: 'month' }, { period: 'quarter', deducts: ['P-0'] }];
    const lines = monthly('100', '0.14', '0.14');
    expect(dues(keys, { lines }, '2026-Q1')).toEqual([1000, 1, 1, 903]);
    expect(dues(keys, { lines }, '2026-03')).toEqual([1, 903]);
  });

  test('units: each product by itself; the amount of a group by its members’ bases', () => {
    const lines = [sold('600'), sold('600', { sku: 'S2' }), sold('1200', { sku: 'S3' })];
    expect(dues([{ unit: 'product', bands: [{ from: '1000', percent: '10' }] }], { lines })).toEqual([12_000]);
    expect(dues([{ unit: 'line', bands: [{ from: '700', lumpSum: '1' }] }], { lines })).toEqual([100]);
    const distributors = [{ code: 'D1' }, { code: 'D2', parent: 'D1' }, { code: 'D3', parent: 'D1' }];
    const thirds = ['D1', 'D2', 'D3'].map((distributor) => sold('1', { distributor }));
    const group = { unit: 'group', bands: [{ from: '3', lumpSum: '0.50' }] };
    expect(dues([group], { lines: thirds, distributors })).toEqual([17, 17, 16]);
  });

  test('targets of the own periods in the window are summed; one missing, all missing', () => {
    const keys = {
      period: 'month',
      accumulate: 'year-to-date',
      qualifier: { of: 'attainment-percent', baseline: { kind: 'target', name: 'plan' } },
      bands: [{ from: '100', percent: '10' }],
    };
    const targets = ['2026-01', '2026-02'].map((period) => ({ name: 'plan', period, value: '100' }));
    expect(dues([keys], { lines: monthly('100', '99', '500'), targets }, '2026-Q1')).toEqual([1000, -1000, 0]);
  });
});

function attainment(value: string) {
  return { of: 'attainment-percent', baseline: { kind: 'fixed', value } };
}

function at(...froms: string[]) {
  return froms.map((from, index) => ({ from, percent: String(5 + 10 * index) }));
}

function failing(keys: Keys): Keys {
  return { ...keys, conditions: [{ of: 'quantity', atLeast: '5' }] };
}
