import { describe, expect, test } from 'vitest';
import { programme, rowsOf, type TestLine, type World } from './world.ts';

/** The basis of D1 in 2026; undefined where there is no row. */
function basisOf(
  keys: Record<string, unknown>,
  lines: readonly TestLine[],
  more: Partial<World> = {},
): string | undefined {
  return rowsOf({ programmes: [programme(keys)], lines, ...more }, '2026').find(
    ({ distributor }) => distributor === 'D1',
  )?.basis;
}

const on = (date: string, amount = '100'): TestLine => ({ date, amount });

describe('which lines count', () => {
  test.each([
    ['the day before the term', '2026-02-28', undefined],
    ['the first day of the term', '2026-03-01', '100'],
    ['the last day of the term', '2026-10-31', '100'],
    ['the day after the term', '2026-11-01', undefined],
  ])('%s', (_, date, expected) => {
    expect(basisOf({ effective: { from: '2026-03-01', to: '2026-10-31' } }, [on(date)])).toBe(expected);
  });

  test.each([
    ['2026-03-31', undefined],
    ['2026-04-01', '100'],
    ['2026-06-30', '100'],
    ['2026-07-01', undefined],
  ])('a quarter begins and ends with its days: %s', (date, expected) => {
    const world = { programmes: [programme({ period: 'quarter' })], lines: [on(date)] };
    expect(rowsOf(world, '2026-Q2')[0]?.basis).toBe(expected);
  });

  const full: TestLine = {
    sku: 'S1',
    amount: '100',
    territory: 'NORTH',
    priceType: 'special',
    kind: 'return',
    source: 'sell-in',
  };
  const products = [{ sku: 'S1', productLine: 'Bikes', brand: 'Alpha', category: 'Frames' }];
  test.each<[Record<string, unknown>, string | undefined]>([
    [{}, '100'],
    [{ productLines: ['Bikes'] }, '100'],
    [{ productLines: ['Wheels'] }, undefined],
    [{ brands: ['Alpha'] }, '100'],
    [{ brands: ['Beta'] }, undefined],
    [{ categories: ['Wheels', 'Frames'] }, '100'],
    [{ categories: ['Wheels'] }, undefined],
    [{ skus: ['S1'] }, '100'],
    [{ skus: ['S2'] }, undefined],
    [{ exceptSkus: ['S2'] }, '100'],
    [{ exceptSkus: ['S1'] }, undefined],
    [{ skus: ['S1'], exceptSkus: ['S1'] }, undefined],
    [{ territories: ['NORTH'] }, '100'],
    [{ territories: ['SOUTH'] }, undefined],
    [{ priceTypes: ['special'] }, '100'],
    [{ priceTypes: ['standard', 'promotional'] }, undefined],
    [{ kinds: ['return'] }, '100'],
    [{ kinds: ['sale'] }, undefined],
    [{ brands: ['Alpha'], territories: ['SOUTH'] }, undefined],
  ])('the filter %j', (lines, expected) => {
    expect(basisOf({ basis: { of: 'amount', lines } }, [full], { products })).toBe(expected);
  });

  test('a missing brand, category and territory pass no filter', () => {
    const bare = { amount: '100' };
    expect(basisOf({ basis: { of: 'amount', lines: { brands: ['Alpha'] } } }, [bare])).toBeUndefined();
    expect(basisOf({ basis: { of: 'amount', lines: { categories: ['Frames'] } } }, [bare])).toBeUndefined();
    expect(basisOf({ basis: { of: 'amount', lines: { territories: ['NORTH'] } } }, [bare])).toBeUndefined();
  });

  test('only lines of the source', () => {
    const lines: TestLine[] = [{ amount: '1' }, { amount: '20', source: 'sell-out' }];
    expect([basisOf({}, lines), basisOf({ source: 'sell-out' }, lines)]).toEqual(['1', '20']);
  });

  test('a return is taken off', () => {
    expect(basisOf({}, [{ amount: '100' }, { amount: '-30', kind: 'return' }])).toBe('70');
  });

  test('a line of nothing counts', () => {
    expect(basisOf({}, [{ amount: '0', quantity: '0' }])).toBe('0');
  });

  test('no line, no row', () => {
    expect(rowsOf({ programmes: [programme()], lines: [], distributors: [{ code: 'D1' }] }, '2026')).toEqual([]);
  });

  test('the product line is that of the line’s date', () => {
    const products = [
      { sku: 'S1', productLine: 'Bikes' },
      { sku: 'S1', from: '2026-05-10', productLine: 'Wheels' },
    ];
    const lines = [on('2026-05-09', '1'), on('2026-05-10', '20')];
    expect(basisOf({ basis: { of: 'amount', lines: { productLines: ['Bikes'] } } }, lines, { products })).toBe('1');
    expect(basisOf({ basis: { of: 'amount', lines: { productLines: ['Wheels'] } } }, lines, { products })).toBe('20');
  });

  test('the first version holds for all time before it too', () => {
    const products = [{ sku: 'S1', from: '2026-05-10', productLine: 'Wheels' }];
    expect(
      basisOf({ basis: { of: 'amount', lines: { productLines: ['Wheels'] } } }, [on('2026-01-01')], { products }),
    ).toBe('100');
  });

  test('an empty territory is the distributor’s on the line’s date', () => {
    const distributors = [
      { code: 'D1', territory: 'NORTH' },
      { code: 'D1', from: '2026-05-10', territory: 'SOUTH' },
    ];
    const lines = [on('2026-05-09', '1'), on('2026-05-10', '20'), { ...on('2026-05-10', '300'), territory: 'NORTH' }];
    expect(basisOf({ basis: { of: 'amount', lines: { territories: ['NORTH'] } } }, lines, { distributors })).toBe(
      '301',
    );
    expect(basisOf({ basis: { of: 'amount', lines: { territories: ['SOUTH'] } } }, lines, { distributors })).toBe('20');
  });
});

