import { describe, expect, test } from 'vitest';
import { readProgrammes } from '#app/rebates/index.ts';
import { definition, programme } from './world.ts';

const growth = { of: 'growth-amount', baseline: { kind: 'fixed', value: '100' } };

describe('a programme is read', () => {
  test('with its defaults filled in', () => {
    expect(definition(programme())).toEqual({
      code: 'STEP',
      title: { en: 'Stepped' },
      currency: 'USD',
      effective: { from: '2026-01-01', to: '2026-12-31' },
      period: 'year',
      accumulate: 'period',
      source: 'sell-in',
      unit: 'distributor',
      basis: { of: 'amount' },
      method: 'all',
      boundary: 'lower',
      bands: [{ percent: '10' }],
      payout: { as: 'credit-note' },
      rounding: 'half-up',
    });
  });

  test('and reading what was read changes nothing', () => {
    const once = readProgrammes([everyKey, other]);
    expect(once.ok && readProgrammes(once.programmes)).toEqual(once);
  });

  test('with every key that the contract has', () => {
    const read = readProgrammes([everyKey, other]);
    expect(read.ok && read.programmes[0]).toEqual(everyKey);
  });

  test.each([
    ['one day only', { effective: { from: '2026-01-01', to: '2026-01-01' } }],
    ['a title in one Chinese script', { title: { 'zh-Hant': '季度返利' } }],
    ['a band that pays nothing', { bands: [{ from: '0' }, { from: '100', percent: '1' }] }],
    [
      'a band below zero',
      {
        bands: [
          { from: '-100', percent: '1' },
          { from: '0', percent: '2' },
        ],
      },
    ],
    ['percent on a quantity basis', { basis: { of: 'quantity' }, bands: [{ percent: '1' }] }],
    [
      'perUnit on growth against the year before',
      { basis: { of: 'growth-amount', baseline: { kind: 'year-before' } }, bands: [{ perUnit: '1' }] },
    ],
    ['percent on growth against a fixed amount', { basis: growth, bands: [{ percent: '1' }] }],
    ['free units without every', { bands: [{ freeUnits: '1' }] }],
    [
      'a year before for the qualifier of a product',
      { unit: 'product', qualifier: { of: 'growth-percent', baseline: { kind: 'year-before' } } },
    ],
    ['nothing carried over, without a guarantee', { limits: { carryOver: false } }],
    ['a code of two signs', { code: 'A-' }],
  ])('%s', (_, keys) => {
    expect(readProgrammes([programme(keys)]).ok).toBe(true);
  });
});

