import { describe, expect, test } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { daysRead, explain } from '#app/rebates/index.ts';
import { inputsOf, programme, requestOf, rowsOf, type TestLine, type TestTarget, type World } from './world.ts';

const yearBefore = { kind: 'year-before' };
const fixed = (value: string) => ({ kind: 'fixed', value });
const target = { kind: 'target', name: 'plan' };

/** Outcome, qualifier, basis and entitlement of the one row. */
function told(keys: Record<string, unknown>, lines: readonly TestLine[], more: Partial<World> = {}, period = '2026') {
  const [row] = rowsOf({ programmes: [programme(keys)], lines, ...more }, period);
  return row && [row.outcome, row.qualifier, row.basis, row.entitlementMinor];
}

const now = (amount: string, quantity = '1'): TestLine => ({ date: '2026-05-01', amount, quantity });
const then = (amount: string, quantity = '1'): TestLine => ({ date: '2025-05-01', amount, quantity });

describe('growth that is paid on', () => {
  const growth = (baseline: unknown, of = 'growth-amount') => ({ basis: { of, baseline } });

  test.each<[string, Record<string, unknown>, TestLine[], unknown[]]>([
    ['above the year before', growth(yearBefore), [then('400'), now('1000')], ['earned', '600', '600', 6000]],
    ['equal to it', growth(yearBefore), [then('400'), now('400')], ['earned', '0', '0', 0]],
    ['below it', growth(yearBefore), [then('400'), now('100')], ['earned', '-300', '-300', -3000]],
    ['a year before without lines is zero', growth(yearBefore), [now('100')], ['earned', '100', '100', 1000]],
    ['a negative year before', growth(yearBefore), [then('-50'), now('100')], ['earned', '150', '150', 1500]],
    ['above a fixed amount', growth(fixed('250.50')), [now('1000')], ['earned', '749.5', '749.5', 7495]],
    ['against a fixed amount of zero', growth(fixed('0')), [now('10')], ['earned', '10', '10', 100]],
    [
      'in units',
      { ...growth(yearBefore, 'growth-quantity'), bands: [{ perUnit: '2' }] },
      [then('1', '4'), now('1', '10')],
      ['earned', '6', '6', 1200],
    ],
    [
      'in units against a number',
      { ...growth(fixed('4'), 'growth-quantity'), bands: [{ perUnit: '2' }] },
      [now('1', '10')],
      ['earned', '6', '6', 1200],
    ],
    [
      'percent of the growth in money where units are measured',
      growth(yearBefore, 'growth-quantity'),
      [then('100', '4'), now('150', '10')],
      ['earned', '6', '6', 500],
    ],
    [
      'perUnit of the growth in units where money is measured',
      { ...growth(yearBefore), bands: [{ perUnit: '1' }] },
      [then('100', '4'), now('150', '10')],
      ['earned', '50', '50', 600],
    ],
    [
      'every counts the growth',
      { ...growth(yearBefore), bands: [{ lumpSum: '1', every: '100' }] },
      [then('400'), now('799')],
      ['earned', '399', '399', 300],
    ],
    [
      'bands are laid over it',
      {
        ...growth(yearBefore),
        method: 'marginal',
        bands: [
          { from: '0', percent: '10' },
          { from: '100', percent: '20' },
        ],
      },
      [then('400'), now('700')],
      ['earned', '300', '300', 5000],
    ],
    ['only the year before has lines', growth(yearBefore), [then('400')], undefined as never],
  ])('%s', (_, keys, lines, expected) => {
    expect(told(keys, lines)).toEqual(expected);
  });

  test('a missing target leaves it without a value', () => {
    const keys = growth(target);
    expect(told(keys, [now('100')])).toEqual(['no-baseline', null, '0', 0]);
    expect(told(keys, [now('100')], { targets: [{ name: 'plan', period: '2026', value: '40' }] })).toEqual([
      'earned',
      '60',
      '60',
      600,
    ]);
  });
});

