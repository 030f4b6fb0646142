import { describe, expect, test } from 'vitest';
import { calculate, explain } from '#app/rebates/index.ts';
import { inputsOf, programme, requestOf, rowsOf, type TestLine } from './world.ts';

const first = { code: 'FIRST', bands: [{ percent: '10' }] };
const net = { code: 'NET', bands: [{ percent: '10' }], deducts: ['FIRST'] };

/** `programme period basis entitlement` of each row of the programme that deducts. */
function told(given: Record<string, unknown>[], lines: readonly TestLine[], from = '2026', to = from): string[] {
  return rowsOf({ programmes: given.map((keys) => programme(keys)), lines }, from, to)
    .filter((row) => row.programme === 'NET')
    .map(({ period, basis, entitlementMinor }) => [period, basis, entitlementMinor].join(' '));
}

describe('what another programme pays on a line lessens the basis', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>, string]>([
    ['of the amount', {}, {}, '2026 270 2700'],
    ['in the order of the graph, not of the codes', { code: 'ZZ' }, { deducts: ['ZZ'] }, '2026 270 2700'],
    ['but not the qualifier', {}, { bands: [{ from: '300', percent: '10' }] }, '2026 270 2700'],
    ['nor a quantity', {}, { basis: { of: 'quantity' }, bands: [{ perUnit: '1' }] }, '2026 3 300'],
    ['nor what a percent is not paid on', {}, { bands: [{ perUnit: '1' }] }, '2026 270 300'],
    ['only on the lines that both read', { basis: { of: 'amount', lines: { skus: ['S2'] } } }, {}, '2026 280 2800'],
    ['after its cap', { limits: { cap: '9' } }, {}, '2026 291 2910'],
    ['after its budget', { limits: { budget: '12' } }, {}, '2026 288 2880'],
    ['before its minimum payout', { limits: { minimumPayout: '500' } }, {}, '2026 270 2700'],
  ])('%s', (_, one, other, expected) => {
    const lines = [{ amount: '100' }, { amount: '200', sku: 'S2', quantity: '2' }];
    expect(
      told(
        [
          { ...first, ...one },
          { ...net, ...other },
        ],
        lines,
      ),
    ).toEqual([expected]);
  });

  test('by whole cents of each line, the largest remainder first, ties to the earlier document', () => {
    const lines = [
      { document: 'B', amount: '0.05', sku: 'S1' },
      { document: 'A', amount: '0.05', sku: 'S2' },
    ];
    const only = { ...net, bands: [{ percent: '100' }], basis: { of: 'amount', lines: { skus: ['S1'] } } };
    // One cent is paid on both; it goes to document A, so that the line in B stays whole.
    expect(told([first, only], lines)).toEqual(['2026 0.05 5']);
    const earlier = { ...only, basis: { of: 'amount', lines: { skus: ['S2'] } } };
    expect(told([first, earlier], lines)).toEqual(['2026 0.04 4']);
  });

  test('also through a chain, and from several at once', () => {
    const middle = { code: 'MIDDLE', bands: [{ percent: '10' }], deducts: ['FIRST'] };
    expect(told([first, middle, { ...net, deducts: ['FIRST', 'MIDDLE'] }], [{ amount: '100' }])).toEqual([
      '2026 81 810',
    ]);
  });

  test('in units of documents by what each document earned', () => {
    const byDocument = { ...first, unit: 'document', bands: [{ from: '150', percent: '10' }] };
    const lines = [
      { document: 'A', amount: '100', sku: 'S1' },
      { document: 'B', amount: '200', sku: 'S2' },
    ];
    const only = { ...net, basis: { of: 'amount', lines: { skus: ['S1'] } } };
    expect(told([byDocument, only], lines)).toEqual(['2026 100 1000']);
    expect(told([byDocument, net], lines)).toEqual(['2026 280 2800']);
  });

  test('by what was known when the period ended: months before, not after', () => {
    const monthly = { ...first, period: 'month' };
    const quarterly = { ...net, period: 'quarter', accumulate: 'year-to-date' };
    const lines = ['2026-01-10', '2026-03-31', '2026-04-01'].map((date) => ({ date, amount: '100' }));
    expect(told([monthly, quarterly], lines, '2026-Q1', '2026-Q2')).toEqual(['2026-Q1 180 1800', '2026-Q2 270 2700']);
  });

  test('also by periods that ended before the first one that is asked for', () => {
    const monthly = { ...first, period: 'month' };
    const quarterly = { ...net, period: 'quarter', accumulate: 'year-to-date' };
    const lines = ['2026-01-10', '2026-04-01'].map((date) => ({ date, amount: '100' }));
    expect(told([monthly, quarterly], lines, '2026-Q2')).toEqual(['2026-Q2 180 1800']);
  });

  test('and the winner of an exclusive group alone', () => {
    const group = { exclusive: { group: 'BEST', prefer: 'highest' } };
    const members = [
      { code: 'LOW', bands: [{ percent: '5' }], ...group },
      { code: 'HIGH', bands: [{ percent: '20' }], ...group },
    ];
    expect(told([...members, { ...net, deducts: ['LOW', 'HIGH'] }], [{ amount: '100' }])).toEqual(['2026 80 800']);
  });

  test('where only the programme that deducts is asked for', () => {
    const inputs = inputsOf({ programmes: [programme(first), programme(net)], lines: [{ amount: '100' }] });
    const { rows } = calculate(inputs, { ...requestOf('2026'), programmes: ['NET'] });
    expect(rows.map((row) => [row.programme, row.entitlementMinor])).toEqual([['NET', 900]]);
  });

  test('over the whole term', () => {
    const monthly = { ...first, period: 'month' };
    const lines = ['2026-01-10', '2026-12-31'].map((date) => ({ date, amount: '100' }));
    expect(told([monthly, { ...net, period: 'term' }], lines, 'term')).toEqual(['term 180 1800']);
  });

  test('and a step says by how much', () => {
    const rows = rowsOf({ programmes: [programme(first), programme(net)], lines: [{ amount: '100' }] }, '2026');
    expect(rows[1]?.steps).toEqual([
      { kind: 'deducted', text: { amount: '10' }, amount: '0.00' },
      { kind: 'percent', text: { band: '0', percent: '10', of: '90' }, amount: '9.00' },
    ]);
  });

  test('and the lines share by what is left of each', () => {
    const on = { ...first, bands: [{ percent: '50' }], basis: { of: 'amount', lines: { skus: ['S1'] } } };
    const inputs = inputsOf({
      programmes: [programme(on), programme(net)],
      lines: [{ amount: '100' }, { sku: 'S2', amount: '100' }],
    });
    const { contributing } = explain(inputs, { programme: 'NET', distributor: 'D1', period: '2026' });
    expect(contributing.map(({ shareMinor }) => shareMinor)).toEqual([500, 1000]);
  });

  test('who deducts what is not calculated is not calculated, nor who competes with it', () => {
    const foreign = { code: 'FIRST', basis: { of: 'amount' }, exclusive: { group: 'BEST', prefer: 'highest' } };
    const rival = {
      code: 'RIVAL',
      basis: { of: 'quantity' },
      bands: [{ perUnit: '1' }],
      exclusive: { group: 'BEST', prefer: 'highest' },
    };
    const counting = { ...net, basis: { of: 'quantity' }, bands: [{ perUnit: '1' }] };
    const programmes = [
      foreign,
      rival,
      counting,
      { code: 'ALONE', basis: { of: 'quantity' }, bands: [{ perUnit: '1' }] },
    ];
    const inputs = inputsOf({
      programmes: programmes.map((keys) => programme(keys)),
      lines: [{ currency: 'JPY', amount: '1' }],
    });
    const { rows, refused } = calculate(inputs, requestOf('2026'));
    expect(rows.map((row) => row.programme)).toEqual(['ALONE']);
    expect(refused.map(({ programme: code, keys, message }) => [code, keys, message])).toEqual([
      ['FIRST', ['rates'], expect.stringContaining('JPY')],
      ['NET', ['deducts FIRST'], 'NET is not calculated: it deducts FIRST, which is not calculated.'],
      [
        'RIVAL',
        ['exclusive FIRST'],
        'RIVAL is not calculated: it competes with FIRST in the group BEST, which is not calculated.',
      ],
    ]);
  });
});
