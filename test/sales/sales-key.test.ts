import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBytes } from '#app/sales/byte-order.ts';
import { salesKey } from '#app/sales/kinds/sales.ts';
import { compareSalesKeys, differingColumns, type SalesLine } from '#app/sales/sales-key.ts';

const line: SalesLine = {
  source: 'sell-in',
  document: 'SO1',
  line: '1',
  distributor: 'D1',
  day: 20_000,
  sku: 'S1',
  quantityMilli: 1000,
  amountMinor: 500,
  currency: 'USD',
  kind: 'sale',
  territory: undefined,
  priceType: 'standard',
  dueDay: undefined,
  paidDay: undefined,
  reference: undefined,
};

describe('the natural key', () => {
  it.each<[string, Partial<SalesLine>, boolean]>([
    ['another document', { document: 'SO2' }, false],
    ['another line', { line: '01' }, false],
    ['another source', { source: 'sell-out' }, false],
    ['another distributor, sell-in', { distributor: 'D2' }, true],
    ['another amount', { amountMinor: 1 }, true],
  ])('%s', (_name, change, isSame) => {
    expect(salesKey({ ...line, ...change }) === salesKey(line)).toBe(isSame);
    expect(compareSalesKeys({ ...line, ...change }, line) === 0).toBe(isSame);
  });

  it('of sell-out is the distributor too', () => {
    const [a, b] = [
      { ...line, source: 'sell-out' as const },
      { ...line, source: 'sell-out' as const, distributor: 'D2' },
    ];
    expect(salesKey(a)).not.toBe(salesKey(b));
    expect(compareSalesKeys(a, b)).toBeLessThan(0);
  });

  it('does not run its parts into each other', () => {
    expect(salesKey({ ...line, document: 'A1', line: '1' })).not.toBe(salesKey({ ...line, document: 'A', line: '11' }));
  });
});

describe('the content', () => {
  it('of a repetition differs in nothing', () => {
    expect(differingColumns(line, { ...line })).toEqual([]);
  });

  it.each<[string, Partial<SalesLine>]>([
    ['date', { day: 1 }],
    ['distributor', { distributor: 'D2' }],
    ['sku', { sku: 'S2' }],
    ['quantity', { quantityMilli: 1 }],
    ['net_amount', { amountMinor: 1 }],
    ['currency', { currency: undefined }],
    ['kind', { kind: 'return' }],
    ['territory', { territory: 'NORTH' }],
    ['price_type', { priceType: 'special' }],
    ['due_date', { dueDay: 1 }],
    ['paid_date', { paidDay: 1 }],
    ['reference', { reference: '1' }],
  ])('%s', (column, change) => {
    expect(differingColumns(line, { ...line, ...change })).toEqual([column]);
  });

  it('names all columns that differ', () => {
    expect(differingColumns(line, { ...line, sku: 'S2', amountMinor: 1 })).toEqual(['sku', 'net_amount']);
  });
});

/** Halves of a pair have no bytes of their own. */
const anySign = fc.nat({ max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff);
const anyText = fc.array(anySign).map((signs) => String.fromCodePoint(...signs));

it('text is compared by its bytes in UTF-8', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      expect(Math.sign(compareBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    {
      examples: [
        ['\u{1F600}', '\uFFFD'],
        ['a', 'ab'],
        ['', ''],
        ['\uE000', '\u{10000}'],
      ],
    },
  );
});
