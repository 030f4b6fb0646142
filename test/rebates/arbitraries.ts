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
    document: pick('DOC-1', 'DOC-2', 'DOC-3', 'DOC-4', 'DOC-5'),
    dueDate: date,
    paidDate: date,
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

const broughtUpTo = (max: number) =>
  fc.record({
    minor: fc.integer({ min: 1, max }),
    since: pick('2025-11-01', '2026-01-01', '2026-03-01').map(requireDay),
  });

const settledRow = fc.record(
  {
    programme: pick('P-0', 'P-1'),
    distributor: pick(...distributors),
    period: pick('2026-01', '2026-03', '2026-Q1', '2026-Q2', '2026-H1', '2026', '2025-Q4', 'term'),
    settledMinor: fc.integer({ min: -5000, max: 50_000 }),
    brought: broughtUpTo(9000),
  },
  { requiredKeys: ['programme', 'distributor', 'period', 'settledMinor'] },
);

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

/** What a measure of any kind is held against. */
const baseline = fc.oneof(
  fc.constant({ kind: 'year-before' }),
  fc.constant({ kind: 'target', name: 'plan' }),
  fc.record({ kind: fc.constant('fixed'), value: pick('1000', '2500.5', '730', '0', '-40') }),
);
const over = fc.oneof(
  pick('period', 'year-to-date', 'term-to-date'),
  fc.record({ lastMonths: fc.integer({ min: 1, max: 14 }) }),
);
const held = [
  'growth-amount',
  'growth-quantity',
  'growth-percent',
  'attainment-percent',
  'attainment-quantity-percent',
];

/** Every measure, with baselines and windows. */
export const anyMeasure = fc.oneof(
  fc.record({ of: pick('amount', 'quantity'), lines: filter, over }, ofAlone()),
  fc.record({ of: pick('share-percent', 'distinct-products'), lines: filter, over }, ofAlone()),
  fc.record({ of: pick(...held), lines: filter, over, baseline }, { requiredKeys: ['of', 'baseline'] }),
  fc.record({ of: pick('days-to-pay', 'on-time-percent'), lines: filter, over }, ofAlone()),
  fc.record({ of: fc.constant('certified-people'), course: pick('FIT', 'CARE') }),
  fc.record({ of: fc.constant('score'), name: pick('service', 'display') }),
  fc.record({ of: fc.constant('breaches'), over }, ofAlone()),
);

export const anyBasis = fc.oneof(
  fc.record({ of: pick('amount', 'quantity'), lines: filter }, ofAlone()),
  fc.record({ of: pick('growth-amount', 'growth-quantity'), lines: filter, baseline }, ofBaseline()),
);

export const anyMethod = pick('all', 'marginal', 'each-capped', 'each-full', 'linear');
export const anyUnit = pick('distributor', 'distributor', 'group', 'document', 'line', 'product');

/** Bands that may earn goods too. */
export const bandsWithGoods = fc
  .tuple(bands, fc.array(rarely(pick('1', '2.5', '0.125')), { minLength: 4, maxLength: 4 }))
  .map(([made, goods]) => made.map((band, index) => ({ ...band, freeUnits: goods[index] })));

export const anyCondition = fc.tuple(anyMeasure, limits).map(([measured, range]) => ({ ...measured, ...range }));
export const multiplier = fc
  .tuple(anyMeasure, fc.subarray(['-100', '0', '2', '50', '90', '100', '2000'], { minLength: 1, maxLength: 3 }), rate)
  .map(([measured, froms, percent]) => ({
    ...measured,
    steps: froms.map((from, index) => ({ from, percent: String(Number(percent) * (index + 1) * 10) })),
  }));

export const anyLimits = atMost(
  2,
  fc.record(
    {
      guarantee: pick('50', '120.5'),
      cap: pick('80', '400.25'),
      budget: pick('300', '1000.01'),
      minimumPayout: pick('10', '150'),
    },
    { requiredKeys: [] },
  ),
).chain((made) =>
  made.guarantee === undefined
    ? fc.constant(made)
    : fc.record({ carryOver: fc.boolean() }).map((more) => ({ ...made, ...more })),
);

/** A programme with any of all keys but those that name other programmes. */
export const wideProgramme = fc
  .tuple(
    programme,
    fc.record(
      {
        unit: anyUnit,
        basis: anyBasis,
        qualifier: anyMeasure,
        method: anyMethod,
        bands: bandsWithGoods,
        conditions: rarely(fc.array(anyCondition, { minLength: 1, maxLength: 2 })),
        multipliers: rarely(fc.array(multiplier, { minLength: 1, maxLength: 2 })),
        limits: anyLimits,
      },
      { requiredKeys: ['basis', 'bands'] },
    ),
  )
  .map(([narrow, wide]) => allowed({ ...narrow, ...wide }));