describe('a percentage picks the band', () => {
  const bands = [{ percent: '1' }, { from: '100', percent: '2' }];
  const by = (of: string, baseline: unknown) => ({ qualifier: { of, baseline }, bands });

  test.each<[string, Record<string, unknown>, TestLine[], unknown[]]>([
    [
      'attainment below',
      by('attainment-percent', fixed('1000')),
      [now('999.99')],
      ['earned', '99.999', '999.99', 1000],
    ],
    ['attainment at', by('attainment-percent', fixed('1000')), [now('1000')], ['earned', '100', '1000', 2000]],
    [
      'attainment above',
      by('attainment-percent', fixed('1000')),
      [now('1000.01')],
      ['earned', '100.001', '1000.01', 2000],
    ],
    [
      'attainment of the year before',
      by('attainment-percent', yearBefore),
      [then('500'), now('1000')],
      ['earned', '200', '1000', 2000],
    ],
    [
      'attainment in units',
      by('attainment-quantity-percent', fixed('10')),
      [now('100', '10')],
      ['earned', '100', '100', 200],
    ],
    ['growth at', by('growth-percent', yearBefore), [then('500'), now('1000')], ['earned', '100', '1000', 2000]],
    [
      'growth below',
      by('growth-percent', yearBefore),
      [then('500'), now('999.99')],
      ['earned', '99.998', '999.99', 1000],
    ],
    ['no growth', by('growth-percent', yearBefore), [then('500'), now('500')], ['earned', '0', '500', 500]],
    ['decline', by('growth-percent', yearBefore), [then('500'), now('250')], ['earned', '-50', '250', 250]],
    ['an endless fraction', by('attainment-percent', fixed('3')), [now('1')], ['earned', '33.333333', '1', 1]],
    ['no year before', by('growth-percent', yearBefore), [now('100')], ['no-baseline', null, '100', 0]],
    [
      'a year before of zero',
      by('growth-percent', yearBefore),
      [then('5'), then('-5'), now('100')],
      ['no-baseline', null, '100', 0],
    ],
    [
      'a negative year before',
      by('growth-percent', yearBefore),
      [then('-5'), now('100')],
      ['no-baseline', null, '100', 0],
    ],
    ['a fixed baseline of zero', by('attainment-percent', fixed('0')), [now('100')], ['no-baseline', null, '100', 0]],
    ['no target', by('attainment-percent', target), [now('100')], ['no-baseline', null, '100', 0]],
  ])('%s', (_, keys, lines, expected) => {
    expect(told(keys, lines)).toEqual(expected);
  });

  test('what has no baseline says so in a step', () => {
    const [row] = rowsOf({ programmes: [programme(by('growth-percent', yearBefore))], lines: [now('1')] }, '2026');
    expect([row?.band, row?.next, row?.steps]).toEqual([
      null,
      null,
      [{ kind: 'no-baseline', text: { of: 'growth-percent' }, amount: '0.00' }],
    ]);
  });
});

describe('the share of some products', () => {
  const share = (lines: Record<string, unknown>) => ({
    basis: { of: 'amount', lines: { skus: ['A', 'B'] } },
    qualifier: { of: 'share-percent', lines },
    bands: [{ from: '25', percent: '10' }],
  });
  const sold = (a: string, b: string): TestLine[] => [
    { sku: 'A', amount: a },
    { sku: 'B', amount: b },
    { sku: 'C', amount: '1000' },
  ];

  test.each<[string, string, string, unknown[]]>([
    ['below', '24.99', '75.01', ['below-first-band', '24.99', '100', 0]],
    ['at', '25', '75', ['earned', '25', '100', 1000]],
    ['above', '25.01', '74.99', ['earned', '25.01', '100', 1000]],
    ['all', '100', '0', ['earned', '100', '100', 1000]],
    ['nothing', '0', '100', ['below-first-band', '0', '100', 0]],
    ['of nothing', '5', '-5', ['no-baseline', null, '0', 0]],
    ['of less than nothing', '5', '-10', ['no-baseline', null, '-5', 0]],
  ])('%s', (_, a, b, expected) => {
    expect(told(share({ skus: ['A'] }), sold(a, b))).toEqual(expected);
  });

  test('goes by its own lines above the bar, which need not pass the basis', () => {
    expect(told(share({ skus: ['C'] }), sold('50', '50'))).toEqual(['earned', '1000', '100', 1000]);
  });
});

