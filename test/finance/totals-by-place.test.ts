import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PayingPlace, type PlaceTotal, placeStages, totalsByPlace } from '#app/finance/index.ts';

const places: PayingPlace[] = [
  { versionIds: [1], productLines: ['Bikes'], stages: ['growth'] },
  { versionIds: [2], productLines: ['Gear', 'Bikes'], stages: ['entry', 'growth'] },
  { versionIds: [3], productLines: ['Bikes'], stages: ['maturity'] },
  { versionIds: [4], productLines: [], stages: ['growth'] },
];

describe('what a run came to by product line and stage', () => {
  test('is added up by the product lines, whichever stages their programmes name', () => {
    const totals: PlaceTotal[] = [
      { place: 0, stage: 'growth', currency: 'USD', rows: 2, dueMinor: 500 },
      { place: 1, stage: 'several', currency: 'USD', rows: 1, dueMinor: -40 },
      { place: 2, stage: 'maturity', currency: 'USD', rows: 3, dueMinor: 60 },
      { place: 0, stage: 'growth', currency: 'CNY', rows: 1, dueMinor: 7 },
    ];
    expect(totalsByPlace(totals, places)).toEqual([
      {
        currency: 'CNY',
        stages: ['growth'],
        rows: [{ productLines: ['Bikes'], rows: 1, dueMinor: 7, byStage: [7] }],
        byStage: [7],
        dueMinor: 7,
      },
      {
        currency: 'USD',
        stages: ['growth', 'maturity', 'several'],
        rows: [
          { productLines: ['Bikes'], rows: 5, dueMinor: 560, byStage: [500, 60, 0] },
          { productLines: ['Bikes', 'Gear'], rows: 1, dueMinor: -40, byStage: [0, 0, -40] },
        ],
        byStage: [500, 60, -40],
        dueMinor: 520,
      },
    ]);
  });

  test('adds up to the run, row by row, stage by stage, and in all', () => {
    const total = fc.record({
      place: fc.nat({ max: places.length - 1 }),
      stage: fc.constantFrom(...placeStages),
      currency: fc.constantFrom('CNY', 'JPY', 'USD'),
      rows: fc.integer({ min: 1, max: 40_000 }),
      dueMinor: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(total, { maxLength: 60 }), (totals) => {
        const tables = totalsByPlace(totals, places);
        const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
        for (const currency of ['CNY', 'JPY', 'USD']) {
          const own = totals.filter((one) => one.currency === currency);
          const table = tables.find((one) => one.currency === currency);
          const due = add(own.map(({ dueMinor }) => dueMinor));
          expect(table?.dueMinor ?? 0).toBe(due);
          expect(add(table?.byStage ?? [])).toBe(due);
          expect(add(table?.rows.map(({ dueMinor }) => dueMinor) ?? [])).toBe(due);
          expect(add(table?.rows.flatMap(({ byStage }) => byStage) ?? [])).toBe(due);
          expect(add(table?.rows.map(({ rows }) => rows) ?? [])).toBe(add(own.map(({ rows }) => rows)));
        }
      }),
    );
  });
});