describe('stages', () => {
  const products = [{ sku: 'S1', productLine: 'Bikes' }];
  const stages = [
    { productLine: 'Bikes', stage: 'maturity' as const, from: '2026-06-01' },
    { productLine: 'Bikes', stage: 'entry' as const, from: '2026-02-01' },
    { productLine: 'Bikes', stage: 'growth' as const, from: '2026-04-01' },
    { productLine: 'Bikes', stage: 'none' as const, from: '2026-09-01' },
    { productLine: 'Wheels', stage: 'entry' as const, from: '2026-01-01' },
    { distributor: 'D2', productLine: 'Bikes', stage: 'entry' as const, from: '2026-01-01' },
  ];
  const lines = [
    on('2026-01-31', '1'),
    on('2026-02-01', '20'),
    on('2026-03-31', '300'),
    on('2026-04-01', '4000'),
    on('2026-05-31', '50000'),
    on('2026-06-01', '600000'),
    on('2026-09-01', '7000000'),
    { distributor: 'D2', amount: '0' },
  ];

  test.each<[string, unknown, string | undefined]>([
    ['left out, every line counts', undefined, '7654321'],
    ['entry', ['entry'], '320'],
    ['growth, changed in mid-period', ['growth'], '54000'],
    ['maturity, until the partnership ended', ['maturity'], '600000'],
    ['two of them', ['entry', 'maturity'], '600320'],
    ['from a day on', [{ stage: 'entry', from: '2026-03-31' }], '300'],
    ['withdrawn on a day', [{ stage: 'growth', to: '2026-04-01' }], '4000'],
    ['with both days in it', [{ stage: 'growth', from: '2026-05-31', to: '2026-05-31' }], '50000'],
    ['dates of one stage do not reach another', [{ stage: 'maturity', to: '2026-05-31' }], undefined],
    ['one dated, one not', ['entry', { stage: 'growth', from: '2026-05-31' }], '50320'],
  ])('%s', (_, list, expected) => {
    expect(basisOf(list ? { stages: list } : {}, lines, { products, stages })).toBe(expected);
  });

  test('a partnership without a stage counts only where stages are left out', () => {
    expect(basisOf({ stages: ['entry', 'growth', 'maturity'] }, [on('2026-03-01')], { products })).toBeUndefined();
    expect(basisOf({}, [on('2026-03-01')], { products })).toBe('100');
  });
});

describe('who takes part', () => {
  const distributors = [
    { code: 'D1', territory: 'NORTH', grade: 'A' },
    { code: 'D1', from: '2026-06-30', territory: 'NORTH', grade: 'B' },
    { code: 'D2', territory: 'SOUTH' },
    { code: 'D3', territory: 'SOUTH', grade: 'B' },
  ];
  const lines = ['D3', 'D2', 'D1'].map((distributor) => ({ distributor, date: '2026-05-01', amount: '10' }));
  test.each<[Record<string, unknown>, string[]]>([
    [{}, ['D1', 'D2', 'D3']],
    [{ codes: ['D2', 'D1'] }, ['D1', 'D2']],
    [{ except: ['D2'] }, ['D1', 'D3']],
    [{ codes: ['D1', 'D2'], except: ['D1'] }, ['D2']],
    [{ grades: ['A'] }, []],
    [{ grades: ['B'] }, ['D1', 'D3']],
    [{ territories: ['SOUTH'] }, ['D2', 'D3']],
    [{ territories: ['SOUTH'], grades: ['B'] }, ['D3']],
    [{ codes: ['D9'] }, []],
  ])('%j', (choice, expected) => {
    const rows = rowsOf(
      { programmes: [programme({ period: 'quarter', distributors: choice })], lines, distributors },
      '2026-Q2',
    );
    expect(rows.map(({ distributor }) => distributor)).toEqual(expected);
  });

  test('the grade is that of the period’s last day', () => {
    const world = (from: string): World => ({
      programmes: [programme({ period: 'quarter', distributors: { grades: ['B'] } })],
      lines: [on('2026-04-01')],
      distributors: [
        { code: 'D1', grade: 'A' },
        { code: 'D1', from, grade: 'B' },
      ],
    });
    expect([rowsOf(world('2026-06-30'), '2026-Q2').length, rowsOf(world('2026-07-01'), '2026-Q2').length]).toEqual([
      1, 0,
    ]);
  });

  test('the distributor’s territory is that of the line’s date', () => {
    const moved = [
      { code: 'D1', territory: 'NORTH' },
      { code: 'D1', from: '2026-05-10', territory: 'SOUTH' },
    ];
    const rows = [on('2026-05-09', '1'), { ...on('2026-05-10', '20'), territory: 'NORTH' }];
    expect(basisOf({ distributors: { territories: ['SOUTH'] } }, rows, { distributors: moved })).toBe('20');
  });
});
