import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayRange, dayToText, requireDay } from '#app/calendar/index.ts';
import { type CalculationInputs, ownPeriods, type Programme } from '#app/rebates/index.ts';
import { absenceOf, type Candidate } from '#app/rebates/programme/participation.ts';
import { productLinesCounting } from '#app/rebates/programme/product-lines-paid.ts';
import { partnershipsOf } from '#app/rebates/programme/stages.ts';
import { trials } from '#test/support/trials.ts';
import { world } from './arbitraries.ts';
import { definition, inputsOf, programme, requestOf, rowsOf, type TestLine } from './world.ts';

const day = requireDay;
const quarter = { from: day('2026-07-01'), to: day('2026-09-30') };
const candidate = (keys: Partial<Candidate> = {}): Candidate => ({
  code: 'D1',
  versions: [{ from: 0, territory: 'FR', grade: 'A' }],
  partnerships: [[{ from: day('2026-01-01'), stage: 'growth' }]],
  ...keys,
});
const absence = (keys: Record<string, unknown>, who = candidate()) =>
  absenceOf(definition(programme(keys)), who, quarter);

describe('who takes part, and why not', () => {
  test.each([
    ['everyone', {}, undefined],
    ['one who is named', { distributors: { codes: ['D1'] } }, undefined],
    ['one who is not', { distributors: { codes: ['D2'] } }, 'not-named'],
    ['one who is excepted', { distributors: { codes: ['D1'], except: ['D1'] } }, 'excepted'],
    ['one of another grade', { distributors: { grades: ['B'] } }, 'grade'],
    ['one of the territory', { distributors: { territories: ['FR'] } }, undefined],
    ['one of another territory', { distributors: { territories: ['DE'] } }, 'territory'],
    ['one in the stage', { stages: ['growth'] }, undefined],
    ['one in another stage', { stages: ['entry'] }, 'stage'],
    [
      'one in a stage that counts from the last day on',
      { stages: [{ stage: 'growth', from: '2026-09-30' }] },
      undefined,
    ],
    ['one in a stage that counts later', { stages: [{ stage: 'growth', from: '2026-10-01' }] }, 'stage'],
    ['one in a stage that no longer counts', { stages: [{ stage: 'growth', to: '2026-06-30' }] }, 'stage'],
    ['the first reason of several', { stages: ['entry'], distributors: { grades: ['B'] } }, 'grade'],
  ])('%s', (_name, keys, expected) => {
    expect(absence(keys)).toBe(expected);
  });

  test('goes by the grade of the last day, and by a territory and a stage of one and the same day', () => {
    const moving = candidate({
      versions: [
        { from: 0, territory: 'FR', grade: 'A' },
        { from: day('2026-08-01'), territory: 'DE', grade: 'B' },
      ],
      partnerships: [
        [
          { from: day('2026-01-01'), stage: 'entry' },
          { from: day('2026-08-01'), stage: 'growth' },
        ],
      ],
    });
    expect(absence({ distributors: { grades: ['A'] } }, moving)).toBe('grade');
    expect(absence({ distributors: { grades: ['B'] } }, moving)).toBeUndefined();
    expect(absence({ distributors: { territories: ['FR'] }, stages: ['entry'] }, moving)).toBeUndefined();
    expect(absence({ distributors: { territories: ['FR'] }, stages: ['growth'] }, moving)).toBe('stage');
    expect(absence({ distributors: { territories: ['DE'] }, stages: ['growth'] }, moving)).toBeUndefined();
  });

  test('is nobody without a partnership where it goes by stage, nor outside the term', () => {
    expect(absence({ stages: ['growth'] }, candidate({ partnerships: [] }))).toBe('stage');
    expect(absence({ stages: ['growth'] }, candidate({ partnerships: [[{ from: 0, stage: 'none' }]] }))).toBe('stage');
    const ended = {
      stages: [{ stage: 'growth', from: '2026-08-15' }],
      effective: { from: '2026-01-01', to: '2026-08-01' },
    };
    expect(absence(ended)).toBe('stage');
  });
});

describe('whoever takes part', { timeout: 60_000 }, () => {
  test('has a row when buying and selling everything every day, and nobody else has', () => {
    fc.assert(
      fc.property(world, (made) => {
        const bought = { ...made, products, settled: [], programmes: made.programmes.map(openToAll), lines: everyDay };
        const inputs = inputsOf(bought);
        const rows = rowsOf(bought, '2026-Q2').map((row) => `${row.programme} ${row.period} ${row.distributor}`);
        const expected = inputs.programmes.flatMap((one) =>
          ownPeriods(one, requestOf('2026-Q2'), inputs.fiscalYear).flatMap(({ version, period }) =>
            takingPart(inputs, version.definition, period).map((code) => `${one.code} ${period.text} ${code}`),
          ),
        );
        expect(rows.sort()).toEqual(expected.sort());
      }),
      { numRuns: trials(15, 100) },
    );
  });
});

const products = [
  { sku: 'A1', productLine: 'LINE-A' },
  { sku: 'B1', productLine: 'LINE-B' },
  { sku: 'C1', productLine: 'LINE-C' },
];

const firstDay = day('2026-04-01');
const everyDay: TestLine[] = Array.from({ length: 91 }, (_, at) => dayToText(firstDay + at)).flatMap((date) =>
  ['D1', 'D2', 'D3'].flatMap((distributor) =>
    products.flatMap(({ sku }) =>
      (['sell-in', 'sell-out'] as const).map((source) => ({ date, distributor, sku, source, amount: '10' })),
    ),
  ),
);

/** The programme without what asks for more than that something counts in the period. */
function openToAll(made: Record<string, unknown>): Record<string, unknown> {
  const { conditions: _, qualifier: __, accumulate: ___, basis, ...rest } = made;
  const period = made.period === 'half-year' ? 'quarter' : made.period;
  const { productLines } = (basis as { lines?: { productLines?: string[] } }).lines ?? {};
  return { ...rest, period, basis: { of: 'amount', ...(productLines && { lines: { productLines } }) } };
}

function takingPart(inputs: CalculationInputs, programme: Programme, period: DayRange): string[] {
  const counting = productLinesCounting(
    programme,
    inputs.products.flatMap(({ sku, versions }) => versions.map((version) => ({ sku, version }))),
  );
  const partnerships = [...partnershipsOf(inputs.stages)].filter(([line]) => counting.has(line));
  return inputs.distributors.flatMap(({ code, versions }, at) => {
    const own = partnerships.flatMap(([, byDistributor]) => (byDistributor[at] ? [byDistributor[at]] : []));
    return absenceOf(programme, { code, versions, partnerships: own }, period) ? [] : [code];
  });
}
