import fc from 'fast-check';
import { dayToText, requireDay } from '#app/calendar/index.ts';
import type { TestLine, World } from './world.ts';

const pick = <Value>(...values: Value[]) => fc.constantFrom(...values);
const rarely = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const some = <Value>(...values: Value[]) => fc.subarray(values, { minLength: 1 });

const skus = ['A1', 'A2', 'B1', 'B2'];
const distributors = ['D1', 'D2', 'D3'];
const date = fc.integer({ min: requireDay('2025-12-15'), max: requireDay('2027-01-15') }).map((day) => dayToText(day));
const cents = fc.integer({ min: -200_000, max: 800_000 }).map((value) => (value / 100).toFixed(2));

export const line: fc.Arbitrary<TestLine> = fc.record(
  {
    date,
    distributor: pick(...distributors),
    sku: pick(...skus),
    quantity: fc.integer({ min: -20_000, max: 90_000 }).map((value) => (value / 1000).toFixed(3)),
    amount: cents,
    kind: pick('sale' as const, 'sale' as const, 'return' as const),
    source: pick('sell-in' as const, 'sell-in' as const, 'sell-out' as const),
    territory: pick('NORTH', 'SOUTH'),
    priceType: pick('standard' as const, 'special' as const, 'promotional' as const),
  },
  { requiredKeys: ['date', 'distributor', 'sku', 'quantity', 'amount'] },
);

/** At most so many of the parts, so that not every line is filtered out. */
const atMost = <Parts extends object>(count: number, parts: fc.Arbitrary<Parts>): fc.Arbitrary<Partial<Parts>> =>
  fc.tuple(parts, fc.nat(9)).map(([all, start]) => {
    const entries = Object.entries(all);
    const first = entries.length === 0 ? 0 : start % entries.length;
    const chosen = [...entries.slice(first), ...entries.slice(0, first)].slice(0, count);
    return Object.fromEntries(chosen) as Partial<Parts>;
  });

const filter = atMost(
  2,
  fc.record(
    {
      productLines: some('LINE-A', 'LINE-B', 'LINE-C'),
      brands: some('Alpha', 'Beta'),
      categories: some('Frames', 'Wheels'),
      skus: some(...skus),
      exceptSkus: some(...skus),
      territories: some('NORTH', 'SOUTH'),
      priceTypes: some('standard', 'special', 'promotional'),
      kinds: some('sale', 'return'),
    },
    { requiredKeys: [] },
  ),
);

const rate = fc.integer({ min: 0, max: 1500 }).map((value) => (value / 100).toFixed(2));
const reward = fc
  .record(
    {
      percent: rate,
      perUnit: rate,
      lumpSum: rate,
      every: fc.integer({ min: 1, max: 900 }).map(String),
      everyCounts: pick('full', 'started'),
    },
    { requiredKeys: ['percent'] },
  )
  .map(({ every, everyCounts, ...rates }) =>
    every !== undefined && rates.lumpSum !== undefined
      ? { ...rates, every, ...(everyCounts && { everyCounts }) }
      : rates,
  );

export const bands = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: -5, max: 80 }), { minLength: 1, maxLength: 4 }),
    fc.boolean(),
    fc.array(reward, { minLength: 4, maxLength: 4 }),
  )
  .map(([froms, isOpen, rewards]) =>
    froms
      .sort((a, b) => a - b)
      .map((from, index) => ({ ...(isOpen && index === 0 ? {} : { from: String(from * 100) }), ...rewards[index] })),
  );

const stage = pick('entry' as const, 'growth' as const, 'maturity' as const);
const measure = fc.record({ of: pick('amount', 'quantity'), lines: filter }, { requiredKeys: ['of'] });

const limits = pick({ atLeast: '0' }, { atLeast: '900' }, { below: '2500' }, { atLeast: '-300', below: '1500' });
const condition = fc.oneof(
  fc
    .tuple(
      fc.record(
        { of: pick('amount', 'quantity'), lines: filter, over: pick('period', 'year-to-date', 'term-to-date') },
        { requiredKeys: ['of'] },
      ),
      limits,
    )
    .map(([read, range]) => ({ ...read, ...range })),
  fc.record({ of: fc.constant('certified-people'), course: pick('FIT', 'CARE'), atLeast: pick('1', '2') }),
);

