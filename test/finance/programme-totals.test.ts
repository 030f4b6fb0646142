import { expect, test } from 'vitest';
import { totalsByProgramme } from '#app/finance/programme-totals.ts';

const total = { versionId: 1, rows: 1, adjustments: 0, entitlementMinor: 10, settledMinor: 3, dueMinor: 7 };

test('outcomes and versions of a programme add up, its currencies do not', () => {
  const totals = [
    { ...total, programme: 'A', outcome: 'earned', currency: 'EUR' },
    { ...total, programme: 'A', outcome: 'earned', currency: 'USD', rows: 4 },
    { ...total, programme: 'A', outcome: 'below-first-band', currency: 'USD' },
    { ...total, programme: 'A', outcome: 'earned', currency: 'USD', versionId: 2, adjustments: 1 },
  ];
  expect(totalsByProgramme(totals)).toEqual([
    { ...total, programme: 'A', currency: 'EUR', outcomes: [{ outcome: 'earned', rows: 1 }] },
    {
      programme: 'A',
      currency: 'USD',
      versionId: 2,
      rows: 6,
      adjustments: 1,
      entitlementMinor: 30,
      settledMinor: 9,
      dueMinor: 21,
      outcomes: [
        { outcome: 'below-first-band', rows: 1 },
        { outcome: 'earned', rows: 5 },
      ],
    },
  ]);
});
