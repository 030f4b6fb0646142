import { describe, expect, test } from 'vitest';
import { calculate, explain } from '#app/rebates/index.ts';
import { inputsOf, programme, requestOf, rowsOf, type TestLine, type TestRate } from './world.ts';

const rate = (date: string, value: string, from = 'EUR', to = 'USD'): TestRate => ({ date, from, to, rate: value });
const euros = (amount: string, date = '2026-03-15', more: TestLine = {}): TestLine => ({
  ...{ amount, date, currency: 'EUR' },
  ...more,
});

function basisOf(lines: TestLine[], rates: TestRate[], keys: Record<string, unknown> = {}) {
  const { rows, refused } = calculate(inputsOf({ programmes: [programme(keys)], lines, rates }), requestOf('2026'));
  return refused[0] ? refused[0].keys.join() : rows[0]?.basis;
}

describe('a line in another currency', () => {
  test.each<[string, TestRate[], string]>([
    ['counts at the rate of its day', [rate('2026-03-15', '1.1')], '110'],
    ['at the last rate before it', [rate('2026-01-01', '1.3'), rate('2026-03-14', '1.2')], '120'],
    ['whatever order they stand in', [rate('2026-03-14', '1.2'), rate('2026-01-01', '1.3')], '120'],
    ['not at one of a day later', [rate('2026-03-16', '1.1')], 'rates'],
    ['not at one in the other direction', [rate('2026-03-15', '0.9', 'USD', 'EUR')], 'rates'],
    ['not at one of another currency', [rate('2026-03-15', '0.9', 'GBP', 'USD')], 'rates'],
    ['not by way of a third', [rate('2026-01-01', '2', 'EUR', 'CHF'), rate('2026-01-01', '2', 'CHF', 'USD')], 'rates'],
    ['and without any not at all', [], 'rates'],
  ])('%s', (_, rates, expected) => {
    expect(basisOf([euros('100')], rates)).toBe(expected);
  });

  test('is not rounded before the sum is', () => {
    const rates = [rate('2026-01-01', '1.0004')];
    const lines = [euros('0.01'), euros('0.01'), euros('12.34'), { amount: '0.01' }];
    // 12.36 × 1.0004 + 0.01 = 12.374944
    expect(basisOf(lines, rates)).toBe('12.374944');
    const [row] = rowsOf({ programmes: [programme()], lines, rates }, '2026');
    expect(row).toMatchObject({
      dueMinor: 124,
      steps: [{ kind: 'percent', amount: '1.237494' }, { amount: '0.002506' }],
    });
  });

  test('has the digits of its own currency and the rate as many as it likes', () => {
    const yen = { amount: '1000000', currency: 'JPY' };
    expect(basisOf([yen], [rate('2026-01-01', '0.00671234567891', 'JPY', 'USD')])).toBe('6712.345679');
    expect(basisOf([euros('1.23')], [rate('2026-01-01', '160.5', 'EUR', 'JPY')], { currency: 'JPY' })).toBe('197.415');
  });

  test('of a return is negative', () => {
    expect(basisOf([euros('-10'), { amount: '100' }], [rate('2026-01-01', '1.5')])).toBe('85');
  });

  test('counts in every window at the rate of its own day', () => {
    const lines = [euros('100', '2026-01-31'), euros('100', '2026-02-28'), { amount: '1', date: '2026-02-01' }];
    const rates = [rate('2026-01-01', '1.1'), rate('2026-02-01', '1.2')];
    const keys = { period: 'month', accumulate: 'year-to-date', qualifier: { of: 'amount', over: 'period' } };
    const rows = rowsOf({ programmes: [programme(keys)], lines, rates }, '2026-01', '2026-02');
    expect(rows.map(({ basis, qualifier }) => [basis, qualifier])).toEqual([
      ['110', '110'],
      ['231', '121'],
    ]);
  });

  test('counts by quantity, as a product and as a line, too', () => {
    const keys = {
      basis: { of: 'quantity' },
      qualifier: { of: 'distinct-products' },
      bands: [{ percent: '10', perUnit: '1' }],
    };
    const lines = [euros('100', '2026-03-15', { quantity: '2' }), { amount: '1', quantity: '3', sku: 'S2' }];
    const rates = [rate('2026-01-01', '2')];
    expect(rowsOf({ programmes: [programme(keys)], lines, rates }, '2026')[0]).toMatchObject({
      basis: '5',
      qualifier: '2',
      dueMinor: 2010 + 500,
    });
  });

  test('counts in baselines, shares and payments', () => {
    const rates = [rate('2025-01-01', '2')];
    const lines = [
      euros('50', '2025-03-15'),
      euros('100', '2026-03-15', { sku: 'A', paidDate: '2026-03-25' }),
      { amount: '300', paidDate: '2026-02-01' },
    ];
    const qualifierOf = (qualifier: Record<string, unknown>) =>
      rowsOf({ programmes: [programme({ qualifier })], lines, rates }, '2026')[0]?.qualifier;
    expect(qualifierOf({ of: 'growth-amount', baseline: { kind: 'year-before' } })).toBe('400');
    expect(qualifierOf({ of: 'share-percent', lines: { skus: ['A'] } })).toBe('40');
    expect(qualifierOf({ of: 'days-to-pay' })).toBe('4');
  });

  test('shares by what it counts', () => {
    const lines = [euros('100'), { amount: '100' }];
    const inputs = inputsOf({ programmes: [programme()], lines, rates: [rate('2026-01-01', '3')] });
    const { contributing } = explain(inputs, { programme: 'STEP', distributor: 'D1', period: '2026' });
    expect(contributing.map(({ shareMinor }) => shareMinor)).toEqual([1000, 3000]);
  });

  test('beyond 9,000,000,000,000,000 at one rate is refused', () => {
    const large = euros('90000000000000.00');
    expect(() => basisOf([large, euros('0.01')], [rate('2026-01-01', '1')])).toThrow(RangeError);
    expect(basisOf([large, euros('0.01', '2026-04-01')], [rate('2026-01-01', '1'), rate('2026-04-01', '2')])).toBe(
      '90000000000000.02',
    );
  });
});