export const wideLine = fc
  .tuple(line, fc.boolean(), pick('USD', 'USD', 'USD', 'EUR', 'JPY', null))
  .map(([made, isYearBefore, currency]) => ({
    ...made,
    ...(isYearBefore ? { date: made.date?.replace('2026', '2025') } : {}),
    ...(currency === 'JPY' ? { amount: String(Math.trunc(Number(made.amount))) } : {}),
    currency,
  }));

const ownPeriodTexts = ['term', '2026', '2026-H1', '2026-H2', ...quartersAndMonths(2026)];
export const target = fc.record({
  distributor: pick(...distributors),
  name: fc.constant('plan'),
  period: pick(...ownPeriodTexts),
  value: pick('500', '1200.75', '4000', '1'),
});

const score = fc.record({
  distributor: pick(...distributors),
  name: pick('service', 'display'),
  period: pick(...ownPeriodTexts),
  value: pick('0', '50', '89.5', '90', '100'),
});

const breach = fc.record(
  { distributor: pick(...distributors), date, kind: pick('territory', 'price') },
  { requiredKeys: ['distributor', 'date'] },
);

const payment = fc.record(
  {
    document: pick('DOC-1', 'DOC-2', 'DOC-3', 'DOC-9'),
    paidDate: date,
    amount: fc.integer({ min: -50_000, max: 900_000 }).map((value) => (value / 100).toFixed(2)),
  },
  { requiredKeys: ['document', 'paidDate'] },
);

const exchangeRate = fc.record({
  date,
  from: pick('EUR', 'JPY', 'USD'),
  to: pick('USD', 'USD', 'EUR'),
  rate: pick('1.08', '0.006711', '1.1', '150.25', '0.9'),
});

/** Before all lines there is a rate for each of their currencies, so that every programme is calculated. */
const firstRates = [
  { date: '2020-01-01', from: 'EUR', to: 'USD', rate: '1.0725' },
  { date: '2020-01-01', from: 'JPY', to: 'USD', rate: '0.0067' },
];

const lengths = ['month', 'quarter', 'half-year', 'year', 'term'];
const coded = <Value extends object>(list: readonly Value[]) =>
  list.map((one, index) => ({ code: `P-${index}`, ...one }));

