import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allocate,
  amountToText,
  currencyDigits,
  parseDecimal,
  quantityToText,
  type Rounding,
  ratio,
  ratioToText,
  readUnits,
  requireSafe,
  roundRatio,
  withCurrencyDigits,
} from '#app/money/index.ts';

describe('rounding', () => {
  test.each<[bigint, bigint, Rounding, bigint]>([
    [5n, 2n, 'half-up', 3n],
    [-5n, 2n, 'half-up', -3n],
    [5n, 2n, 'half-even', 2n],
    [7n, 2n, 'half-even', 4n],
    [-5n, 2n, 'half-even', -2n],
    [-7n, 2n, 'half-even', -4n],
    [1n, 2n, 'half-even', 0n],
    [299n, 100n, 'down', 2n],
    [-299n, 100n, 'down', -2n],
    [249n, 100n, 'half-up', 2n],
    [251n, 100n, 'half-even', 3n],
    [4n, 2n, 'half-up', 2n],
    [0n, 7n, 'half-up', 0n],
  ])('%s/%s %s is %s', (numerator, denominator, rounding, expected) => {
    expect(roundRatio(ratio(numerator, denominator), rounding)).toBe(expected);
  });
});

describe('text', () => {
  test.each([
    [35000, 'USD', '350.00'],
    [-5, 'USD', '-0.05'],
    [0, 'USD', '0.00'],
    [1234, 'JPY', '1234'],
    [1234, 'KWD', '1.234'],
  ])('%s minor units of %s are %s', (minor, currency, text) => {
    expect(amountToText(minor, currency)).toBe(text);
  });

  test.each([
    [1500, '1.5'],
    [1000, '1'],
    [-1, '-0.001'],
    [0, '0'],
  ])('%s thousandths are %s', (milli, text) => {
    expect(quantityToText(milli)).toBe(text);
  });

  test('a ratio is written with at most the places asked for, without trailing zeros', () => {
    expect(ratioToText(ratio(1n, 3n), 6)).toBe('0.333333');
    expect(ratioToText(ratio(2n, 3n), 6)).toBe('0.666667');
    expect(ratioToText(ratio(-5n, 2n), 6)).toBe('-2.5');
    expect(ratioToText(ratio(100n), 6)).toBe('100');
    expect(ratioToText(ratio(100n), 0)).toBe('100');
  });

  test.each(['1,5', '+1', '.5', '5.', '1e3', ' 1', '', '--1', '１'])('%j is no decimal', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});

describe('reading units', () => {
  test('trailing zeros need no digits', () => {
    expect(readUnits('2.500', 2)).toEqual({ kind: 'read', units: 250 });
  });
  test('a digit too many is refused, or rounded half-up and said', () => {
    expect(readUnits('2.505', 2)).toEqual({ kind: 'too-many-digits' });
    expect(readUnits('2.505', 2, { round: true })).toEqual({
      kind: 'read',
      units: 251,
      roundedBy: { units: 5n, scale: 3 },
    });
    expect(readUnits('-2.505', 2, { round: true })).toEqual({
      kind: 'read',
      units: -251,
      roundedBy: { units: -5n, scale: 3 },
    });
  });
  test('9e15 minor units are the largest', () => {
    expect(readUnits('90000000000000.00', 2)).toEqual({ kind: 'read', units: 9e15 });
    expect(readUnits('90000000000000.01', 2)).toEqual({ kind: 'too-large' });
    expect(readUnits('-90000000000000.01', 2)).toEqual({ kind: 'too-large' });
  });
  test('a sum beyond 9e15 is refused by name', () => {
    expect(requireSafe(9e15, 'the sum')).toBe(9e15);
    expect(() => requireSafe(9e15 + 2, 'the sum')).toThrow('the sum is beyond');
    expect(() => requireSafe(0.5, 'the sum')).toThrow(RangeError);
  });
});

test('currencies have the digits of ISO 4217', () => {
  expect(['JPY', 'CNY', 'KWD', 'CLF'].map(currencyDigits)).toEqual([0, 2, 3, 4]);
  expect(() => currencyDigits('XXX')).toThrow('XXX');
});

describe('spreading', () => {
  const weights = (...numbers: number[]) => numbers.map((number) => ratio(BigInt(number)));

  test.each<[string, bigint, number[], bigint[]]>([
    ['the largest remainder goes first', 100n, [1, 2, 3], [17n, 33n, 50n]],
    ['ties go to the earlier part', 1n, [1, 1], [1n, 0n]],
    ['a negative whole mirrors its positive twin', -1n, [1, 1], [-1n, 0n]],
    ['weights of zero in sum share equally', 7n, [0, 0, 0], [3n, 2n, 2n]],
    ['weights that cancel out share equally', 4n, [5, -5], [2n, 2n]],
    ['a negative weight takes back', 10n, [3, -1], [15n, -5n]],
    ['nothing is nothing', 0n, [3, 4], [0n, 0n]],
  ])('%s', (_name, whole, numbers, expected) => {
    expect(allocate(whole, weights(...numbers))).toEqual(expected);
  });

  test('the parts sum to the whole, and no part is a whole unit off its share', () => {
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.array(number, { minLength: 1 }),
        (whole, raw) => {
          const total = raw.reduce((sum, part) => sum + part, 0);
          const parts = allocate(whole, weights(...raw));
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(whole);
          if (total === 0) return;
          parts.forEach((part, index) => {
            const off = part * BigInt(total) - whole * BigInt(raw[index] as number);
            expect((off < 0n ? -off : off) < BigInt(Math.abs(total))).toBe(true);
          });
        },
      ),
    );
  });
});

test.each([
  ['12.3', 'USD', '12.30'],
  ['-0.0050', 'USD', '-0.005'],
  ['7', 'USD', '7.00'],
  ['7.000', 'JPY', '7'],
  ['0.5', 'JPY', '0.5'],
  ['1.2', 'KWD', '1.200'],
])('%s in %s is written %s', (text, currency, written) => {
  expect(withCurrencyDigits(text, currency)).toBe(written);
});
