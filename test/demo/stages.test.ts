import { describe, expect, it } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { demoDates } from '#db/demo/dates.ts';
import type { DemoLine } from '#db/demo/sales.ts';
import { stagesFile } from '#db/demo/stages.ts';

const dates = demoDates('2026-11-24');

describe('a partnership with lines from January 2025 to October 2026 stands in', () => {
  it.each([
    ['Bikes', 'Southwest', ['maturity 2025-01-01']],
    ['Bikes', 'Central', ['growth 2025-01-01', 'maturity 2026-08-01']],
    ['Bikes', 'Canada', ['growth 2025-01-01']],
    ['Bikes', 'Germany', ['growth 2025-01-01']],
    ['Bikes', 'Australia', ['entry 2025-01-01']],
    ['Components', 'Northwest', ['growth 2025-01-01']],
    ['Components', 'France', ['entry 2025-01-01', 'growth 2026-08-01']],
    ['Clothing', 'Northwest', ['maturity 2025-01-01']],
    ['Clothing', 'Australia', ['entry 2025-01-01', 'growth 2026-08-01']],
    ['Accessories', 'Northeast', ['entry 2025-01-01', 'none 2026-01-01']],
    ['Accessories', 'Canada', ['entry 2025-01-01', 'growth 2026-01-01']],
    ['Accessories', 'United Kingdom', ['entry 2025-01-01']],
  ])('%s in %s', (productLine, territory, stages) => {
    expect(stagesOf(productLine, territory, ['2025-01-29', '2026-10-29'])).toEqual(stages);
  });
});

describe('a partnership that begins', () => {
  it.each([
    ['before the change', '2026-07-31', ['growth 2026-07-01', 'maturity 2026-08-01']],
    ['in the month of the change', '2026-08-01', ['maturity 2026-08-01']],
    ['after the change', '2026-09-29', ['maturity 2026-09-01']],
  ])('%s', (_, date, stages) => {
    expect(stagesOf('Bikes', 'Central', [date])).toEqual(stages);
  });

  it('after its line has been given up is none', () => {
    expect(stagesOf('Accessories', 'Central', ['2025-12-31'])).toEqual(['entry 2025-12-01', 'none 2026-01-01']);
    expect(stagesOf('Accessories', 'Central', ['2026-01-01'])).toEqual([]);
  });
});

describe('a partnership without a line for twelve whole months has ended', () => {
  it.each([
    ['a month too early', '2025-11-01', ['growth 2025-02-01', 'maturity 2026-08-01']],
    ['just now', '2025-10-31', ['growth 2025-02-01', 'maturity 2026-08-01', 'none 2026-11-01']],
    ['before a change that no longer matters', '2025-07-31', ['growth 2025-02-01', 'none 2026-08-01']],
  ])('%s', (_, lastDate, stages) => {
    expect(stagesOf('Bikes', 'Central', ['2025-02-28', lastDate])).toEqual(stages);
  });

  it('but not twice', () => {
    expect(stagesOf('Accessories', 'Central', ['2025-02-28'])).toEqual(['entry 2025-02-01', 'none 2026-01-01']);
  });
});

it('a territory without a rule is our own mistake', () => {
  expect(() => stagesOf('Bikes', 'Nowhere', ['2026-01-01'])).toThrow('no stage for AW1 with Bikes');
});

function stagesOf(productLine: string, territory: string, days: string[]): string[] {
  const lines: DemoLine[] = days.map((date) => ({
    document: 'SO1',
    line: '1',
    distributor: 'AW1',
    sku: 'S1',
    quantity: '1',
    priceType: '',
    reference: '',
    netAmountMinor: 100,
    currency: 'USD',
    day: requireDay(date),
  }));
  const distributor = { code: 'AW1', name: 'One', grade: 'Warehouse', country: 'US', address: '', firstYear: 2011 };
  const product = { sku: 'S1', name: 'One', category: 'One', series: '', listPrice: '1.0000' };
  const source = { lines: [], distributors: [{ ...distributor, territory }], products: [{ ...product, productLine }] };
  const [header, ...rows] = stagesFile(lines, source, dates).trimEnd().split('\n');
  expect(header).toBe('distributor,product_line,stage,from');
  return rows.map((row) => {
    const [code, line, stage, from] = row.split(',');
    expect([code, line]).toEqual(['AW1', productLine]);
    return `${stage} ${from}`;
  });
}