describe('the number of different products', () => {
  const keys = { qualifier: { of: 'distinct-products' }, bands: [{ from: '2', percent: '10' }] };
  const sold = (...lines: [string, string][]): TestLine[] =>
    lines.map(([sku, quantity]) => ({ sku, quantity, amount: '10' }));

  test.each<[string, TestLine[], string]>([
    ['one', sold(['A', '5']), '1'],
    ['the same twice', sold(['A', '5'], ['A', '1']), '1'],
    ['two', sold(['A', '5'], ['B', '0.001']), '2'],
    ['one taken back in full', sold(['A', '5'], ['B', '3'], ['B', '-3']), '1'],
    ['one taken back beyond', sold(['A', '5'], ['B', '-1']), '1'],
    ['one of quantity zero', sold(['A', '5'], ['B', '0']), '1'],
    ['none', sold(['A', '-1']), '0'],
  ])('%s', (_, lines, expected) => {
    expect(told(keys, lines)?.[1]).toBe(expected);
  });

  test('is counted apart for each distributor and over its own window', () => {
    const over = { of: 'distinct-products', over: 'year-to-date' };
    const lines = [
      { date: '2026-01-05', sku: 'A', amount: '10' },
      { date: '2026-04-05', sku: 'B', amount: '10' },
      { date: '2026-04-06', sku: 'A', amount: '10', quantity: '-1' },
      { date: '2026-04-06', sku: 'C', amount: '10', distributor: 'D2' },
    ];
    const rows = rowsOf({ programmes: [programme({ ...keys, qualifier: over, period: 'quarter' })], lines }, '2026-Q2');
    expect(rows.map(({ distributor, qualifier }) => `${distributor} ${qualifier}`)).toEqual(['D1 1', 'D2 1']);
  });
});

describe('a condition on growth', () => {
  const keys = { conditions: [{ of: 'growth-percent', baseline: yearBefore, atLeast: '10' }] };

  test.each<[string, TestLine[], string]>([
    ['missed', [then('100'), now('109.99')], 'condition-not-met'],
    ['just reached', [then('100'), now('110')], 'earned'],
    ['without a year before', [now('110')], 'no-baseline'],
  ])('%s', (_, lines, expected) => {
    expect(told(keys, lines)?.[0]).toBe(expected);
  });

  test('no baseline comes before the first band', () => {
    expect(told({ ...keys, bands: [{ from: '1000', percent: '1' }] }, [now('1')])?.[0]).toBe('no-baseline');
    expect(told({ ...keys, bands: [{ from: '1000', percent: '1' }] }, [then('1'), now('1')])?.[0]).toBe(
      'below-first-band',
    );
  });
});

