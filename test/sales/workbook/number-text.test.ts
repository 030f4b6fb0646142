import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hasLostDigits, inPercent, numberText } from '#app/sales/workbook/number-text.ts';

describe('the number that a cell stores', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['1234.5', '1234.5'],
    ['1.50', '1.50'],
    ['0.30000000000000004', '0.3'],
    ['12345.670000000002', '12345.67'],
    ['1.0999999999999999', '1.1'],
    ['-2.2000000000000002', '-2.2'],
    ['0.1234567890123456', '0.123456789012346'],
    ['1E-3', '0.001'],
    ['1.2345678901234500E+20', '123456789012345000000'],
    ['1e5', '100000'],
    ['4.5E-7', '0.00000045'],
    ['999999999999999', '999999999999999'],
    ['9999999999999999', '10000000000000000'],
    ['+5', '5'],
    ['.5', '0.5'],
    ['007', '7'],
  ])('%s is %s', (stored, text) => {
    expect(numberText(stored)).toBe(text);
  });

  test.each(['', 'abc', '1,5', '1 000', '0x10', 'NaN', 'Infinity', '1e400', '1e9999', '--1', '1e'])(
    '%s is none',
    (stored) => {
      expect(numberText(stored)).toBeUndefined();
    },
  );

  it('of at most fifteen digits comes back as it was typed, however the program stored it', () => {
    const digits = fc.bigInt({ min: -(10n ** 15n - 1n), max: 10n ** 15n - 1n });
    fc.assert(
      fc.property(digits, fc.integer({ min: 0, max: 14 }), (units, decimals) => {
        const typed = shortest(units, decimals);
        const value = Number(typed);
        for (const stored of [String(value), value.toPrecision(17), value.toExponential(16)]) {
          expect(numberText(stored)).toBe(typed);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['0.85', '85%'],
    ['1', '100%'],
    ['0', '0%'],
    ['-0.125', '-12.5%'],
    ['0.00123', '0.123%'],
    ['12', '1200%'],
    ['0.5', '50%'],
  ])('%s in percent is %s', (text, percent) => {
    expect(inPercent(text)).toBe(percent);
  });

  test.each([
    ['999999999999999', false],
    ['-999999999999999.5', false],
    ['1000000000000000', true],
    ['-1000000000000000', true],
    ['0.0000000000000000001', false],
  ])('the last digits of %s are lost: %s', (text, isLost) => {
    expect(hasLostDigits(text)).toBe(isLost);
  });
});

/** The decimal text without zeros at its end. */
function shortest(units: bigint, decimals: number): string {
  const isNegative = units < 0n;
  const digits = String(isNegative ? -units : units).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const fraction = digits.slice(point).replace(/0+$/, '');
  return `${isNegative ? '-' : ''}${digits.slice(0, point)}${fraction ? `.${fraction}` : ''}`;
}
