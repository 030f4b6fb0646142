import { describe, expect, it, test } from 'vitest';
import { dayToText, parseDay, requireDay } from '#app/calendar/index.ts';
import { dateText, elapsedText } from '#app/sales/workbook/date-text.ts';

describe('a number as a date', () => {
  test.each([
    [0, '1900-01-00'],
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [46000, '2025-12-09'],
    [46093, '2026-03-12'],
    [2_958_465, '9999-12-31'],
    [2_958_466, undefined],
    [-1, undefined],
    [46093.5, '2026-03-12 12:00:00'],
    [46093.9999999, '2026-03-13'],
    [46092.99998842593, '2026-03-11 23:59:59'],
    [0.5, '12:00:00'],
    [0.25 + 1 / 86_400, '06:00:01'],
  ])('counted from 1900, %d is %s', (value, text) => {
    expect(dateText(value, 1900)).toBe(text);
  });

  test.each([
    [0, '1904-01-01'],
    [1, '1904-01-02'],
    [59, '1904-02-29'],
    [60, '1904-03-01'],
    [44_631, '2026-03-12'],
    [2_957_003, '9999-12-31'],
    [2_957_004, undefined],
    [-1, undefined],
  ])('counted from 1904, %d is %s', (value, text) => {
    expect(dateText(value, 1904)).toBe(text);
  });

  it('is the same day in both, 1462 apart', () => {
    for (let value = 1462 + 61; value < 60_000; value += 97)
      expect(dateText(value - 1462, 1904)).toBe(dateText(value, 1900));
  });

  it('steps from day to day over all of the calendar from March 1900', () => {
    const march = requireDay('1900-03-01');
    const values = Array.from({ length: 80_000 }, (_, after) => after + 61);
    expect(values.filter((value) => dateText(value, 1900) !== dayToText(march + value - 61))).toEqual([]);
  });

  it('that never was is no date to any cell', () => {
    expect([0, 60].map((value) => parseDay(dateText(value, 1900) as string))).toEqual([undefined, undefined]);
  });

  test.each([
    [1.5, '36:00:00'],
    [0.0001, '00:00:09'],
    [-0.5, '-12:00:00'],
  ])('%d days have gone by as %s', (value, text) => {
    expect(elapsedText(value)).toBe(text);
  });
});