describe('the year before', () => {
  const growth = { basis: { of: 'growth-amount', baseline: yearBefore } };
  const at = (date: string, amount = '100'): TestLine => ({ date, amount });

  test.each<[string, Record<string, unknown>, string, string, string]>([
    ['begins on the same day', {}, '2025-01-01', '2026', '900'],
    ['not a day before', {}, '2024-12-31', '2026', '1000'],
    ['ends on the same day', {}, '2025-12-31', '2026', '900'],
    ['of a quarter is that quarter', { period: 'quarter' }, '2025-03-31', '2026-Q1', '900'],
    ['and no other', { period: 'quarter' }, '2025-04-01', '2026-Q1', '1000'],
    [
      'of a February before a leap day takes it in',
      { period: 'month', effective: { from: '2025-01-01', to: '2026-12-31' } },
      '2024-02-29',
      '2025-02',
      '900',
    ],
    [
      'is to date where the measure is',
      { period: 'quarter', accumulate: 'year-to-date' },
      '2025-01-01',
      '2026-Q1',
      '900',
    ],
    [
      'is whole where the term is not',
      { effective: { from: '2026-01-15', to: '2026-12-31' } },
      '2025-01-14',
      '2026',
      '900',
    ],
    ['but begins no earlier', { effective: { from: '2026-01-15', to: '2026-12-31' } }, '2024-12-31', '2026', '1000'],
  ])('%s', (_, keys, date, period, basis) => {
    const day = period === '2025-02' ? '2025-02-10' : '2026-02-10';
    const [row] = rowsOf(
      { programmes: [programme({ ...growth, ...keys })], lines: [at(date), at(day, '1000')] },
      period,
    );
    expect(row?.basis).toBe(basis);
  });

  test.each<[string, Record<string, unknown>, TestLine, string]>([
    ['needs no stage', { stages: ['growth'] }, {}, '900'],
    ['nor the territory of those who take part', { distributors: { territories: ['NORTH'] } }, {}, '900'],
    ['but the source', {}, { source: 'sell-out' }, '1000'],
    ['and the filter', { basis: { ...growth.basis, lines: { skus: ['S1'] } } }, { sku: 'S2' }, '1000'],
  ])('%s', (_, keys, line, basis) => {
    const lines = [{ ...at('2025-02-10'), ...line }, at('2026-02-10', '1000')];
    const more = {
      distributors: [
        { code: 'D1', territory: 'SOUTH' },
        { code: 'D1', from: '2026-01-01', territory: 'NORTH' },
      ],
      products: [
        { sku: 'S1', productLine: 'L' },
        { sku: 'S2', productLine: 'L' },
      ],
      stages: [{ productLine: 'L', stage: 'growth' as const, from: '2026-01-01' }],
    };
    expect(told({ ...growth, ...keys }, lines, more)?.[2]).toBe(basis);
  });

  test('is read, and its lines have no share', () => {
    const inputs = inputsOf({ programmes: [programme(growth)], lines: [at('2025-02-10'), at('2026-02-10', '1000')] });
    expect(daysRead(inputs, requestOf('2026'))).toEqual({
      from: requireDay('2025-01-01'),
      to: requireDay('2026-12-31'),
    });
    expect(explain(inputs, { programme: 'STEP', distributor: 'D1', period: '2026' })).toEqual({
      contributing: [{ lineIndex: 1, countsFor: 'both', shareMinor: 9000 }],
      notCounted: [],
    });
  });
});

describe('a target', () => {
  const keys = {
    period: 'quarter',
    qualifier: { of: 'attainment-percent', baseline: target },
    bands: [{ from: '0', percent: '1' }],
  };
  const q1: TestTarget = { name: 'plan', period: '2026-Q1', value: '100' };
  const q2: TestTarget = { name: 'plan', period: '2026-Q2', value: '300' };
  const toDate = (over: unknown) => ({ ...keys, qualifier: { ...keys.qualifier, over } });

  test.each<[string, Record<string, unknown>, TestTarget[], string | null]>([
    ['of the period', keys, [q1, q2], '100'],
    ['of another period', keys, [q1], null],
    ['of another name', keys, [{ ...q2, name: 'stretch' }], null],
    ['of another distributor', keys, [{ ...q2, distributor: 'D2' }], null],
    ['of zero', keys, [{ ...q2, value: '0' }], null],
    ['to date is the sum of the periods', toDate('year-to-date'), [q1, q2], '75'],
    ['one missing, all missing', toDate('year-to-date'), [q2], null],
    ['of six months', toDate({ lastMonths: 6 }), [q1, q2], '75'],
    ['of a window that holds no whole period', toDate({ lastMonths: 2 }), [q1, q2], null],
    [
      'of a term that begins within a period',
      { ...toDate('term-to-date'), effective: { from: '2026-05-01', to: '2026-12-31' } },
      [q2],
      '100',
    ],
  ])('%s', (_, given, targets, expected) => {
    const world = {
      programmes: [programme(given)],
      lines: [now('300')],
      targets,
      distributors: [{ code: 'D1' }, { code: 'D2' }],
    };
    expect(rowsOf(world, '2026-Q2')[0]?.qualifier).toBe(expected);
  });
});
