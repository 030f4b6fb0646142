import { expect, test } from 'vitest';
import { calendarYear, requireDay } from '#app/calendar/index.ts';
import { byQuarter, daysOf, lastQuarters } from '#app/directory/quarters.ts';

const names = (day: string, startMonth: number) =>
  lastQuarters(requireDay(day), { startMonth }).map(({ text }) => text);

test.each([
  ['2026-01-01', 1, ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']],
  ['2026-11-24', 1, ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']],
  ['2026-03-31', 4, ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']],
])('on %s in years that begin in month %i the last four quarters are known', (day, startMonth, expected) => {
  expect(names(day, startMonth)).toEqual(expected);
});

test('months are added up by quarter, apart for each currency, and a quarter without sales has zero', () => {
  const quarters = lastQuarters(requireDay('2026-11-24'), calendarYear);
  expect(daysOf(quarters)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  const sale = (month: string, currency: string, amountMinor: number) => ({
    ...{ month, currency, amountMinor },
    quantityMilli: 1000,
  });
  const months = [sale('2026-01', 'USD', 100), sale('2026-03', 'USD', -30), sale('2026-10', 'USD', 5)];
  const sums = byQuarter([...months, sale('2026-04', 'CNY', 7)], quarters);
  const inShort = sums.map(({ currency, quarters: own }) => [currency, own.map(({ amountMinor }) => amountMinor)]);
  expect(inShort).toEqual([
    ['CNY', [0, 7, 0, 0]],
    ['USD', [70, 0, 0, 5]],
  ]);
  expect(sums[1]?.quarters.map(({ isRunning }) => isRunning)).toEqual([false, false, false, true]);
});