export const programme = fc.record(
  {
    title: fc.constant({ en: 'Made up' }),
    currency: fc.constant('USD'),
    effective: pick(
      { from: '2026-01-01', to: '2026-12-31' },
      { from: '2026-02-10', to: '2026-10-20' },
      { from: '2025-06-01', to: '2027-06-30' },
    ),
    period: pick('month', 'quarter', 'half-year', 'year', 'term'),
    basis: measure,
    bands,
    accumulate: pick('period', 'year-to-date', 'term-to-date'),
    source: pick('sell-in', 'sell-in', 'sell-out'),
    stages: rarely(
      fc.oneof(
        fc.uniqueArray(stage, { minLength: 1 }),
        fc.array(
          fc.record(
            { stage, from: pick('2026-03-01', '2026-05-17'), to: pick('2026-08-31', '2026-11-02') },
            { requiredKeys: ['stage'] },
          ),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
      ),
    ),
    distributors: rarely(
      atMost(
        1,
        fc.record(
          {
            grades: some('A', 'B'),
            territories: some('NORTH', 'SOUTH'),
            except: some('D1', 'D2', 'D3'),
            codes: some('D1', 'D2', 'D3'),
          },
          { requiredKeys: [] },
        ),
      ),
    ),
    qualifier: fc.record(
      { of: pick('amount', 'quantity'), lines: filter, over: pick('period', 'year-to-date', 'term-to-date') },
      { requiredKeys: ['of'] },
    ),
    method: pick('all', 'marginal'),
    boundary: pick('lower', 'upper'),
    rounding: pick('half-up', 'half-even', 'down'),
    conditions: rarely(fc.array(condition, { minLength: 1, maxLength: 2 })),
  },
  { requiredKeys: ['title', 'currency', 'effective', 'period', 'basis', 'bands'] },
);

const stageRow = fc.record({
  distributor: pick(...distributors),
  productLine: pick('LINE-A', 'LINE-B', 'LINE-C'),
  stage: pick('entry' as const, 'growth' as const, 'maturity' as const, 'none' as const),
  from: date,
});

const settledRow = fc.record({
  programme: pick('P-0', 'P-1'),
  distributor: pick(...distributors),
  period: pick('2026-01', '2026-03', '2026-Q1', '2026-Q2', '2026-H1', '2026', '2025-Q4', 'term'),
  settledMinor: fc.integer({ min: -5000, max: 50_000 }),
});

const certificate = fc.record(
  {
    distributor: pick(...distributors),
    person: pick('Ann', 'Bo', 'Cy'),
    course: pick('FIT', 'CARE'),
    from: date,
    to: date,
  },
  { requiredKeys: ['distributor', 'person', 'course', 'from'] },
);

/** A small world with all that the engine calculates: changing grades, territories and product lines, stages, returns. */
export const world: fc.Arbitrary<World> = fc.record({
  programmes: fc
    .array(programme, { minLength: 1, maxLength: 3 })
    .map((list) => list.map((one, index) => ({ code: `P-${index}`, ...dropUndefined(one) }))),
  lines: fc.array(line, { minLength: 10, maxLength: 60 }),
  distributors: fc.constant([
    { code: 'D1', territory: 'NORTH', grade: 'A' },
    { code: 'D1', from: '2026-05-12', territory: 'SOUTH', grade: 'B' },
    { code: 'D2', territory: 'SOUTH' },
    { code: 'D2', from: '2026-03-31', territory: 'SOUTH', grade: 'A' },
  ]),
  products: fc.constant([
    { sku: 'A1', productLine: 'LINE-A', brand: 'Alpha', category: 'Frames' },
    { sku: 'A1', from: '2026-04-10', productLine: 'LINE-C', brand: 'Alpha', category: 'Frames' },
    { sku: 'A2', productLine: 'LINE-A', category: 'Wheels' },
    { sku: 'B1', productLine: 'LINE-B', brand: 'Beta', category: 'Wheels' },
    { sku: 'B2', productLine: 'LINE-B', brand: 'Beta' },
  ]),
  stages: fc.uniqueArray(stageRow, {
    minLength: 6,
    maxLength: 16,
    selector: ({ distributor, productLine, from }) => `${distributor} ${productLine} ${from}`,
  }),
  certificates: fc.array(certificate, { maxLength: 8 }),
  settled: fc.array(settledRow, { maxLength: 4 }),
});

function dropUndefined<Value extends object>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
