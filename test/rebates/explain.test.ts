import { describe, expect, test } from 'vitest';
import { explain } from '#app/rebates/index.ts';
import { inputsOf, programme, type TestLine, type World } from './world.ts';

function explained(
  keys: Record<string, unknown>,
  lines: readonly TestLine[],
  more: Partial<World> = {},
  period = '2026',
) {
  const inputs = inputsOf({ programmes: [programme(keys)], lines, ...more });
  return explain(inputs, { programme: 'STEP', distributor: 'D1', period });
}

/** The shares of contributing lines, in their order. */
function shares(keys: Record<string, unknown>, lines: readonly TestLine[]): number[] {
  return explained(keys, lines).contributing.map(({ shareMinor }) => shareMinor);
}

describe('the shares of the lines', () => {
  test.each<[string, Record<string, unknown>, [string, string][], number[]]>([
    [
      'go by amount',
      { bands: [{ percent: '10' }] },
      [
        ['100', '1'],
        ['300', '9'],
      ],
      [1000, 3000],
    ],
    [
      'go by quantity on a quantity basis',
      { basis: { of: 'quantity' }, bands: [{ percent: '10' }] },
      [
        ['100', '1'],
        ['300', '9'],
      ],
      [400, 3600],
    ],
    [
      'give the largest remainder first',
      { bands: [{ lumpSum: '0.01' }] },
      [
        ['1', '1'],
        ['2', '1'],
        ['1', '1'],
      ],
      [0, 1, 0],
    ],
    [
      'give ties to the earlier line',
      { bands: [{ lumpSum: '0.02' }] },
      [
        ['1', '1'],
        ['1', '1'],
        ['1', '1'],
      ],
      [1, 1, 0],
    ],
    [
      'are negative for a return',
      { bands: [{ percent: '10' }] },
      [
        ['300', '1'],
        ['-100', '1'],
      ],
      [3000, -1000],
    ],
    [
      'are equal where the lines sum to zero',
      { bands: [{ lumpSum: '0.03' }] },
      [
        ['5', '1'],
        ['-5', '1'],
      ],
      [2, 1],
    ],
  ])('%s', (_, keys, lines, expected) => {
    expect(
      shares(
        keys,
        lines.map(([amount, quantity]) => ({ amount, quantity })),
      ),
    ).toEqual(expected);
  });

  test('a line that only helped to reach the band has none', () => {
    const keys = {
      basis: { of: 'amount', lines: { priceTypes: ['standard'] } },
      qualifier: { of: 'amount' },
      bands: [{ from: '150', percent: '10' }],
    };
    const lines: TestLine[] = [{ amount: '100', priceType: 'special' }, { amount: '50' }];
    expect(explained(keys, lines)).toEqual({
      contributing: [
        { lineIndex: 0, countsFor: 'qualifier', shareMinor: 0 },
        { lineIndex: 1, countsFor: 'both', shareMinor: 500 },
      ],
      notCounted: [],
    });
  });

  test('a line of the basis may count for that alone', () => {
    const keys = { qualifier: { of: 'amount', lines: { skus: ['A'] } } };
    expect(explained(keys, [{ sku: 'B', amount: '50' }]).contributing).toEqual([
      { lineIndex: 0, countsFor: 'basis', shareMinor: 500 },
    ]);
  });

  test('a lump sum that no line of the basis stands behind is shared by those that reached it', () => {
    const keys = {
      basis: { of: 'amount', lines: { skus: ['A'] } },
      qualifier: { of: 'quantity' },
      bands: [{ from: '2', lumpSum: '5' }],
    };
    expect(
      shares(keys, [
        { sku: 'B', quantity: '3' },
        { sku: 'B', quantity: '1' },
      ]),
    ).toEqual([250, 250]);
  });

  test('other distributors’ lines are not shown', () => {
    expect(explained({}, [{ distributor: 'D2', amount: '1' }, { amount: '10' }])).toEqual({
      contributing: [{ lineIndex: 1, countsFor: 'both', shareMinor: 100 }],
      notCounted: [],
    });
  });

  test('to date, the lines of the earlier periods share in the entitlement to date', () => {
    const keys = { period: 'quarter', accumulate: 'year-to-date' };
    const lines = [
      { date: '2026-01-05', amount: '10' },
      { date: '2026-05-05', amount: '20' },
      { date: '2026-07-05', amount: '40' },
    ];
    expect(explained(keys, lines, {}, '2026-Q2')).toEqual({
      contributing: [
        { lineIndex: 0, countsFor: 'both', shareMinor: 100 },
        { lineIndex: 1, countsFor: 'both', shareMinor: 200 },
      ],
      notCounted: [],
    });
  });

  test('a line without a currency weighs as much as one that has it', () => {
    const programmes = [programme(), programme({ code: 'DINAR', currency: 'KWD', source: 'sell-out' })];
    const lines: TestLine[] = [{ amount: '1' }, { amount: '1', currency: null }];
    const { contributing } = explain(inputsOf({ programmes, lines }), {
      programme: 'STEP',
      distributor: 'D1',
      period: '2026',
    });
    expect(contributing.map(({ shareMinor }) => shareMinor)).toEqual([10, 10]);
  });
});

