import { describe, expect, it } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { sales } from '#app/sales/kinds/sales.ts';

const least = {
  document: 'SO1',
  line: '1',
  date: '2026-03-04',
  distributor: 'D1',
  sku: 'S1',
  quantity: '2',
  net_amount: '10.50',
};

describe('a sales line', () => {
  it('of the required columns alone is a standard sale, sell-in', () => {
    expect(read(least)).toEqual({
      ok: true,
      row: {
        document: 'SO1',
        line: '1',
        day: requireDay('2026-03-04'),
        distributor: 'D1',
        sku: 'S1',
        quantityMilli: 2000,
        netAmount: '10.50',
        kind: 'sale',
        source: 'sell-in',
        priceType: 'standard',
      },
    });
  });

  it('has every column of the contract', () => {
    const further = {
      currency: 'CNY',
      kind: 'sale',
      source: 'sell-out',
      territory: 'NORTH',
      price_type: 'special',
      due_date: '2026-04-01',
      paid_date: '2026-03-31',
      reference: '7',
    };
    expect(read({ ...least, ...further })).toMatchObject({
      row: {
        currency: 'CNY',
        kind: 'sale',
        source: 'sell-out',
        territory: 'NORTH',
        priceType: 'special',
        dueDay: requireDay('2026-04-01'),
        paidDay: requireDay('2026-03-31'),
        reference: '7',
      },
    });
  });
});

describe('signs', () => {
  it.each([
    ['return', '2', '10.50', -2000, '-10.50'],
    ['return', '-2', '-10.50', -2000, '-10.50'],
    ['return', '0', '10.50', 0, '-10.50'],
    ['return', '0', '-10.50', 0, '-10.50'],
    ['return', '2', '0', -2000, '0'],
    ['return', '-2', '-0.00', -2000, '0.00'],
    ['return', '0', '0', 0, '0'],
    ['sale', '2', '10.50', 2000, '10.50'],
    ['sale', '-2', '-10.50', -2000, '-10.50'],
    ['sale', '-2', '10.50', -2000, '10.50'],
    ['', '2', '-10.50', 2000, '-10.50'],
  ])('%s of %s for %s', (kind, quantity, net_amount, quantityMilli, netAmount) => {
    expect(read({ ...least, kind, quantity, net_amount })).toMatchObject({ row: { quantityMilli, netAmount } });
  });

  it.each([
    ['2', '-10.50'],
    ['-2', '10.50'],
  ])('a return of %s for %s is refused', (quantity, net_amount) => {
    expect(read({ ...least, kind: 'return', quantity, net_amount })).toEqual({
      ok: false,
      errors: [
        {
          column: 'net_amount',
          value: net_amount,
          code: 'mixed-signs',
          expected: 'the sign of the quantity, because this is a return',
        },
      ],
    });
  });
});

it('every column of a line can be wrong', () => {
  const wrong = {
    document: '',
    line: '\u0007',
    date: '2026-02-30',
    distributor: ' ',
    sku: 'x'.repeat(101),
    quantity: '1.2345',
    net_amount: '1,234.56',
    currency: 'US$',
    kind: 'credit',
    source: 'sellin',
    territory: 'a\tb',
    price_type: 'list',
    due_date: '1/2/2026',
    paid_date: 'soon',
    reference: '\u200b',
  };
  const result = read(wrong);
  expect(!result.ok && result.errors.map(({ column, code }) => `${column} ${code}`)).toEqual([
    'document required',
    'line invisible-character',
    'date not-a-date',
    'distributor required',
    'sku too-long',
    'quantity too-many-digits',
    'net_amount number-both-ways',
    'currency not-a-currency',
    'kind not-one-of',
    'source not-one-of',
    'territory invisible-character',
    'price_type not-one-of',
    'due_date date-both-ways',
    'paid_date not-a-date',
    'reference invisible-character',
  ]);
});

function read(cells: Record<string, string>) {
  return sales.read(sales.columns.map(({ name }) => cells[name] ?? ''));
}
