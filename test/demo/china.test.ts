import { beforeAll, describe, expect, it } from 'vitest';
import { dayToText } from '#app/calendar/index.ts';
import { type ChinaDistributor, chinaDistributors } from '#db/demo/china/distributors.ts';
import { chinaLines } from '#db/demo/china/lines.ts';
import { chinaProducts } from '#db/demo/china/products.ts';
import { seededRandom } from '#db/demo/china/random.ts';
import { chinaTerritories } from '#db/demo/china/territories.ts';
import { demoDates } from '#db/demo/dates.ts';
import { ratesFile } from '#db/demo/rates.ts';
import type { DemoLine } from '#db/demo/sales.ts';
import { readChinaFirms, readSource, type SourceProduct } from '#db/demo/source.ts';

let distributors: ChinaDistributor[];
let products: SourceProduct[];

beforeAll(() => {
  distributors = chinaDistributors(readChinaFirms());
  products = chinaProducts(readSource().products);
});

it('the random numbers of a seed are the same everywhere', () => {
  const random = seededRandom('Tandem');
  expect([random.between(0, 999_999), random.between(0, 999_999), random.pick(['a', 'b', 'c'])]).toEqual([
    304_237,
    131_831,
    'b',
  ]);
  expect(seededRandom('Tandem').next()).not.toBe(seededRandom('tandem').next());
});

describe('forty distributors', () => {
  it('stand in every sales region, read Chinese, and say that they are a demonstration', () => {
    expect(count(distributors.map(({ territory }) => territory))).toEqual({
      '华北 North China': 6,
      '东北 Northeast China': 4,
      '华东 East China': 8,
      '华中 Central China': 5,
      '华南 South China': 4,
      '西南 Southwest China': 5,
      '西北 Northwest China': 5,
      '港澳台 Hong Kong, Macao and Taiwan': 3,
    });
    expect(new Set(distributors.map(({ territory }) => territory))).toEqual(new Set(chinaTerritories));
    expect(count(distributors.map(({ country, language }) => `${country} ${language}`))).toEqual({
      'CN zh-Hans': 37,
      'HK zh-Hant': 2,
      'TW zh-Hant': 1,
    });
    expect(distributors.filter(({ name }) => !name.startsWith('（演示）'))).toEqual([]);
    expect(new Set(distributors.map(({ code }) => code)).size).toBe(40);
  });

  it('are of three sizes and pay in yuan', () => {
    expect(count(distributors.map(({ grade, currency }) => `${grade} ${currency}`))).toEqual({
      'A CNY': 7,
      'B CNY': 17,
      'C CNY': 16,
    });
  });
});

it('products have a Chinese name and a list price in whole yuan, 7.2 for a dollar', () => {
  expect(products.length).toBe(42);
  expect(products.every(({ currency, listPrice }) => currency === 'CNY' && /^\d+\.00$/.test(listPrice))).toBe(true);
  expect(products.find(({ sku }) => sku === 'BK-M68B-42-CN')).toEqual({
    sku: 'BK-M68B-42-CN',
    name: 'Mountain-200 山地车，黑色，42',
    productLine: 'Bikes',
    category: 'Mountain Bikes',
    series: 'M',
    listPrice: '16524.00',
    currency: 'CNY',
  });
});

it('the rate of the price list stands in both directions from the first day of the data', () => {
  expect(ratesFile(demoDates('2026-11-24')).trimEnd().split('\n')).toEqual([
    'date,from,to,rate',
    '2024-12-01,USD,CNY,7.2',
    '2024-12-01,CNY,USD,0.138889',
  ]);
});

describe.each(['2026-11-24', '2027-01-01', '2028-03-01', '2028-02-29', '2029-12-31'])('lines loaded on %s', (date) => {
  const dates = demoDates(date);
  let lines: DemoLine[];

  beforeAll(() => {
    lines = chinaLines(distributors, products, dates);
  });

  it('are the same each time, and ascend within the months of the data', () => {
    expect(JSON.stringify(chinaLines(distributors, products, dates))).toBe(JSON.stringify(lines));
    const days = lines.map(({ day }) => day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(
      [days[0], days.at(-1)].map((day) => day !== undefined && day >= dates.firstDay && day <= dates.lastDay),
    ).toEqual([true, true]);
  });

  it('have names of their own', () => {
    expect(new Set(lines.map(({ document, line }) => `${document} ${line}`)).size).toBe(lines.length);
  });

  it('of returns take back a whole line or a part of it, of the same product and distributor, later', () => {
    const byName = new Map(lines.map((line) => [`${line.document}/${line.line}`, line]));
    const returns = lines.filter(({ quantity }) => quantity.startsWith('-'));
    expect(returns.length).toBeGreaterThan(100);
    const isRight = ({ reference, ...back }: DemoLine) => {
      const bought = byName.get(reference);
      const isSame = bought?.sku === back.sku && bought.distributor === back.distributor;
      return isSame && back.day > bought.day && -Number(back.quantity) <= Number(bought.quantity);
    };
    expect(returns.filter((back) => !isRight(back))).toEqual([]);
  });

  it('are fewer at the Spring Festival than in spring', () => {
    const sold = (months: string[]) => lines.filter(({ day }) => months.includes(dayToText(day).slice(5, 7))).length;
    expect(sold(['01', '02'])).toBeLessThan(sold(['04', '05']) / 2);
  });
});

describe('loaded on 2026-11-24', () => {
  it('40 distributors have 5,595 lines for 53,326,132 yuan', () => {
    const lines = chinaLines(distributors, products, demoDates('2026-11-24'));
    expect(lines.length).toBe(5_595);
    expect(new Set(lines.map(({ distributor }) => distributor)).size).toBe(40);
    expect(lines.reduce((sum, { netAmountMinor }) => sum + netAmountMinor, 0)).toBe(53_326_132_00);
    expect(count(lines.map(({ priceType }) => priceType || 'standard'))).toEqual({
      standard: 5_270,
      promotional: 324,
      special: 1,
    });
  });
});

function count(values: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
