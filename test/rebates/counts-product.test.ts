import { expect, test } from 'vitest';
import { type Programme, readProgrammes } from '#app/rebates/index.ts';
import { productStanding } from '#app/rebates/programme/counts-product.ts';

const tenPercent = {
  ...{ code: 'TEN', title: { en: 'Ten percent' }, currency: 'USD', period: 'quarter' },
  ...{ effective: { from: '2026-01-01', to: '2026-12-31' }, basis: { of: 'amount' }, bands: [{ percent: '10' }] },
};

const bike = { from: 0, productLine: 'Bikes', brand: 'ACME', category: 'Road' };
const bikes = { productLines: ['Bikes'] };
const gear = { productLines: ['Gear'] };

const read = (more: object) => {
  const read = readProgrammes([{ ...tenPercent, ...more }]);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.programmes[0] as Programme;
};

test.each([
  ['everything counts', {}, { counts: 'paid', by: 'everything' }],
  ['its line is named', { basis: { of: 'amount', lines: bikes } }, { counts: 'paid', by: 'product-line' }],
  ['its brand is named', { basis: { of: 'amount', lines: { brands: ['ACME'] } } }, { counts: 'paid', by: 'brand' }],
  ['its category is', { basis: { of: 'amount', lines: { categories: ['Road'] } } }, { counts: 'paid', by: 'category' }],
  ['it is named itself', { basis: { of: 'amount', lines: { skus: ['B1'] } } }, { counts: 'paid', by: 'sku' }],
  ['another one is named', { basis: { of: 'amount', lines: { skus: ['B2'] } } }, undefined],
  ['all but it count', { basis: { of: 'amount', lines: { exceptSkus: ['B1'] } } }, undefined],
  [
    'it helps to reach a band',
    { basis: { of: 'amount', lines: gear }, qualifier: { of: 'amount', lines: bikes } },
    { counts: 'helps', by: 'product-line' },
  ],
  [
    'a condition asks people and no lines',
    { basis: { of: 'amount', lines: gear }, conditions: [{ of: 'certified-people', course: 'C', atLeast: '1' }] },
    undefined,
  ],
])('where %s, a product counts so', (_name, more, expected) => {
  expect(productStanding(read(more), 'B1', bike)).toEqual(expected);
});
