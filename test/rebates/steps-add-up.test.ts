import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUnits } from '#app/money/index.ts';
import { calculate, explain } from '#app/rebates/index.ts';
import { trials } from '#test/support/trials.ts';
import { wideWorld, world } from './arbitraries.ts';
import { inputsOf, requestOf } from './world.ts';

const baseline = { kind: 'year-before' };
const steps = [
  { from: '10', percent: '80' },
  { from: '25.5', percent: '133.3' },
];

/** Keys beyond those of the worlds that are held against the plain engine. */
const more = fc.record(
  {
    method: fc.constantFrom('each-capped', 'each-full', 'linear', 'marginal', 'all'),
    qualifier: fc.constantFrom<Record<string, unknown>>(
      { of: 'amount' },
      { of: 'growth-percent', baseline },
      { of: 'attainment-percent', baseline: { kind: 'fixed', value: '777' } },
      { of: 'share-percent', lines: { brands: ['Alpha'] } },
      { of: 'distinct-products' },
    ),
    multipliers: fc.constantFrom(
      [{ of: 'quantity', steps }],
      [
        { of: 'quantity', steps },
        { of: 'amount', steps },
      ],
    ),
    limits: fc.constantFrom({ cap: '12.34' }, { guarantee: '50' }, { guarantee: '3', cap: '400' }),
  },
  { requiredKeys: [] },
);

test('whatever a programme has, its steps and its lines add up to the entitlement', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(world, more, fc.boolean(), (made, keys, onGrowth) => {
      const growing = onGrowth ? { basis: { of: 'growth-amount', baseline } } : {};
      const programmes = made.programmes.map((one) => ({ ...one, ...keys, ...growing }));
      const inputs = inputsOf({ ...made, programmes });
      const { rows, refused } = calculate(inputs, requestOf('2026'));
      expect(refused).toEqual([]);
      for (const row of rows) {
        expect(row.steps.reduce((sum, { amount }) => sum + millionths(amount), 0)).toBe(row.entitlementMinor * 10_000);
        const { contributing } = explain(inputs, row);
        expect(contributing.reduce((sum, { shareMinor }) => sum + shareMinor, 0)).toBe(row.entitlementMinor);
      }
    }),
    { numRuns: trials(50, 300) },
  );
});

test('also over all that waits, is shared, deducted and taken away', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(wideWorld, (made) => {
      const inputs = inputsOf(made);
      const since = requestOf('2026').from;
      const through = requestOf('2027').to;
      const { rows, refused } = calculate(inputs, { from: since, to: through });
      expect(refused).toEqual([]);
      for (const row of rows) {
        expect(row.steps.reduce((sum, { amount }) => sum + millionths(amount), 0)).toBe(row.entitlementMinor * 10_000);
        if (row.qualifier === null && row.basis === '0') continue;
        const { contributing } = explain(inputs, { ...row, since, through });
        expect(contributing.reduce((sum, { shareMinor }) => sum + shareMinor, 0)).toBe(row.entitlementMinor);
      }
    }),
    { numRuns: trials(20, 100) },
  );
});

function millionths(text: string): number {
  const read = readUnits(text, 6);
  if (read.kind !== 'read') throw new Error(`${text} is ${read.kind}`);
  return read.units;
}
