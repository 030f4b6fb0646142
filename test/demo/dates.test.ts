import { describe, expect, it } from 'vitest';
import { dayToText } from '#app/calendar/index.ts';
import { demoDates } from '#db/demo/dates.ts';
import { demoLines } from '#db/demo/sales.ts';
import type { SourceLine } from '#db/demo/source.ts';

describe('the load date decides', () => {
  it.each([
    // load date, months, first day, last day, quarter, year before, year, stage change, withdrawal
    ['2026-11-24', 155, '2024-12-01', '2026-10-31', '2026-Q3', '2025', '2026', '2026-08-01', '2026-08-31'],
    ['2026-11-01', 155, '2024-12-01', '2026-10-31', '2026-Q3', '2025', '2026', '2026-08-01', '2026-08-31'],
    ['2026-10-31', 154, '2024-11-01', '2026-09-30', '2026-Q3', '2025', '2026', '2026-08-01', '2026-08-31'],
    ['2026-09-30', 153, '2024-10-01', '2026-08-31', '2026-Q2', '2025', '2026', '2026-05-01', '2026-05-31'],
    ['2026-12-31', 156, '2025-01-01', '2026-11-30', '2026-Q3', '2025', '2026', '2026-08-01', '2026-08-31'],
    ['2027-01-01', 157, '2025-02-01', '2026-12-31', '2026-Q4', '2026', '2027', '2026-11-01', '2026-11-30'],
    ['2027-03-01', 159, '2025-04-01', '2027-02-28', '2026-Q4', '2026', '2027', '2026-11-01', '2026-11-30'],
    ['2028-02-29', 170, '2026-03-01', '2028-01-31', '2027-Q4', '2027', '2028', '2027-11-01', '2027-11-30'],
    ['2028-03-31', 171, '2026-04-01', '2028-02-29', '2027-Q4', '2027', '2028', '2027-11-01', '2027-11-30'],
    ['2028-04-01', 172, '2026-05-01', '2028-03-31', '2028-Q1', '2027', '2028', '2028-02-01', '2028-02-29'],
    ['2013-12-01', 0, '2012-01-01', '2013-11-30', '2013-Q3', '2012', '2013', '2013-08-01', '2013-08-31'],
  ])('on %s', (loadDate, months, firstDay, lastDay, quarter, yearBefore, year, stageChange, withdrawal) => {
    const dates = demoDates(loadDate);
    expect([dates.months, dayToText(dates.firstDay), dayToText(dates.lastDay)]).toEqual([months, firstDay, lastDay]);
    expect([dates.quarter.text, dates.yearBefore.text, dates.year.text]).toEqual([quarter, yearBefore, year]);
    expect([dayToText(dates.stageChange), dayToText(dates.withdrawal)]).toEqual([stageChange, withdrawal]);
  });

  it.each([
    ['2026-11-24', '2024-12-04T17:00:00.000Z', '2024-12-18T17:00:00.000Z'],
    ['2027-01-01', '2025-12-04T17:00:00.000Z', '2025-12-18T17:00:00.000Z'],
  ])('when programmes were proposed and approved: before their term, on %s', (loadDate, proposedAt, approvedAt) => {
    expect(demoDates(loadDate)).toMatchObject({ proposedAt, approvedAt });
  });

  it('and has to be a date', () => {
    expect(() => demoDates('2026-02-29')).toThrow('2026-02-29 is not a date written YYYY-MM-DD');
  });
});

describe('a line is moved by whole months', () => {
  it.each([
    ['to a month as long', '2012-01-29', '2026-11-24', '2024-12-29'],
    ['from the 31st to a month of 30 days', '2013-07-31', '2026-11-24', '2026-06-30'],
    ['from the 30th to February', '2012-03-30', '2026-11-24', '2025-02-28'],
    ['from the 30th to February of a leap year', '2012-03-30', '2029-11-05', '2028-02-29'],
    ['from the 31st to February of a leap year', '2012-07-31', '2029-07-05', '2028-02-29'],
    ['from the 29th to February of a leap year', '2012-01-29', '2028-02-01', '2026-03-29'],
    ['from a leap day to February of another leap year', '2012-02-29', '2029-12-05', '2028-02-29'],
    ['from a leap day to February of a year without', '2012-02-29', '2027-12-05', '2026-02-28'],
    ['from a month of 30 days to one of 31', '2012-06-30', '2026-12-31', '2025-06-30'],
    ['from the 31st to the 31st', '2012-07-31', '2027-12-09', '2026-07-31'],
    ['from the 28th to February', '2012-08-28', '2027-06-01', '2026-02-28'],
  ])('%s', (_, date, loadDate, moved) => {
    const [line] = demoLines([sourceLine({ date })], demoDates(loadDate)).lines;
    expect(line && dayToText(line.day)).toBe(moved);
  });
});

function sourceLine(line: Partial<SourceLine>): SourceLine {
  const whole = { document: 'SO1', line: '1', distributor: 'AW1', sku: 'S1', quantity: '1', priceType: '' };
  return { ...whole, date: '2012-01-29', netAmount: '1.0000', ...line };
}
