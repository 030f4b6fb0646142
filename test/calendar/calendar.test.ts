import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  calendarYear,
  dayInZone,
  dayToText,
  nextPeriod,
  type PeriodLength,
  parseDay,
  parsePeriod,
  periodOfDay,
  periodsEnding,
  previousPeriod,
  requireDay,
  startOfDay,
} from '#app/calendar/index.ts';

const april = { startMonth: 4 };
const span = (text: string, fiscalYear = calendarYear) => {
  const period = parsePeriod(text, fiscalYear);
  return period && [period.text, dayToText(period.firstDay), dayToText(period.lastDay)];
};

describe('dates', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '2026/01/01', '2026-04-31', ''])(
    '%j is no date',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );
  test('a date is read and written back', () => {
    expect(requireDay('1970-01-01')).toBe(0);
    expect(dayToText(requireDay('2024-02-29'))).toBe('2024-02-29');
    expect(() => requireDay('2026-02-30')).toThrow('2026-02-30');
  });
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-05-31', 1, '2026-06-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2013-11-30', 155, '2026-10-30'],
  ])('%s and %s months is %s', (from, months, expected) => {
    expect(dayToText(addMonths(requireDay(from), months))).toBe(expected);
  });
  test('the same instant is another date in another time zone', () => {
    const instant = new Date('2026-11-24T23:30:00Z');
    expect(dayToText(dayInZone(instant, 'UTC'))).toBe('2026-11-24');
    expect(dayToText(dayInZone(instant, 'Asia/Shanghai'))).toBe('2026-11-25');
  });

  test.each([
    ['2026-11-25', 'UTC', '2026-11-25T00:00:00.000Z'],
    ['2026-11-25', 'Asia/Shanghai', '2026-11-24T16:00:00.000Z'],
    ['2026-11-25', 'Pacific/Kiritimati', '2026-11-24T10:00:00.000Z'],
    ['2026-11-25', 'Pacific/Pago_Pago', '2026-11-25T11:00:00.000Z'],
    // The clock goes on, or back, within the day, and in Beirut from midnight to one.
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    ['2024-03-31', 'Asia/Beirut', '2024-03-30T22:00:00.000Z'],
  ])('%s begins in %s at %s', (date, zone, instant) => {
    expect(startOfDay(requireDay(date), zone).toISOString()).toBe(instant);
  });
});

describe('periods', () => {
  test.each([
    ['2026-03', ['2026-03', '2026-03-01', '2026-03-31']],
    ['2026-Q1', ['2026-Q1', '2026-01-01', '2026-03-31']],
    ['2026-Q4', ['2026-Q4', '2026-10-01', '2026-12-31']],
    ['2026-H2', ['2026-H2', '2026-07-01', '2026-12-31']],
    ['2026', ['2026', '2026-01-01', '2026-12-31']],
  ])('%s', (text, expected) => {
    expect(span(text)).toEqual(expected);
  });
  test.each([
    ['2026-Q1', ['2026-Q1', '2026-04-01', '2026-06-30']],
    ['2026-Q4', ['2026-Q4', '2027-01-01', '2027-03-31']],
    ['2026-H2', ['2026-H2', '2026-10-01', '2027-03-31']],
    ['2026', ['2026', '2026-04-01', '2027-03-31']],
    ['2027-02', ['2027-02', '2027-02-01', '2027-02-28']],
  ])('%s of a fiscal year from April', (text, expected) => {
    expect(span(text, april)).toEqual(expected);
  });
  test.each(['2026-Q5', '2026-Q0', '2026-H3', '2026-13', '2026-00', '2026-1', 'term', '', '0999'])(
    '%j is none',
    (text) => {
      expect(parsePeriod(text, calendarYear)).toBeUndefined();
    },
  );
  test('those that end between two days are listed, the day itself included', () => {
    const ending = (from: string, to: string, length: PeriodLength) =>
      periodsEnding(requireDay(from), requireDay(to), length, calendarYear).map(({ text }) => text);
    expect(ending('2026-01-01', '2026-03-31', 'month')).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(ending('2026-01-01', '2026-03-30', 'quarter')).toEqual([]);
    expect(ending('2026-03-31', '2026-03-31', 'quarter')).toEqual(['2026-Q1']);
    expect(ending('2026-10-01', '2026-12-31', 'year')).toEqual(['2026']);
  });
  test('a period holds its days, and the next begins the day after', () => {
    const length = fc.constantFrom<PeriodLength>('month', 'quarter', 'half-year', 'year');
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 60_000 }),
        length,
        fc.integer({ min: 1, max: 12 }),
        (day, size, startMonth) => {
          const period = periodOfDay(day, size, { startMonth });
          expect(period.firstDay <= day && day <= period.lastDay).toBe(true);
          expect(parsePeriod(period.text, { startMonth })).toEqual(period);
          const next = nextPeriod(period, { startMonth });
          expect(next.firstDay).toBe(period.lastDay + 1);
          expect(previousPeriod(next, { startMonth })).toEqual(period);
        },
      ),
    );
  });
});
