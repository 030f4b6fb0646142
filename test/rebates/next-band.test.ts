import { describe, expect, test } from 'vitest';
import { leastReaching } from '#app/rebates/forecast/least-reaching.ts';
import { stepOf } from './forecast-world.ts';
import { programme, type World } from './world.ts';

const quarterly = (keys: Record<string, unknown>) => programme({ period: 'quarter', ...keys });
const perUnit = quarterly({
  basis: { of: 'quantity' },
  bands: [
    { from: '5', perUnit: '60' },
    { from: '20', perUnit: '90' },
  ],
});
const percent = quarterly({
  bands: [
    { from: '0', percent: '1' },
    { from: '1000', percent: '2' },
  ],
});
const bought = { date: '2026-10-20', sku: 'BIKE', quantity: '3', amount: '900.00' };

describe('the step to the next band', () => {
  test('is what lacks to it in whole units, in the goods bought most, at the price of the last time', () => {
    const world: World = {
      programmes: [perUnit],
      lines: [
        { ...bought, date: '2026-03-02', quantity: '10', amount: '2000.00' },
        { ...bought, quantity: '2', amount: '600.00' },
        { ...bought, sku: 'BELL', quantity: '1', amount: '9.00' },
      ],
    };
    expect(stepOf(world)).toEqual({
      ...{ by: 'quantity', date: '2026-12-31', sku: 'BIKE', quantity: '2', amount: '600.00 USD' },
      ...{ outcome: 'earned', gain: 300_00, inAll: 300_00, isPaidOnTop: false },
    });
  });

  test('is a part of a unit where parts were bought before', () => {
    const world = { programmes: [perUnit], lines: [{ ...bought, quantity: '3.25', amount: '975.00' }] };
    expect(stepOf(world)).toMatchObject({ quantity: '1.75', amount: '525.00 USD', gain: 300_00 });
  });

  test('earns nothing itself where each band pays on its own part alone, but what comes on top does', () => {
    const world = { programmes: [{ ...perUnit, method: 'marginal' }], lines: [bought] };
    expect(stepOf(world)).toMatchObject({ quantity: '2', gain: 0, isPaidOnTop: true });
  });

  test('is a sum of money to the minor unit, and earns by what it buys too', () => {
    expect(stepOf({ programmes: [percent], lines: [bought] })).toMatchObject({
      ...{ by: 'amount', quantity: '0', amount: '100.00 USD', gain: 11_00 },
    });
  });

  test('goes one minor unit, or one unit, beyond a band that begins above its number', () => {
    const above = (rule: object) => ({ programmes: [{ ...rule, boundary: 'upper' }], lines: [bought] });
    expect(stepOf(above(percent))).toMatchObject({ amount: '100.01 USD', gain: 11_00 });
    expect(stepOf(above(perUnit))).toMatchObject({ quantity: '3', gain: 360_00 });
  });

  test.each([
    ['JPY', '900', '100 JPY', 11],
    ['USD', '900.00', '100.00 USD', 11_00],
    ['KWD', '900.000', '100.000 KWD', 11_000],
  ])('counts in the minor units of %s', (currency, amount, step, gain) => {
    const lines = [{ ...bought, amount, currency }];
    expect(stepOf({ programmes: [{ ...percent, currency }], lines })).toMatchObject({ amount: step, gain });
  });

  test('is in the currency in which is bought, converted at the last rate', () => {
    const world: World = {
      programmes: [percent],
      lines: [{ ...bought, amount: '700.00', currency: 'EUR' }],
      rates: [{ date: '2026-01-01', from: 'EUR', to: 'USD', rate: '1.23' }],
    };
    // 700 EUR are 861 USD; 139 lack, which are 113.0081… EUR.
    expect(stepOf(world)).toMatchObject({ amount: '113.01 EUR', gain: 11_39 });
  });

  test('is found for growth and attainment in percent, from what they are held against', () => {
    const grown = (of: string, baseline: object) =>
      quarterly({
        qualifier: { of, baseline },
        bands: [{ from: '0', percent: '1' }, { from: '25', percent: '3' }], // biome-ignore format: two bands
      });
    const before = { date: '2025-11-03', sku: 'BIKE', quantity: '3', amount: '799.99' };
    const yearBefore = { programmes: [grown('growth-percent', { kind: 'year-before' })], lines: [before, bought] };
    // 25 percent above 799.99 are 999.9875: 99.99 lack.
    expect(stepOf(yearBefore)).toMatchObject({ by: 'amount', amount: '99.99 USD', gain: 21_00 });
    const target = {
      programmes: [grown('attainment-quantity-percent', { kind: 'target', name: 'plan' })],
      lines: [bought],
      targets: [{ name: 'plan', period: '2026-Q4', value: '1000' }],
    };
    // A quarter of 1,000 units are 250.
    expect(stepOf(target)).toMatchObject({ by: 'quantity', quantity: '247', amount: '74100.00 USD' });
  });

  test('is not told where goods do not raise what picks the band, nor on the highest', () => {
    const certified = quarterly({
      qualifier: { of: 'certified-people', course: 'FIT' },
      bands: [{ percent: '1' }, { from: '2', percent: '2' }], // biome-ignore format: two bands
    });
    expect(stepOf({ programmes: [certified], lines: [bought] })).toBeUndefined();
    expect(stepOf({ programmes: [percent], lines: [{ ...bought, amount: '1000.00' }] })).toBeUndefined();
  });

  test('is not told where nothing that counts was bought in a year', () => {
    const rule = quarterly({ ...percent, qualifier: { of: 'amount', lines: { skus: ['NEW'] } } });
    expect(stepOf({ programmes: [rule], lines: [bought] })).toBeUndefined();
    const old = [
      { ...bought, date: '2025-11-01' },
      { ...bought, date: '2026-10-01', kind: 'return' as const },
    ];
    expect(stepOf({ programmes: [percent], lines: old })).toBeUndefined();
  });

  test('takes goods that are paid on before such as only help to reach a band', () => {
    const rule = quarterly({
      ...percent,
      basis: { of: 'amount', lines: { priceTypes: ['standard'] } },
      qualifier: { of: 'amount' },
    });
    const special = { ...bought, sku: 'SALE', amount: '800.00', priceType: 'special' as const };
    const lines = [special, { ...bought, quantity: '1', amount: '50.00' }];
    expect(stepOf({ programmes: [rule], lines })).toMatchObject({ sku: 'BIKE', amount: '150.00 USD', gain: 3_50 });
    const old = { ...bought, date: '2025-10-01' };
    expect(stepOf({ programmes: [rule], lines: [special, old] })).toMatchObject({ sku: 'SALE', gain: 0 });
  });

  test('is possible until the last day on which it counts', () => {
    const world: World = {
      programmes: [{ ...percent, stages: ['growth'] }],
      lines: [bought],
      products: [{ sku: 'BIKE', productLine: 'BIKES' }],
      stages: [
        { productLine: 'BIKES', stage: 'growth', from: '2026-01-01' },
        { productLine: 'BIKES', stage: 'maturity', from: '2026-12-12' },
      ],
    };
    expect(stepOf(world)).toMatchObject({ date: '2026-12-11', gain: 11_00 });
    expect(stepOf(world, { today: '2026-12-12' })).toBeUndefined();
  });

  test('says what a condition leaves of it, and what it cures', () => {
    const paid = { ...percent, conditions: [{ of: 'certified-people', course: 'FIT', atLeast: '1' }] };
    expect(stepOf({ programmes: [paid], lines: [bought] })).toMatchObject({ outcome: 'condition-not-met', gain: 0 });
    const cured = { ...percent, conditions: [{ of: 'amount', atLeast: '950' }] };
    expect(stepOf({ programmes: [cured], lines: [bought] })).toMatchObject({ outcome: 'earned', gain: 20_00 });
  });

  test('earns what a cap and an exclusive group leave of it, of one programme and in all', () => {
    const capped = { ...percent, limits: { cap: '12' } };
    expect(stepOf({ programmes: [capped], lines: [bought] })).toMatchObject({ gain: 3_00, isPaidOnTop: false });
    const other = quarterly({
      code: 'FLAT',
      bands: [{ percent: '1.5' }],
      exclusive: { group: 'ONE', prefer: 'highest' },
    });
    const rule = { ...percent, exclusive: { group: 'ONE', prefer: 'highest' } };
    // 900 at 1.5 % are 13.50, which the 20.00 of the step replace.
    expect(stepOf({ programmes: [rule, other], lines: [bought] })).toMatchObject({ gain: 20_00, inAll: 6_50 });
  });

  test('is lessened by what another programme pays on the same goods', () => {
    const other = quarterly({ code: 'FLAT', bands: [{ percent: '10' }] });
    // 1,000 less 100 at 2 %, which were 900 less 90 at 1 %; the other pays 10.00 more.
    expect(stepOf({ programmes: [{ ...percent, deducts: ['FLAT'] }, other], lines: [bought] })).toMatchObject({
      ...{ gain: 18_00 - 8_10, inAll: 9_90 + 10_00 },
    });
  });

  test('goes on from the year so far, and takes out what was settled', () => {
    const toDate = { ...percent, accumulate: 'year-to-date' };
    const lines = [
      { ...bought, date: '2026-02-01', amount: '400.00' },
      { ...bought, amount: '500.00' },
    ];
    expect(stepOf({ programmes: [toDate], lines })).toMatchObject({ amount: '100.00 USD', gain: 11_00 });
  });

  test('is told of longer periods that run beyond the quarter', () => {
    const yearly = { ...percent, period: 'year' };
    const lines = [{ ...bought, date: '2026-02-01' }];
    const may = { today: '2026-05-20', period: '2026' };
    expect(stepOf({ programmes: [yearly], lines }, may)).toMatchObject({ date: '2026-12-31', gain: 11_00 });
    const term = { ...percent, period: 'term', effective: { from: '2025-11-01', to: '2027-01-31' } };
    expect(stepOf({ programmes: [term], lines }, { ...may, period: 'term' })).toMatchObject({
      ...{ date: '2027-01-31', amount: '100.00 USD', gain: 11_00 },
    });
  });

  test('is bought by one member for its whole group, and earns him his part', () => {
    const world: World = {
      programmes: [{ ...percent, unit: 'group' }],
      distributors: [{ code: 'D1' }, { code: 'D2', parent: 'D1' }],
      lines: [
        { ...bought, amount: '300.00' },
        { ...bought, distributor: 'D2', amount: '600.00' },
      ],
    };
    // 1,000 at 2 % are 20.00, of which 400 parts of 1,000 are his; he had 3.00.
    expect(stepOf(world)).toMatchObject({ amount: '100.00 USD', gain: 5_00 });
  });
});

describe('the least number that reaches', () => {
  test.each([
    [1, 1],
    [40, 1],
    [40, 39],
    [40, 40],
    [40, 41],
    [40, 5000],
    [123_456, 100],
  ])('is %i, looked for from %i on', (least, guess) => {
    expect(leastReaching((count) => count >= least, guess)).toBe(least);
  });

  test('takes two questions where the guess is right, and is given up far away', () => {
    let asked = 0;
    leastReaching((count) => ++asked > 0 && count >= 7, 7);
    expect(asked).toBe(2);
    expect(leastReaching(() => false, 7)).toBeUndefined();
  });
});
