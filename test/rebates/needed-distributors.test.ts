import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { narrowInputs } from '#app/rebates/forecast/narrow-inputs.ts';
import { type CalculationInputs, type CalculationRow, calculate } from '#app/rebates/index.ts';
import { budgetsNeeded, neededDistributors } from '#app/rebates/reckoning/needed-distributors.ts';
import { trials } from '#test/support/trials.ts';
import { wideWorld } from './arbitraries.ts';
import { inputsOf, programme, requestOf } from './world.ts';

/** The positions of those on whom hangs what a programme pays a distributor. */
function neededOf(inputs: CalculationInputs, code: string, distributor: string): number[] {
  const budgets = budgetsNeeded(inputs, [code]);
  const grants = inputs.settled.filter(({ programme: granting }) => budgets.includes(granting));
  const granted = new Set(
    inputs.distributors.flatMap((one, position) =>
      grants.some(({ distributor: to }) => to === one.code) ? position : [],
    ),
  );
  return neededDistributors(inputs, { codes: [code], distributor, granted });
}

describe('what a programme pays a distributor', { timeout: 120_000 }, () => {
  test('hangs on nobody but those who are needed', () => {
    let narrower = 0;
    fc.assert(
      fc.property(wideWorld, fc.constantFrom('2026', '2026-Q2', 'term'), (world, period) => {
        const inputs = inputsOf(world);
        for (const { code } of inputs.programmes) {
          const request = { ...requestOf(period), programmes: [code] };
          const { rows } = calculate(inputs, request);
          for (const { code: distributor } of inputs.distributors) {
            const needed = neededOf(inputs, code, distributor);
            const isOwn = (row: CalculationRow) => row.distributor === distributor;
            if (needed.length < inputs.distributors.length) narrower += 1;
            expect(calculate(narrowInputs(inputs, needed), request).rows.filter(isOwn)).toEqual(rows.filter(isOwn));
          }
        }
      }),
      { numRuns: trials(20, 100) },
    );
    expect(narrower).toBeGreaterThan(30);
  });

  const north = programme({ distributors: { territories: ['NORTH'] }, limits: { budget: '5' } });
  const distributors = [
    { code: 'D1', territory: 'NORTH' },
    { code: 'D2', territory: 'SOUTH' },
    { code: 'D2', from: '2026-09-01', territory: 'NORTH' },
    { code: 'D3', territory: 'SOUTH', parent: 'D1' },
    { code: 'D4', territory: 'SOUTH' },
  ];
  const neededIn = (rules: Record<string, unknown>[], granted: number[] = []) => {
    const inputs = inputsOf({ programmes: rules, lines: [], distributors });
    const asked = { codes: ['STEP'], distributor: 'D1', granted: new Set(granted) };
    return neededDistributors(inputs, asked).map((position) => inputs.distributors[position]?.code);
  };

  test.each<[string, Record<string, unknown>[], number[], string[]]>([
    ['itself alone', [programme()], [], ['D1']],
    ['whoever ever takes part in a budget', [north], [], ['D1', 'D2']],
    ['whoever was granted something out of it', [north], [3], ['D1', 'D2', 'D4']],
    ['all who are ever in its group', [programme({ unit: 'group' })], [], ['D1', 'D3']],
    [
      'those who share the budget of a programme that is deducted',
      [programme({ deducts: ['OTHER'] }), { ...north, code: 'OTHER' }],
      [],
      ['D1', 'D2'],
    ],
    ['nobody by a programme beside it', [programme(), { ...north, code: 'OTHER' }], [], ['D1']],
  ])('needs %s', (_name, rules, granted, codes) => {
    expect(neededIn(rules, granted)).toEqual(codes);
  });
});