describe('without a rate', () => {
  const lines = [{ amount: '1' }, euros('1', '2026-03-15'), euros('1', '2026-02-15')];

  test('the programmes that need one are refused, naming the first line, and the others are calculated', () => {
    const programmes = [
      programme(),
      programme({ code: 'UNITS', basis: { of: 'quantity' }, bands: [{ perUnit: '1' }] }),
    ];
    const { rows, refused } = calculate(inputsOf({ programmes, lines }), requestOf('2026'));
    expect(rows.map(({ programme: code, basis }) => [code, basis])).toEqual([['UNITS', '3']]);
    expect(refused).toMatchObject([
      { programme: 'STEP', keys: ['rates'], lineIndex: 1, missingRate: { from: 'EUR', to: 'USD' } },
    ]);
  });

  test('only a line that has none is named', () => {
    const { refused } = calculate(
      inputsOf({ programmes: [programme()], lines, rates: [rate('2026-03-01', '1.1')] }),
      requestOf('2026'),
    );
    expect(refused.map(({ lineIndex }) => lineIndex)).toEqual([2]);
  });

  test('a measure by due days refuses for what falls due in its windows alone', () => {
    const keys = { basis: { of: 'quantity' }, bands: [{ perUnit: '1' }], qualifier: { of: 'on-time-percent' } };
    const refusedOf = (dueDate: string) =>
      basisOf([{ amount: '1', dueDate: '2026-05-01' }, euros('1', '2026-03-15', { dueDate })], [], keys);
    expect(refusedOf('2027-01-01')).toBe('2');
    expect(refusedOf('2026-12-31')).toBe('rates');
  });
});