/** Programmes each of which may deduct those before it. */
export const deductingProgrammes = fc
  .tuple(
    fc.array(wideProgramme, { minLength: 2, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  )
  .map(([list, choices]) => {
    const ascending = [...list].sort((a, b) => lengths.indexOf(a.period) - lengths.indexOf(b.period));
    return coded(ascending).map((one, index, all) => {
      const deducts = all.slice(0, index).flatMap(({ code }, before) => (choices[before] ? [code] : []));
      return deducts.length > 0 ? { ...one, deducts } : one;
    });
  });

/** Programmes of one exclusive group, and one beside it that deducts its members. */
export const exclusiveProgrammes = fc
  .tuple(
    fc.array(wideProgramme, { minLength: 3, maxLength: 4 }),
    pick('month', 'quarter', 'year'),
    pick('highest', 'first'),
    fc.array(fc.nat(2), { minLength: 4, maxLength: 4 }),
  )
  .map(([list, period, prefer, ranks]) =>
    coded(list).map((one, index) =>
      index === 0
        ? { ...one, period: 'year', deducts: ['P-1', 'P-2'] }
        : { ...simple(one, index), period, exclusive: { group: 'BEST', prefer, rank: ranks[index] } },
    ),
  );

/** A small world for everything that the contract says. */
export const wideWorld: fc.Arbitrary<World> = fc
  .tuple(
    world,
    fc.oneof<fc.Arbitrary<object[]>[]>(deductingProgrammes, exclusiveProgrammes),
    fc.array(wideLine, { minLength: 10, maxLength: 50 }),
    fc.uniqueArray(target, { minLength: 25, maxLength: 50, selector: (row) => `${row.distributor} ${row.period}` }),
    fc.boolean(),
    fc.record({
      scores: fc.uniqueArray(score, {
        minLength: 15,
        maxLength: 40,
        selector: (row) => `${row.distributor} ${row.name} ${row.period}`,
      }),
      breaches: fc.array(breach, { maxLength: 8 }),
      payments: fc.array(payment, { maxLength: 8 }),
      rates: fc
        .uniqueArray(exchangeRate, { maxLength: 8, selector: (row) => `${row.from} ${row.to} ${row.date}` })
        .map((rates) => [...rates.filter(({ from, to }) => from !== to), ...firstRates]),
    }),
  )
  .map(([made, programmes, lines, targets, isGrouped, further]) => ({
    ...made,
    ...further,
    programmes: programmes.map((one): Record<string, unknown> => ({ ...dropUndefined(one) })),
    lines,
    targets,
    distributors: [
      ...(made.distributors ?? []).map((one) => (isGrouped && one.code === 'D2' ? { ...one, parent: 'D1' } : one)),
      { code: 'D3', territory: 'NORTH', grade: 'A', parent: 'D1' },
    ],
  }));

/** Every other programme is open to all who buy, so that programmes of a group often compete. */
function simple<Programme extends object>(one: Programme, index: number): Programme {
  const open = { basis: { of: 'amount' }, bands: [{ percent: String(index) }], unit: 'distributor' };
  const nothing = { qualifier: undefined, conditions: undefined, distributors: undefined, stages: undefined };
  return index % 2 === 1 ? { ...one, ...open, ...nothing } : one;
}

function ofAlone() {
  return { requiredKeys: ['of'] } as { requiredKeys: ['of'] };
}

function ofBaseline() {
  return { requiredKeys: ['of', 'baseline'] } as { requiredKeys: ['of', 'baseline'] };
}

function quartersAndMonths(year: number): string[] {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  return [...[1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`), ...months];
}

type MadeMeasure = { of: string; baseline?: { kind: string } };
type MadeBand = { from?: string; percent?: string; perUnit?: string };
type Made = { unit?: string; method?: string; basis: MadeMeasure; qualifier?: MadeMeasure; bands: MadeBand[] };

/** Takes out what means nothing together and is refused. */
function allowed<Programme extends Made>(made: Programme): Programme {
  const isOfParts = made.unit === 'line' || made.unit === 'document';
  const fixed = (measured: MadeMeasure) =>
    isOfParts && measured.baseline?.kind === 'year-before'
      ? { ...measured, baseline: { kind: 'fixed', value: '100' } }
      : measured;
  const basis = fixed(made.basis);
  const qualifier = made.qualifier && fixed(made.qualifier);
  const isWritten = basis.baseline !== undefined && basis.baseline.kind !== 'year-before';
  const isPercent = /percent$|^distinct|^certified|^score$|^breaches$|^days/.test(qualifier?.of ?? '');
  const bandsAllowed = made.bands
    .filter(({ from }) => made.method !== 'each-capped' || !from?.startsWith('-'))
    .map(({ from, percent, perUnit, ...band }) => ({
      ...band,
      ...(from === undefined ? {} : { from: isPercent ? String(Number(from) / 40) : from }),
      ...(isWritten && basis.of === 'growth-quantity' ? {} : { percent }),
      ...(isWritten && basis.of === 'growth-amount' ? {} : { perUnit }),
    }));
  const bandsOrOne = bandsAllowed.length > 0 ? bandsAllowed : [{ lumpSum: '5' }];
  return { ...made, basis, ...(qualifier && { qualifier }), bands: bandsOrOne };
}

const months = ['01', '02', '03', '04', '05', '06'].map((month) => `2026-${month}`);

/** Two distributors of whom statements have granted most of a budget, also what had waited in earlier months. */
export const scarceWorld: fc.Arbitrary<World> = fc.record({
  programmes: fc
    .record({ budget: pick('60', '90'), accumulate: pick('period', 'period', 'year-to-date') })
    .map(({ budget, accumulate }) => [
      {
        title: { en: 'Scarce' },
        code: 'P-0',
        currency: 'USD',
        effective: { from: '2026-01-01', to: '2026-12-31' },
        period: 'month',
        accumulate,
        basis: { of: 'amount' },
        bands: [{ percent: '10' }],
        limits: { budget, minimumPayout: '12' },
      },
    ]),
  lines: fc.array(
    fc.record({
      distributor: pick('D1', 'D2'),
      date: pick(...months.map((month) => `${month}-10`)),
      amount: fc.integer({ min: -60, max: 200 }).map(String),
    }),
    { minLength: 6, maxLength: 14 },
  ),
  distributors: fc.constant([{ code: 'D1' }, { code: 'D2' }]),
  settled: fc.uniqueArray(
    fc.record(
      {
        programme: fc.constant('P-0'),
        distributor: pick('D1', 'D2'),
        period: pick(...months),
        settledMinor: fc.integer({ min: 1000, max: 2500 }),
        brought: broughtUpTo(1000),
      },
      { requiredKeys: ['programme', 'distributor', 'period', 'settledMinor'] },
    ),
    { minLength: 2, maxLength: 6, selector: ({ distributor, period }) => `${distributor} ${period}` },
  ),
});
