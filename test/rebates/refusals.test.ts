import { describe, expect, test } from 'vitest';
import { calculate } from '#app/rebates/index.ts';
import { inputsOf, programme, requestOf, rowsOf, type TestLine, type World } from './world.ts';

/** `period programme distributor basis due` of each row. */
function told(world: World, from: string, to = from): string[] {
  return rowsOf(world, from, to).map(({ period, programme: code, distributor, basis, dueMinor }) =>
    [period, code, distributor, basis, dueMinor].join(' '),
  );
}

describe('what is not calculated is refused', () => {
  test('for a line in another currency, by programme and currency', () => {
    const programmes = [
      programme(),
      programme({ code: 'YEN', currency: 'JPY' }),
      programme({ code: 'OUT', source: 'sell-out' }),
    ];
    const lines = [{ amount: '5', currency: 'JPY' }, { amount: '7' }, { amount: '9', currency: 'JPY' }];
    const { rows, refused } = calculate(inputsOf({ programmes, lines }), requestOf('2026'));
    expect(rows).toEqual([]);
    expect(refused.map(({ programme: code, keys, lineIndex, message }) => [code, keys, lineIndex, message])).toEqual([
      [
        'STEP',
        ['rates'],
        0,
        'STEP is not calculated: it pays in USD, and a line that counts is in JPY, for which there is no rate on or before its date.',
      ],
      [
        'YEN',
        ['rates'],
        1,
        'YEN is not calculated: it pays in JPY, and a line that counts is in USD, for which there is no rate on or before its date.',
      ],
    ]);
  });

  test.each([
    ['A', 'B'],
    ['B', 'A'],
  ])('naming the first line of all that it reads: %s before %s', (...skus) => {
    const keys = {
      basis: { of: 'amount', lines: { skus: ['A'] } },
      qualifier: { of: 'amount', lines: { skus: ['B'] } },
    };
    const lines = skus.map((sku) => ({ sku, currency: 'JPY' }));
    const { refused } = calculate(inputsOf({ programmes: [programme(keys)], lines }), requestOf('2026'));
    expect(refused.map(({ lineIndex }) => lineIndex)).toEqual([0]);
  });

  test('also where only the qualifier reads its amount', () => {
    const keys = { basis: { of: 'quantity' }, qualifier: { of: 'amount' }, bands: [{ perUnit: '1' }] };
    const { refused } = calculate(
      inputsOf({ programmes: [programme(keys)], lines: [{ currency: 'JPY' }] }),
      requestOf('2026'),
    );
    expect(refused.map(({ keys: named }) => named)).toEqual([['rates']]);
  });

  test('before its amounts can grow too large', () => {
    const line = { amount: '9000000000000000', currency: 'JPY' };
    const { refused } = calculate(inputsOf({ programmes: [programme()], lines: [line, line] }), requestOf('2026'));
    expect(refused.map(({ keys }) => keys)).toEqual([['rates']]);
  });

  test.each<[string, Record<string, unknown>, TestLine]>([
    ['does not count', { basis: { of: 'amount', lines: { skus: ['S2'] } } }, { amount: '5', currency: 'JPY' }],
    [
      'counts by its quantity alone',
      { basis: { of: 'quantity' }, bands: [{ perUnit: '1' }] },
      { amount: '5', currency: 'JPY' },
    ],
  ])('but not for one that %s', (_, keys, line) => {
    expect(calculate(inputsOf({ programmes: [programme(keys)], lines: [line] }), requestOf('2026')).refused).toEqual(
      [],
    );
  });
});

describe('a line without a currency', () => {
  const programmes = [programme(), programme({ code: 'YEN', currency: 'JPY' })];

  test('is in its distributor’s', () => {
    const world = {
      programmes: programmes.slice(0, 1),
      lines: [{ amount: '100', currency: null }],
      distributors: [{ code: 'D1', currency: 'JPY' }],
    };
    expect(calculate(inputsOf(world), requestOf('2026')).refused.map(({ keys }) => keys)).toEqual([['rates']]);
  });

  test('and where that is empty too, in the currency of each programme', () => {
    expect(told({ programmes, lines: [{ amount: '100.55', currency: null }] }, '2026')).toEqual([
      '2026 STEP D1 100.55 1006',
      '2026 YEN D1 100.55 10',
    ]);
  });

  test('which may stand beside a line that has one', () => {
    const lines = [{ amount: '0.01' }, { amount: '0.003', currency: null }];
    const world = {
      programmes: [
        programme(),
        programme({ code: 'DINAR', currency: 'KWD', basis: { of: 'amount', lines: { skus: ['S2'] } } }),
      ],
      lines,
    };
    expect(told(world, '2026')).toEqual(['2026 STEP D1 0.013 0']);
  });
});

describe('sums', () => {
  const largest = { amount: '90000000000000.00', quantity: '1' };

  test('up to 9,000,000,000,000,000 are exact', () => {
    const world = {
      programmes: [programme({ bands: [{ percent: '0.01' }] })],
      lines: [{ ...largest, amount: '89999999999999.99' }, { amount: '0.01' }],
    };
    expect(rowsOf(world, '2026')[0]?.basis).toBe('90000000000000');
  });

  test('beyond that are refused, naming programme and distributor', () => {
    const world = { programmes: [programme()], lines: [largest, { amount: '0.01' }] };
    expect(() => rowsOf(world, '2026')).toThrow(/^STEP sums the lines of D1 beyond 9,000,000,000,000,000/);
    const negative = { programmes: [programme()], lines: [{ amount: '-90000000000000.00' }, { amount: '-0.01' }] };
    expect(() => rowsOf(negative, '2026')).toThrow(RangeError);
  });

  test('of forty programmes, more than a word of bits holds, are all there', () => {
    const programmes = Array.from({ length: 40 }, (_, index) =>
      programme({
        code: `P-${index + 10}`,
        basis: { of: 'amount', lines: { skus: [`S${index % 3}`] } },
        qualifier: { of: 'quantity' },
      }),
    );
    const lines = [
      { sku: 'S0', amount: '1' },
      { sku: 'S1', amount: '20' },
      { sku: 'S2', amount: '300' },
    ];
    const rows = rowsOf({ programmes, lines }, '2026');
    expect(rows.map(({ basis }) => basis)).toEqual(programmes.map((_, index) => ['1', '20', '300'][index % 3]));
    expect(new Set(rows.map(({ qualifier }) => qualifier))).toEqual(new Set(['3']));
  });
});
