import { describe, expect, it } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { demoDates } from '#db/demo/dates.ts';
import type { DemoLine } from '#db/demo/sales.ts';
import { targetsFile } from '#db/demo/targets.ts';

describe('a target is 105 % of the quarter a year before, up to the next full hundred', () => {
  it.each([
    [0.01, '100.00'],
    [100, '200.00'],
    [1904.76, '2000.00'],
    [1904.77, '2100.00'],
    [2000, '2100.00'],
    [2000.01, '2200.00'],
    [78405.73, '82400.00'],
  ])('of %s', (bought, target) => {
    const lines = [line({ date: '2025-07-01', bought: bought - 0.01 }), line({ date: '2025-09-30', bought: 0.01 })];
    expect(rowsOf(lines, '2026-11-24')).toEqual([`AW1,sales,2026-Q3,${target}`]);
  });
});

it('lines of other quarters and distributors are not in it', () => {
  const lines = [
    line({ date: '2025-06-30', bought: 1000 }),
    line({ date: '2025-07-01', bought: 2000 }),
    line({ date: '2025-07-01', bought: 4000, distributor: 'AW2' }),
    line({ date: '2025-10-01', bought: 8000 }),
  ];
  expect(rowsOf(lines, '2026-11-24')).toEqual([
    'AW1,sales,2026-Q2,1100.00',
    'AW1,sales,2026-Q3,2100.00',
    'AW2,sales,2026-Q3,4200.00',
    'AW1,sales,2026-Q4,8400.00',
  ]);
});

describe('a quarter has targets only where its year before lies whole in the data', () => {
  it.each([
    ['2026-11-24', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']],
    ['2027-01-15', ['2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4']],
    ['2027-03-01', ['2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1', '2027-Q2', '2027-Q3', '2027-Q4']],
  ])('loaded on %s', (loadDate, quarters) => {
    const lines = [...Array(23).keys()].map((month) => {
      const { firstDay } = demoDates(loadDate);
      return { ...line({ date: '2025-01-01', bought: 50 }), day: firstDay + 15 + Math.floor(month * 30.44) };
    });
    expect(rowsOf(lines, loadDate).map((row) => row.split(',')[2])).toEqual(quarters);
  });
});

function rowsOf(lines: DemoLine[], loadDate: string): string[] {
  const [header, ...rows] = targetsFile(lines, demoDates(loadDate)).trimEnd().split('\n');
  expect(header).toBe('distributor,name,period,value');
  return rows;
}

function line({ date, bought, distributor = 'AW1' }: { date: string; bought: number; distributor?: string }): DemoLine {
  const whole = { document: 'SO1', line: '1', sku: 'S1', quantity: '1', priceType: '', reference: '', currency: 'USD' };
  return { ...whole, distributor, day: requireDay(date), netAmountMinor: Math.round(bought * 100) };
}
