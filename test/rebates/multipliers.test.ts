import { describe, expect, test } from 'vitest';
import { explain } from '#app/rebates/index.ts';
import { inputsOf, programme, rowsOf } from './world.ts';

const steps = [
  { from: '5', percent: '80' },
  { from: '10', percent: '110' },
];
const byQuantity = { of: 'quantity', steps };

/** Outcome and entitlement for an amount of 1,000 that earns ten percent. */
function paid(keys: Record<string, unknown>, quantity: string, amount = '1000') {
  const [row] = rowsOf({ programmes: [programme(keys)], lines: [{ amount, quantity }] }, '2026');
  return row && [row.outcome, row.entitlementMinor];
}

describe('a multiplier', () => {
  test.each<[string, string, string, number]>([
    ['lower', '4.999', 'below the first step', 0],
    ['lower', '5', 'on the first step', 8000],
    ['lower', '9.999', 'below the second', 8000],
    ['lower', '10', 'on the second', 11000],
    ['lower', '100', 'beyond', 11000],
    ['lower', '0', 'of zero', 0],
    ['lower', '-1', 'below zero', 0],
    ['upper', '5', 'on the first step, which begins above', 0],
    ['upper', '5.001', 'above it', 8000],
    ['upper', '10', 'on the second, which begins above', 8000],
    ['upper', '10.001', 'above that', 11000],
  ])('%s, %s: %s', (boundary, quantity, _, expected) => {
    expect(paid({ boundary, multipliers: [byQuantity] }, quantity)).toEqual(['earned', expected]);
  });

  test('takes back as much as it gave', () => {
    const always = { of: 'quantity', steps: [{ from: '-100', percent: '80' }] };
    expect(paid({ multipliers: [always] }, '-1', '-1000')).toEqual(['earned', -8000]);
  });

  test('several multiply, and each says what it added or took away', () => {
    const bySum = { of: 'amount', steps: [{ from: '0', percent: '50' }] };
    const keys = programme({ multipliers: [byQuantity, bySum] });
    const [row] = rowsOf({ programmes: [keys], lines: [{ amount: '1000', quantity: '12' }] }, '2026');
    expect(row?.entitlementMinor).toBe(5500);
    expect(row?.steps.slice(1)).toEqual([
      { kind: 'multiplier', text: { multiplier: '0', value: '12', percent: '110' }, amount: '10.00' },
      { kind: 'multiplier', text: { multiplier: '1', value: '1000', percent: '50' }, amount: '-55.00' },
    ]);
  });

  test('is rounded with all the rest, once', () => {
    const third = { of: 'amount', steps: [{ from: '0', percent: '33.333' }] };
    expect(paid({ multipliers: [third] }, '1', '0.14')).toEqual(['earned', 0]);
    const thrice = { of: 'amount', steps: [{ from: '0', percent: '300' }] };
    expect(paid({ multipliers: [third, thrice] }, '1', '0.16')).toEqual(['earned', 2]);
  });

  test('without a baseline pays nothing', () => {
    const growth = { of: 'growth-percent', baseline: { kind: 'year-before' }, steps: [{ from: '0', percent: '50' }] };
    expect(paid({ multipliers: [growth] }, '1')).toEqual(['no-baseline', 0]);
  });

  test('is not asked where a condition fails or no band is reached', () => {
    const multipliers = [byQuantity];
    expect(paid({ multipliers, conditions: [{ of: 'amount', atLeast: '2000' }] }, '10')).toEqual([
      'condition-not-met',
      0,
    ]);
    expect(paid({ multipliers, bands: [{ from: '2000', percent: '1' }] }, '10')).toEqual(['below-first-band', 0]);
  });

  test('leaves free units as they are', () => {
    const keys = { multipliers: [byQuantity], bands: [{ percent: '10', freeUnits: '2' }] };
    const [row] = rowsOf({ programmes: [programme(keys)], lines: [{ amount: '1000', quantity: '5' }] }, '2026');
    expect([row?.entitlementMinor, row?.freeUnits]).toEqual([8000, '2']);
  });

  test('is shared by the lines that were paid on', () => {
    const lines = [
      { amount: '100', quantity: '4' },
      { amount: '300', quantity: '1' },
    ];
    const inputs = inputsOf({ programmes: [programme({ multipliers: [byQuantity] })], lines });
    const { contributing } = explain(inputs, { programme: 'STEP', distributor: 'D1', period: '2026' });
    expect(contributing.map(({ shareMinor }) => shareMinor)).toEqual([800, 2400]);
  });
});
