import { describe, expect, it } from 'vitest';
import { resolveAmount } from '#app/sales/resolve-amount.ts';
import { createRoundingSum } from '#app/sales/rounding-sum.ts';

describe('an amount', () => {
  it.each([
    ['1234.56', 'USD', 123456],
    ['1234.560', 'USD', 123456],
    ['-0.01', 'CNY', -1],
    ['5', 'CNY', 500],
    ['500', 'JPY', 500],
    ['500.00', 'JPY', 500],
    ['1.234', 'KWD', 1234],
    ['0.0001', 'CLF', 1],
    ['-0.00', 'USD', 0],
    ['000123', 'USD', 12300],
    ['90000000000000', 'USD', 9e15],
  ])('%s %s is %s minor units', (text, currency, minor) => {
    expect(resolveAmount(text, currency, {})).toBe(minor);
  });

  it.each([
    ['1234.567', 'USD', 'too-many-digits', 'at most 2 decimals, as USD has'],
    ['0.1', 'JPY', 'too-many-digits', 'no decimals, as JPY has'],
    ['1.2345', 'KWD', 'too-many-digits', 'at most 3 decimals, as KWD has'],
    ['90000000000000.01', 'USD', 'too-large', 'an amount within 9,000,000,000,000,000 minor units'],
    ['123456789012345678901234567890.12', 'USD', 'too-large', 'an amount within 9,000,000,000,000,000 minor units'],
    ['1', undefined, 'no-currency', 'a currency, here or with the distributor'],
  ])('%s %s is refused', (text, currency, refused, expected) => {
    expect(resolveAmount(text, currency, {})).toMatchObject({ refused, expected });
  });

  it.each([
    ['1.23', 2, 123],
    ['1.2', 2, 120],
    ['7', 0, 7],
  ])('%s without a currency has the digits that are given, %s', (text, digitsWithoutCurrency, units) => {
    expect(resolveAmount(text, undefined, { digitsWithoutCurrency })).toBe(units);
  });

  it('without a currency may have no more than these', () => {
    expect(resolveAmount('1.2', undefined, { digitsWithoutCurrency: 1 })).toBe(12);
    expect(resolveAmount('1.23', undefined, { digitsWithoutCurrency: 1 })).toMatchObject({
      refused: 'too-many-digits',
      expected: "at most 1 decimal, as the programmes' currencies have, because the line has no currency",
    });
  });
});

describe('rounding', () => {
  it.each([
    ['0.005', 'USD', 1],
    ['0.0049', 'USD', 0],
    ['-0.005', 'USD', -1],
    ['2753.9880', 'USD', 275399],
    ['0.5', 'JPY', 1],
  ])('%s %s becomes %s minor units', (text, currency, minor) => {
    expect(resolveAmount(text, currency, { rounding: createRoundingSum() })).toBe(minor);
  });

  it('is counted and summed by currency', () => {
    const rounding = createRoundingSum();
    for (const text of ['0.005', '0.004', '1.2345', '5.00']) resolveAmount(text, 'USD', { rounding });
    resolveAmount('0.5', 'JPY', { rounding });
    resolveAmount('0.25', undefined, { rounding, digitsWithoutCurrency: 1 });
    expect(rounding.warnings()).toEqual([
      {
        code: 'rounded-amounts',
        text: '3 amounts were rounded, in sum by -0.0035 USD',
        detail: { count: '3', sum: '-0.0035', currency: 'USD' },
      },
      {
        code: 'rounded-amounts',
        text: '1 amount was rounded, in sum by 0.5 JPY',
        detail: { count: '1', sum: '0.5', currency: 'JPY' },
      },
      {
        code: 'rounded-amounts',
        text: '1 amount was rounded, in sum by 0.05',
        detail: { count: '1', sum: '0.05', currency: '' },
      },
    ]);
  });

  it('that changes nothing is not told', () => {
    const rounding = createRoundingSum();
    resolveAmount('1.2300', 'USD', { rounding });
    expect(rounding.warnings()).toEqual([]);
  });
});