describe('a line that did not count says why', () => {
  const keys = {
    effective: { from: '2026-02-10', to: '2026-12-31' },
    stages: ['entry'],
    distributors: { except: ['D9'], grades: ['A'] },
    basis: { of: 'amount', lines: { skus: ['S1'], territories: ['NORTH'], priceTypes: ['standard'], kinds: ['sale'] } },
  };
  const more: Partial<World> = {
    distributors: [{ code: 'D1', grade: 'A' }],
    products: [
      { sku: 'S1', productLine: 'Bikes' },
      { sku: 'S2', productLine: 'Bikes' },
    ],
    stages: [
      { productLine: 'Bikes', stage: 'entry', from: '2026-01-01' },
      { productLine: 'Bikes', stage: 'growth', from: '2026-05-01' },
    ],
  };
  const right: TestLine = { date: '2026-03-01', sku: 'S1', amount: '100', territory: 'NORTH' };
  const wrong: TestLine = {
    date: '2026-02-09',
    source: 'sell-out',
    sku: 'S2',
    territory: 'SOUTH',
    priceType: 'special',
  };

  test.each<[string, TestLine, string | undefined]>([
    ['nothing is wrong', {}, undefined],
    ['before the term', { date: '2026-02-09' }, 'outside-term'],
    ['sold on', { source: 'sell-out' }, 'source'],
    ['in another stage', { date: '2026-05-01' }, 'stage'],
    ['of another product', { sku: 'S2' }, 'product'],
    ['of another kind', { kind: 'return' }, 'product'],
    ['in another territory', { territory: 'SOUTH' }, 'territory'],
    ['without a territory', { territory: undefined }, 'territory'],
    ['at a special price', { priceType: 'special' }, 'price-type'],
    ['all wrong', wrong, 'outside-term'],
    ['all but the term', { ...wrong, date: '2026-05-01' }, 'source'],
    ['all but term and source', { ...wrong, date: '2026-05-01', source: 'sell-in' }, 'stage'],
    ['product, territory and price', { ...wrong, date: '2026-03-01', source: 'sell-in' }, 'product'],
    ['territory and price', { territory: 'SOUTH', priceType: 'special' }, 'territory'],
  ])('%s', (_, line, reason) => {
    const { contributing, notCounted } = explained(keys, [{ ...right, ...line }], more);
    expect(notCounted).toEqual(reason ? [{ lineIndex: 0, reason }] : []);
    expect(contributing).toEqual(reason ? [] : [{ lineIndex: 0, countsFor: 'both', shareMinor: 1000 }]);
  });

  test.each([[{ codes: ['D2'] }], [{ except: ['D1'] }], [{ grades: ['B'] }], [{ territories: ['NORTH'] }]])(
    'a distributor who does not take part: %j',
    (distributors) => {
      expect(explained({ ...keys, distributors }, [right], more).notCounted).toEqual([
        { lineIndex: 0, reason: 'not-eligible' },
      ]);
    },
  );

  test('a line of another period is not listed', () => {
    const quarterly = { ...keys, period: 'quarter' };
    const lines = [
      { ...right, date: '2026-04-01' },
      { ...right, date: '2026-04-02', sku: 'S2' },
      { ...right, date: '2026-02-01' },
    ];
    expect(explained(quarterly, lines, more, '2026-Q1')).toEqual({
      contributing: [],
      notCounted: [{ lineIndex: 2, reason: 'outside-term' }],
    });
  });
});

describe('what cannot be explained throws', () => {
  const ask =
    (keys: Record<string, unknown>, period: string, line: TestLine = { amount: '1' }) =>
    () =>
      explained(keys, [line], {}, period);

  test.each([
    ['an unknown period', ask({}, '2026-Q1'), 'STEP has no period 2026-Q1'],
    ['a period outside the term', ask({}, '2027'), 'STEP has no period 2027'],
    ['a text that is no period', ask({}, 'soon'), 'STEP has no period soon'],
    ['a foreign currency', ask({}, '2026', { amount: '1', currency: 'JPY' }), 'STEP is not calculated: it pays in USD'],
  ])('%s', (_, asking, message) => {
    expect(asking).toThrow(message);
  });

  test('a term is explained by its name', () => {
    expect(explained({ period: 'term' }, [{ amount: '10' }], {}, 'term').contributing).toEqual([
      { lineIndex: 0, countsFor: 'both', shareMinor: 100 },
    ]);
  });
});

test('lines stand in the order of their dates, and of a day in that of their documents', () => {
  const lines = [
    { date: '2026-05-02', document: 'B', amount: '1' },
    { date: '2026-05-01', document: 'C', amount: '2' },
    { date: '2026-05-02', document: 'A', amount: '3' },
  ];
  expect(explained({}, lines).contributing.map(({ lineIndex }) => lineIndex)).toEqual([1, 2, 0]);
});

test('where a lump sum is shared equally, ties go by the document, not by the date', () => {
  const keys = {
    basis: { of: 'amount', lines: { skus: ['NONE'] } },
    qualifier: { of: 'amount' },
    bands: [{ lumpSum: '0.01' }],
  };
  const lines = [
    { date: '2026-05-01', document: 'B', amount: '1' },
    { date: '2026-05-02', document: 'A', amount: '1' },
  ];
  expect(explained(keys, lines).contributing.map(({ lineIndex, shareMinor }) => [lineIndex, shareMinor])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});
