import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsToText } from '#app/money/index.ts';
import { demoDates } from '#db/demo/dates.ts';
import { demoLines, roundToCents, salesFile } from '#db/demo/sales.ts';
import { readSource, type SourceLine } from '#db/demo/source.ts';

const dates = demoDates('2026-11-24');

describe('an amount of four decimals', () => {
  it.each([
    ['24.2945', 2429, -45n],
    ['0.0049', 0, -49n],
    ['0.0050', 1, 50n],
    ['0.0150', 2, 50n],
    ['-0.0050', -1, -50n],
    ['-0.0049', 0, 49n],
    ['1.0000', 100, 0n],
    ['1.2300', 123, 0n],
    ['1.2390', 124, 10n],
    ['7', 700, 0n],
  ])('%s is rounded half-up to cents', (amount, minor, roundedBy) => {
    expect(roundToCents(amount)).toEqual({ minor, roundedBy });
  });

  it('that is none is refused', () => {
    expect(() => roundToCents('1,5')).toThrow('1,5 is not an amount');
  });
});

it('what was rounded is the difference between the sums, exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n })), (amounts) => {
      const source = amounts.map((units) => sourceLine({ netAmount: unitsToText(units, 4) }));
      const { lines, roundedBy } = demoLines(source, dates);
      const rounded = lines.reduce((sum, { netAmountMinor }) => sum + BigInt(netAmountMinor) * 100n, 0n);
      const exact = amounts.reduce((sum, units) => sum + units, 0n);
      expect(roundedBy).toBe(unitsToText(rounded - exact, 4));
    }),
  );
});

it('a line is a sale to the distributor in USD, due after 30 days', () => {
  const source = [
    sourceLine({ netAmount: '24.2945', quantity: '3' }),
    sourceLine({ line: '2', priceType: 'promotional', netAmount: '5.0000' }),
  ];
  expect(salesFile(demoLines(source, dates).lines).split('\n')).toEqual([
    'document,line,date,distributor,sku,quantity,net_amount,currency,kind,source,price_type,due_date,reference',
    'SO1,1,2024-12-29,AW1,S1,3,24.29,USD,sale,sell-in,standard,2025-01-28,',
    'SO1,2,2024-12-29,AW1,S1,1,5.00,USD,sale,sell-in,promotional,2025-01-28,',
    '',
  ]);
});

it('the shipped data are whole', () => {
  const { lines, distributors, products } = readSource();
  expect([lines.length, distributors.length, products.length]).toEqual([50_673, 579, 225]);
  expect([lines[0]?.date, lines.at(-1)?.date]).toEqual(['2012-01-29', '2013-11-29']);
  expect(lines.reduce((sum, { netAmount }) => sum + BigInt(netAmount.replace('.', '')), 0n)).toBe(617_684_656_893n);
  expect(lines.filter(({ priceType }) => priceType === 'promotional').length).toBe(2_875);
  expect(new Set(lines.map(({ distributor }) => distributor))).toEqual(new Set(distributors.map(({ code }) => code)));
  expect(new Set(lines.map(({ sku }) => sku))).toEqual(new Set(products.map(({ sku }) => sku)));
});

function sourceLine(line: Partial<SourceLine>): SourceLine {
  const whole = { document: 'SO1', line: '1', distributor: 'AW1', sku: 'S1', quantity: '1', priceType: '' };
  return { ...whole, date: '2012-01-29', netAmount: '1.0000', ...line };
}
