import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { readUnits } from '#app/money/index.ts';
import {
  type Cell,
  canonical,
  code,
  country,
  currency,
  date,
  decimal,
  iban,
  isBelowZero,
  line,
  negated,
  oneOf,
  paragraph,
  period,
  positiveDecimal,
  quantity,
  score,
  unsignedDecimal,
} from '#app/sales/cells.ts';
import type { Refusal } from '#app/sales/row-error.ts';
import { readUnitsFast } from '#app/sales/units.ts';

const readers = {
  code,
  country,
  currency,
  date,
  decimal,
  iban,
  line,
  paragraph,
  period,
  positiveDecimal,
  quantity,
  score,
  unsignedDecimal,
} satisfies Record<string, Cell<unknown>>;

const longCode = 'x'.repeat(100);

describe('what a cell holds', () => {
  it.each<[keyof typeof readers, string, unknown]>([
    ['code', 'SO-1', 'SO-1'],
    ['code', '  SO 1\t', 'SO 1'],
    ['code', '经销商', '经销商'],
    ['code', '\u3000A\u00a0', 'A'],
    ['code', longCode, longCode],
    ['line', 'Capital Riding Supplies', 'Capital Riding Supplies'],
    ['line', '=cmd|x', '=cmd|x'],
    ['line', '👩\u200d👧', '👩\u200d👧'],
    ['paragraph', ' 1 Road\r\n\tShanghai ', '1 Road\r\n\tShanghai'],
    ['date', '2026-01-31', requireDay('2026-01-31')],
    ['date', ' 2024-02-29 ', requireDay('2024-02-29')],
    ['decimal', '-12.50', '-12.50'],
    ['decimal', ' 5 ', '5'],
    ['unsignedDecimal', '0', '0'],
    ['unsignedDecimal', '-0.0', '-0.0'],
    ['positiveDecimal', '0.0001', '0.0001'],
    ['score', '0', '0'],
    ['score', '100.0', '100.0'],
    ['score', '99.999', '99.999'],
    ['quantity', '1.5', 1500],
    ['quantity', '-0.001', -1],
    ['quantity', '2.0000', 2000],
    ['quantity', '-0', 0],
    ['quantity', '0.000', 0],
    ['quantity', '9000000000000', 9e15],
    ['currency', ' JPY ', 'JPY'],
    ['period', '2026-03', '2026-03'],
    ['period', '2026-Q4', '2026-Q4'],
    ['period', '2026-H1', '2026-H1'],
    ['period', '2026', '2026'],
    ['period', 'term', 'term'],
    ['country', 'CN', 'CN'],
    ['iban', 'DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['iban', 'GB82WEST12345698765432', 'GB82WEST12345698765432'],
  ])('%s of %j', (name, text, value) => {
    expect(readers[name](text)).toBe(value);
  });
});

describe('what a cell may not hold', () => {
  it.each<[keyof typeof readers, string, Refusal['refused'], string]>([
    ['code', `${longCode}x`, 'too-long', 'at most 100 characters'],
    ['code', 'A\u0007B', 'invisible-character', 'text without the character U+0007'],
    ['code', 'A\nB', 'invisible-character', 'text without the character U+000A'],
    ['code', 'SKU\u200b1', 'invisible-character', 'text without the character U+200B'],
    ['code', 'A\u202eB', 'invisible-character', 'text without the character U+202E'],
    ['line', 'A\nB', 'invisible-character', 'text without the character U+000A'],
    ['line', 'x'.repeat(501), 'too-long', 'at most 500 characters'],
    ['paragraph', 'A\u0000B', 'invisible-character', 'text without the character U+0000'],
    ['date', '2026-02-29', 'not-a-date', 'a date that the calendar has, written YYYY-MM-DD'],
    [
      'decimal',
      '5\u00a0',
      'number-otherwise',
      'digits with a point before decimals, such as 1234.56, and nothing else; this could mean 5',
    ],
    ['decimal', '1'.repeat(61), 'too-large', 'a number of at most 60 digits'],
    ['unsignedDecimal', '-0.01', 'out-of-range', 'a number that is not negative'],
    ['positiveDecimal', '0.000', 'out-of-range', 'a number above zero'],
    ['positiveDecimal', '-1', 'out-of-range', 'a number above zero'],
    ['score', '100.01', 'out-of-range', 'a number from 0 to 100'],
    ['score', '-1', 'out-of-range', 'a number that is not negative'],
    ['score', '101', 'out-of-range', 'a number from 0 to 100'],
    ['quantity', '0.0001', 'too-many-digits', 'at most 3 decimals'],
    ['quantity', '9000000000000.001', 'too-large', 'a quantity within 9,000,000,000,000'],
    [
      'quantity',
      '1,5',
      'number-both-ways',
      'digits with a point before decimals, such as 1234.56, and nothing else; this could mean 15 or 1.5',
    ],
    ['currency', 'usd', 'not-a-currency', 'a currency code of ISO 4217, such as CNY'],
    ['currency', 'XXX', 'not-a-currency', 'a currency code of ISO 4217, such as CNY'],
    ['period', '2026-Q5', 'not-a-period', 'a period written 2026-03, 2026-Q1, 2026-H1, 2026 or term'],
    ['period', '2026-1', 'not-a-period', 'a period written 2026-03, 2026-Q1, 2026-H1, 2026 or term'],
    ['country', 'China', 'not-a-country', 'a country code of ISO 3166, such as CN'],
    ['iban', 'DE88370400440532013000', 'not-an-iban', 'an IBAN whose check digits are right'],
    ['iban', 'x', 'not-an-iban', 'an IBAN whose check digits are right'],
  ])('%s of %j', (name, text, refused, expected) => {
    expect(readers[name](text)).toMatchObject({ refused, expected });
  });

  it('an option that does not stand in the list', () => {
    expect(oneOf('sale', 'return')('Sale')).toEqual({
      refused: 'not-one-of',
      expected: 'sale or return',
      detail: { options: 'sale, return' },
    });
  });
});

describe('the sign of decimal text', () => {
  it.each([
    ['5.00', '-5.00', false],
    ['-5.00', '5.00', true],
    ['0.00', '0.00', false],
    ['-0.00', '0.00', false],
  ])('%s turned is %s', (text, turned, isBelow) => {
    expect(negated(text)).toBe(turned);
    expect(isBelowZero(text)).toBe(isBelow);
  });
});

it.each([
  ['100.50', '100.5'],
  ['0100', '100'],
  ['-001.2300', '-1.23'],
  ['10', '10'],
  ['0.10', '0.1'],
  ['5.000', '5'],
  ['-0.00', '0'],
  ['0', '0'],
])('%s is written %s at its shortest', (text, shortest) => {
  expect(canonical(text)).toBe(shortest);
});

it('units are read as fast as the exact reading says, for any decimal', () => {
  const decimalText = fc
    .tuple(fc.boolean(), fc.stringMatching(/^\d{1,18}$/), fc.stringMatching(/^\d{0,6}$/))
    .map(([isNegative, whole, fraction]) => `${isNegative ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`);
  fc.assert(
    fc.property(decimalText, fc.constantFrom(0, 2, 3, 4), fc.boolean(), (text, digits, round) => {
      expect(readUnitsFast(text, digits, { round })).toEqual(readUnits(text, digits, { round }));
    }),
    { numRuns: 2_000 },
  );
});