describe('a programme is refused, by the path of its key', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['an unknown key', { colour: 'red' }, 'colour'],
    ['an unknown key of a band', { bands: [{ percent: '1' }, { from: '1', percentage: '2' }] }, 'bands[1].percentage'],
    [
      'an unknown key of the dates',
      { effective: { from: '2026-01-01', to: '2026-12-31', until: 'x' } },
      'effective.until',
    ],
    ['an unknown key of a filter', { basis: { of: 'amount', lines: { sku: ['A'] } } }, 'basis.lines.sku'],
    ['an unknown key of a title', { title: { en: 'A', fr: 'B' } }, 'title.fr'],
    ['an unknown key of a stage', { stages: [{ stage: 'entry', until: '2026-01-01' }] }, 'stages[0].until'],
    ['an unknown key of limits', { limits: { ceiling: '1' } }, 'limits.ceiling'],
    ['a small letter in the code', { code: 'Step' }, '[0].code'],
    ['a code of one sign', { code: 'A' }, '[0].code'],
    ['a code of 41 signs', { code: 'A'.repeat(41) }, '[0].code'],
    ['no code', { code: undefined }, '[0].code'],
    ['no title at all', { title: {} }, 'title'],
    ['an empty title', { title: { en: ' ' } }, 'title.en'],
    ['a currency that there is not', { currency: 'USX' }, 'currency'],
    ['a date that no calendar has', { effective: { from: '2026-02-29', to: '2026-12-31' } }, 'effective.from'],
    ['a date in another form', { effective: { from: '2026-01-01', to: '31.12.2026' } }, 'effective.to'],
    ['a term that ends before it begins', { effective: { from: '2026-01-02', to: '2026-01-01' } }, 'effective.to'],
    ['no period', { period: undefined }, 'period'],
    ['a period that there is not', { period: 'week' }, 'period'],
    ['a window that there is not', { accumulate: 'quarter-to-date' }, 'accumulate'],
    ['no basis', { basis: undefined }, 'basis'],
    [
      'a basis that cannot be paid on',
      { basis: { of: 'growth-percent', baseline: { kind: 'year-before' } } },
      'basis.of',
    ],
    ['a window on a basis', { basis: { of: 'amount', over: 'year-to-date' } }, 'basis.over'],
    [
      'a baseline on an amount',
      { qualifier: { of: 'amount', baseline: { kind: 'year-before' } } },
      'qualifier.baseline',
    ],
    ['growth without a baseline', { qualifier: { of: 'growth-percent' } }, 'qualifier.baseline'],
    [
      'a baseline of an unknown kind',
      { qualifier: { of: 'growth-percent', baseline: { kind: 'guess' } } },
      'qualifier.baseline.kind',
    ],
    [
      'a fixed baseline as a number',
      { qualifier: { of: 'growth-percent', baseline: { kind: 'fixed', value: 5 } } },
      'qualifier.baseline.value',
    ],
    [
      'a target without a name',
      { qualifier: { of: 'attainment-percent', baseline: { kind: 'target' } } },
      'qualifier.baseline.name',
    ],
    ['a score without a name', { qualifier: { of: 'score' } }, 'qualifier.name'],
    ['certified people without a course', { qualifier: { of: 'certified-people' } }, 'qualifier.course'],
    ['a measure that there is not', { qualifier: { of: 'weight' } }, 'qualifier.of'],
    ['half a month', { qualifier: { of: 'amount', over: { lastMonths: 1.5 } } }, 'qualifier.over.lastMonths'],
    ['months as text', { qualifier: { of: 'amount', over: { lastMonths: '3' } } }, 'qualifier.over.lastMonths'],
    ['no month', { qualifier: { of: 'amount', over: { lastMonths: 0 } } }, 'qualifier.over.lastMonths'],
    ['an empty list of SKUs', { basis: { of: 'amount', lines: { skus: [] } } }, 'basis.lines.skus'],
    ['an empty list of price types', { basis: { of: 'amount', lines: { priceTypes: [] } } }, 'basis.lines.priceTypes'],
    [
      'a price type that there is not',
      { basis: { of: 'amount', lines: { priceTypes: ['net'] } } },
      'basis.lines.priceTypes[0]',
    ],
    ['an empty list of stages', { stages: [] }, 'stages'],
    ['a stage that there is not', { stages: ['entry', 'decline'] }, 'stages[1]'],
    [
      'a stage that ends before it begins',
      { stages: [{ stage: 'entry', from: '2026-02-02', to: '2026-02-01' }] },
      'stages[0].to',
    ],
    ['an empty list of grades', { distributors: { grades: [] } }, 'distributors.grades'],
    ['an unknown unit', { unit: 'invoice' }, 'unit'],
    ['an unknown method', { method: 'stepped' }, 'method'],
    ['no bands', { bands: [] }, 'bands'],
    [
      'bands that do not ascend',
      {
        bands: [
          { from: '100', percent: '1' },
          { from: '50', percent: '2' },
        ],
      },
      'bands[1].from',
    ],
    [
      'two bands alike',
      {
        bands: [
          { from: '100', percent: '1' },
          { from: '100.0', percent: '2' },
        ],
      },
      'bands[1].from',
    ],
    ['a second band without a from', { bands: [{ percent: '1' }, { percent: '2' }] }, 'bands[1].from'],
    ['a rate as a number', { bands: [{ percent: 2.5 }] }, 'bands[0].percent'],
    ['a rate with a percent sign', { bands: [{ percent: '2%' }] }, 'bands[0].percent'],
    ['a rate with a decimal comma', { bands: [{ percent: '2,5' }] }, 'bands[0].percent'],
    ['a rate with an exponent', { bands: [{ percent: '1e2' }] }, 'bands[0].percent'],
    ['every without a lump sum', { bands: [{ percent: '1', every: '10' }] }, 'bands[0].every'],
    ['every zero', { bands: [{ lumpSum: '1', every: '0' }] }, 'bands[0].every'],
    ['counting without every', { bands: [{ lumpSum: '1', everyCounts: 'full' }] }, 'bands[0].everyCounts'],
    ['perUnit on growth against a fixed amount', { basis: growth, bands: [{ perUnit: '1' }] }, 'bands[0].perUnit'],
    [
      'percent on growth of a quantity against a target',
      {
        basis: { of: 'growth-quantity', baseline: { kind: 'target', name: 'year' } },
        bands: [
          { from: '0', perUnit: '1' },
          { from: '9', percent: '1' },
        ],
      },
      'bands[1].percent',
    ],
    [
      'a year before for a document',
      { unit: 'document', qualifier: { of: 'growth-percent', baseline: { kind: 'year-before' } } },
      'qualifier.baseline.kind',
    ],
    ['a condition without a bound', { conditions: [{ of: 'amount' }] }, 'conditions[0]'],
    [
      'a condition that nothing meets',
      { conditions: [{ of: 'amount', atLeast: '5', below: '5' }] },
      'conditions[0].below',
    ],
    ['a multiplier without steps', { multipliers: [{ of: 'amount', steps: [] }] }, 'multipliers[0].steps'],
    [
      'steps that do not ascend',
      {
        multipliers: [
          {
            of: 'amount',
            steps: [
              { from: '1', percent: '1' },
              { from: '1', percent: '2' },
            ],
          },
        ],
      },
      'multipliers[0].steps[1].from',
    ],
    [
      'a step without a from',
      { multipliers: [{ of: 'amount', steps: [{ percent: '1' }] }] },
      'multipliers[0].steps[0].from',
    ],
    ['a rank as text', { exclusive: { group: 'G', prefer: 'first', rank: '1' } }, 'exclusive.rank'],
    ['a rank with a fraction', { exclusive: { group: 'G', prefer: 'first', rank: 1.5 } }, 'exclusive.rank'],
    ['a preference that there is not', { exclusive: { group: 'G', prefer: 'last' } }, 'exclusive.prefer'],
    ['a negative cap', { limits: { cap: '-1' } }, 'limits.cap'],
    ['a budget finer than the currency', { limits: { budget: '1.005' } }, 'limits.budget'],
    ['carrying over without a guarantee', { limits: { carryOver: true } }, 'limits.carryOver'],
    ['carrying over as text', { limits: { guarantee: '1', carryOver: 'yes' } }, 'limits.carryOver'],
    ['a way to pay that there is not', { payout: { as: 'cash' } }, 'payout.as'],
    ['a rounding that there is not', { rounding: 'up' }, 'rounding'],
    ['the same code deducted twice', { code: 'AA', deducts: ['BB', 'BB'] }, 'deducts[1]'],
    ['a deducted programme that there is not', { deducts: ['NONE'] }, 'deducts[0]'],
  ])('%s', (_, keys, key) => {
    expect(errorsOf([programme(keys)]).map((error) => error.key)).toEqual([key]);
  });

  test('with its code, and with every error', () => {
    const errors = errorsOf([
      programme({ code: 'AA', currency: 'X', bands: [{ percent: 1 }] }),
      programme({ code: 'BB', unit: 'x' }),
    ]);
    expect(errors.map(({ programme: code, key }) => `${code} ${key}`)).toEqual([
      'AA currency',
      'AA bands[0].percent',
      'BB unit',
    ]);
  });

  test('saying what was expected', () => {
    expect(errorsOf([programme({ period: 'week' })])).toEqual([
      { programme: 'STEP', key: 'period', expected: 'one of month, quarter, half-year, year, term' },
    ]);
  });

  test.each([[{}], ['text'], [null]])('unless it is a list: %j', (json) => {
    expect(readProgrammes(json)).toEqual({
      ok: false,
      errors: [{ programme: null, key: '', expected: 'a list of programmes' }],
    });
  });

  test('when something in the list is no programme', () => {
    expect(errorsOf([programme(), null, 'text'])).toEqual([
      { programme: null, key: '[1]', expected: 'a programme, written as an object' },
      { programme: null, key: '[2]', expected: 'a programme, written as an object' },
    ]);
  });

  test('when a code stands twice', () => {
    expect(errorsOf([programme(), programme()])).toEqual([
      { programme: 'STEP', key: 'code', expected: 'a code that stands only once' },
    ]);
  });
});

