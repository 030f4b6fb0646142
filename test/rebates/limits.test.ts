import { describe, expect, test } from 'vitest';
import { explain } from '#app/rebates/index.ts';
import { inputsOf, programme, rowsOf, type TestLine } from './world.ts';

/** Outcome, entitlement and the steps after the bands, for ten percent of this amount. */
function paid(keys: Record<string, unknown>, amount: string) {
  const [row] = rowsOf({ programmes: [programme(keys)], lines: [{ amount }] }, '2026');
  const steps = row?.steps.filter(({ kind }) => kind !== 'percent').map((step) => `${step.kind} ${step.amount}`);
  return row && [row.outcome, row.entitlementMinor, ...(steps ?? [])];
}

describe('a cap', () => {
  const limits = { cap: '100' };

  test.each<[string, string, unknown[]]>([
    ['below', '999.90', ['earned', 9999]],
    ['on', '1000', ['earned', 10000]],
    ['above by less than a cent', '1000.04', ['earned', 10000, 'cap -0.004']],
    ['above', '1412', ['earned', 10000, 'cap -41.20']],
    ['zero', '0', ['earned', 0]],
    ['negative', '-5000', ['earned', -50000]],
  ])('%s', (_, amount, expected) => {
    expect(paid({ limits }, amount)).toEqual(expected);
  });

  test('says what lies above it', () => {
    const [row] = rowsOf({ programmes: [programme({ limits })], lines: [{ amount: '1412' }] }, '2026');
    expect(row?.steps.at(-1)).toEqual({ kind: 'cap', text: { cap: '100', above: '41.2' }, amount: '-41.20' });
  });

  test('of zero pays nothing', () => {
    expect(paid({ limits: { cap: '0' } }, '10')).toEqual(['earned', 0, 'cap -1.00']);
  });

  test('is reached after the multipliers', () => {
    const multipliers = [{ of: 'amount', steps: [{ from: '0', percent: '50' }] }];
    expect(paid({ limits, multipliers }, '2000')).toEqual(['earned', 10000, 'multiplier -100.00']);
  });

  test('is that of each distributor and period', () => {
    const lines = [
      { date: '2026-01-05', amount: '2000' },
      { date: '2026-04-05', amount: '2000' },
      { date: '2026-04-05', amount: '2000', distributor: 'D2' },
    ];
    const rows = rowsOf({ programmes: [programme({ limits, period: 'quarter' })], lines }, '2026-Q1', '2026-Q2');
    expect(rows.map(({ entitlementMinor }) => entitlementMinor)).toEqual([10000, 10000, 10000]);
  });

  test('is held against the entitlement to date where the programme accumulates', () => {
    const lines = [
      { date: '2026-01-05', amount: '600' },
      { date: '2026-04-05', amount: '600' },
      { date: '2026-07-05', amount: '600' },
    ];
    const keys = programme({ limits, period: 'quarter', accumulate: 'year-to-date' });
    const rows = rowsOf({ programmes: [keys], lines }, '2026-Q1', '2026-Q3');
    expect(rows.map(({ entitlementMinor, dueMinor }) => [entitlementMinor, dueMinor])).toEqual([
      [6000, 6000],
      [10000, 4000],
      [10000, 0],
    ]);
  });
});

describe('a guarantee', () => {
  const limits = { guarantee: '100' };

  test.each<[string, string, unknown[]]>([
    ['below', '999.90', ['earned', 10000, 'guarantee 0.01']],
    ['on', '1000', ['earned', 10000]],
    ['above', '1000.10', ['earned', 10001]],
    ['zero', '0', ['earned', 10000, 'guarantee 100.00']],
    ['negative', '-880', ['earned', 10000, 'guarantee 188.00']],
  ])('%s', (_, amount, expected) => {
    expect(paid({ limits }, amount)).toEqual(expected);
  });

  test('of zero takes nothing back', () => {
    expect(paid({ limits: { guarantee: '0' } }, '-880')).toEqual(['earned', 0, 'guarantee 88.00']);
  });

  test('also tops up who is below the first band', () => {
    const bands = [{ from: '2000', percent: '10' }];
    expect(paid({ limits, bands }, '1')).toEqual(['below-first-band', 10000, 'guarantee 100.00']);
  });

  test.each([[[{ percent: '10' }]], [[{ from: '2000', percent: '10' }]]])(
    'but not where a condition fails: %j',
    (bands) => {
      const row = paid({ limits, bands, conditions: [{ of: 'amount', atLeast: '5000' }] }, '1');
      expect(row?.[1]).toBe(0);
    },
  );

  test('nor where there is no baseline, nor where nothing was sold', () => {
    const qualifier = { of: 'growth-percent', baseline: { kind: 'year-before' } };
    expect(paid({ limits, qualifier }, '1')).toEqual(['no-baseline', 0, 'no-baseline 0.00']);
    expect(rowsOf({ programmes: [programme({ limits })], lines: [], distributors: [{ code: 'D1' }] }, '2026')).toEqual(
      [],
    );
  });

  test('above the cap is cut by it', () => {
    expect(paid({ limits: { guarantee: '100', cap: '80' } }, '1')).toEqual([
      'earned',
      8000,
      'guarantee 99.90',
      'cap -20.00',
    ]);
  });

  test.each<[string, Record<string, unknown>]>([
    ['a guarantee', { guarantee: '100' }],
    ['a cap', { cap: '10' }],
  ])('the lines share what %s leaves', (_, given) => {
    const lines: TestLine[] = [{ amount: '100' }, { amount: '300' }];
    const inputs = inputsOf({ programmes: [programme({ limits: given })], lines });
    const { contributing } = explain(inputs, { programme: 'STEP', distributor: 'D1', period: '2026' });
    const whole = given.cap ? 1000 : 10000;
    expect(contributing.map(({ shareMinor }) => shareMinor)).toEqual([whole / 4, (whole * 3) / 4]);
  });
});
