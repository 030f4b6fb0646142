import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceOf, claimableOf, entryMoves, progressOf, statesOfVersions } from '#app/marketing/index.ts';

describe('what a claim comes to', () => {
  test.each([
    ['half of what was spent', [300_00], 400_00, 200_00, 200_00, 150_00],
    ['rounded down', [1], 3, 2, 2, 0],
    ['no more than was approved', [900_00], 400_00, 200_00, 200_00, 200_00],
    ['no more than is left', [300_00], 400_00, 200_00, 149_99, 149_99],
    ['the sum of several expenses', [100_01, 200_02], 400_00, 400_00, 400_00, 300_03],
  ])('%s', (_name, expensesMinor, costMinor, approvedMinor, reservedMinor, claimableMinor) => {
    const claimable = claimableOf({ expensesMinor, costMinor, approvedMinor, reservedMinor });
    expect(claimable.claimableMinor).toBe(claimableMinor);
  });
});

test('money only moves between the accounts of a fund: together they hold what it was funded with', () => {
  const kinds = Object.keys(entryMoves) as (keyof typeof entryMoves)[];
  const entry = fc.record({ kind: fc.constantFrom(...kinds), amountMinor: fc.nat(1_000_000) });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const funded = entries
        .filter(({ kind }) => kind === 'funded')
        .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
      const held = Object.values(balanceOf(entries)).reduce((sum, account) => sum + account, 0);
      expect(held).toBe(funded);
    }),
  );
});

describe('the progress of objectives', () => {
  const sales = [
    { productLine: 'Road', amountMinor: 1_500 },
    { productLine: 'Parts', amountMinor: -200 },
  ];
  test.each([
    ['all sales', [{ productLine: '', targetMinor: 2_600, weight: 100 }], ['50'], '50'],
    ['a third, rounded half up', [{ productLine: 'Road', targetMinor: 4_500, weight: 100 }], ['33.3'], '33.3'],
    [
      'more than one target counts as reached in the sum',
      [
        { productLine: 'Road', targetMinor: 1_000, weight: 50 },
        { productLine: '', targetMinor: 2_600, weight: 50 },
      ],
      ['150', '50'],
      '75',
    ],
    ['less than nothing counts as nothing', [{ productLine: 'Parts', targetMinor: 100, weight: 100 }], ['-200'], '0'],
    ['a line without sales', [{ productLine: 'Sea', targetMinor: 100, weight: 100 }], ['0'], '0'],
  ])('%s', (_name, objectives, percents, percent) => {
    const progress = progressOf(objectives, sales);
    expect(progress.objectives.map((objective) => objective.percent)).toEqual(percents);
    expect(progress.percent).toBe(percent);
  });
});

test.each([
  ['nobody has signed', [1], [], ['draft']],
  ['one side has', [1], [[1, 'brand']], ['half-signed']],
  [
    'both have',
    [1],
    [
      [1, 'brand'],
      [1, 'distributor'],
    ],
    ['in-force'],
  ],
  [
    'a newer draft leaves the signed one in force',
    [2, 1],
    [
      [1, 'brand'],
      [1, 'distributor'],
    ],
    ['draft', 'in-force'],
  ],
  [
    'an older half-signed one is passed',
    [2, 1],
    [
      [1, 'brand'],
      [2, 'brand'],
    ],
    ['half-signed', 'passed'],
  ],
] as const)('a joint plan of which %s', (_name, numbers, signed, states) => {
  const signatures = signed.map(([number, side]) => ({
    number: Number(number),
    side: side as 'brand' | 'distributor',
  }));
  const versions = numbers.map((number) => ({ number }));
  const found = statesOfVersions(versions, signatures);
  expect(numbers.map((number) => found.get(number))).toEqual(states);
});