function errorsOf(json: unknown) {
  const read = readProgrammes(json);
  return read.ok ? [] : read.errors;
}

const other = programme({
  code: 'OTHER',
  currency: 'KWD',
  exclusive: { group: 'BEST', prefer: 'first', rank: 2 },
  period: 'quarter',
});
const everyKey = {
  code: 'ALL-KEYS-1',
  title: { en: 'All keys', 'zh-Hans': '全部', 'zh-Hant': '全部' },
  currency: 'KWD',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  period: 'quarter',
  accumulate: 'year-to-date',
  source: 'sell-out',
  stages: ['entry', { stage: 'growth', from: '2026-01-01', to: '2026-06-30' }, { stage: 'maturity' }],
  distributors: { codes: ['D1'], grades: ['A'], territories: ['NORTH'], except: ['D2'] },
  unit: 'distributor',
  basis: {
    of: 'growth-amount',
    baseline: { kind: 'year-before' },
    lines: {
      productLines: ['Bikes'],
      brands: ['Alpha'],
      categories: ['Frames'],
      skus: ['S1'],
      exceptSkus: ['S2'],
      territories: ['NORTH'],
      priceTypes: ['standard'],
      kinds: ['sale', 'return'],
    },
  },
  qualifier: { of: 'attainment-percent', baseline: { kind: 'target', name: 'year' }, over: { lastMonths: 12 } },
  method: 'linear',
  boundary: 'upper',
  bands: [
    { percent: '1.25', perUnit: '0.5', lumpSum: '10', every: '100', everyCounts: 'started', freeUnits: '1' },
    { from: '110', percent: '2' },
  ],
  conditions: [{ of: 'certified-people', course: 'SAFETY', atLeast: '2', below: '9' }],
  multipliers: [
    {
      of: 'breaches',
      over: 'period',
      steps: [
        { from: '0', percent: '100' },
        { from: '1', percent: '50' },
      ],
    },
  ],
  deducts: ['OTHER'],
  exclusive: { group: 'BEST-KWD', prefer: 'first', rank: 1 },
  limits: { guarantee: '1.005', carryOver: true, cap: '9', budget: '99', minimumPayout: '0.5' },
  payout: { as: 'goods-credit' },
  rounding: 'half-even',
};
