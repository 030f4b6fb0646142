import { expect, test } from 'vitest';
import type { Programme } from '#app/rebates/index.ts';
import { isWhollyInside, type Reach, reachOf } from '#app/rebates/programme/reach.ts';

const products = [
  { sku: 'B1', version: { from: 0, productLine: 'Bikes', brand: 'ACME' } },
  { sku: 'L1', version: { from: 0, productLine: 'Locks', brand: 'BOLT' } },
];

const bikes = { productLines: new Set(['Bikes']), territories: undefined, products };
const france = {
  productLines: undefined,
  territories: { codes: new Set(['FR']), distributors: new Set(['D1', 'D3']) },
  products: [],
};
const both = { ...france, productLines: bikes.productLines, products };

function programme(lines: object | undefined, distributors?: object): Programme {
  return {
    code: 'P1',
    basis: { of: 'amount', ...(lines && { lines }) },
    ...(distributors && { distributors }),
  } as Programme;
}
const onBikes = { productLines: ['Bikes'] };

test.each<[string, Programme, Reach, Reach, Reach]>([
  ['everything and everyone', programme(undefined), 'some', 'some', 'some'],
  ['bikes, everyone', programme(onBikes), 'all', 'some', 'some'],
  ['locks, everyone', programme({ productLines: ['Locks'] }), 'none', 'some', 'none'],
  ['a brand, everyone', programme({ brands: ['ACME'] }), 'all', 'some', 'some'],
  ['a SKU of another line', programme({ skus: ['L1'] }), 'none', 'some', 'none'],
  ['a line without products', programme({ productLines: ['Old'] }), 'none', 'some', 'none'],
  ['bikes in a named territory', programme(onBikes, { territories: ['FR'] }), 'all', 'all', 'all'],
  ['bikes in two territories', programme(onBikes, { territories: ['FR', 'DE'] }), 'all', 'some', 'some'],
  ['bikes in another territory', programme(onBikes, { territories: ['DE'] }), 'all', 'none', 'none'],
  ['distributors inside', programme(onBikes, { codes: ['D1', 'D3'] }), 'all', 'all', 'all'],
  ['one inside and one outside', programme(onBikes, { codes: ['D1', 'D2'] }), 'all', 'some', 'some'],
  ['the one outside is left out', programme(onBikes, { codes: ['D1', 'D2'], except: ['D2'] }), 'all', 'all', 'all'],
  ['the one inside is left out', programme(onBikes, { codes: ['D1', 'D2'], except: ['D1'] }), 'all', 'none', 'none'],
  [
    'a code inside, in a territory outside',
    programme(onBikes, { codes: ['D1'], territories: ['DE'] }),
    'all',
    'none',
    'none',
  ],
  [
    'codes of both, in a territory inside',
    programme(onBikes, { codes: ['D1', 'D2'], territories: ['FR'] }),
    'all',
    'all',
    'all',
  ],
  ['a grade, wherever', programme(onBikes, { grades: ['A'] }), 'all', 'some', 'some'],
  ['everyone but one', programme(onBikes, { except: ['D2'] }), 'all', 'some', 'some'],
])('%s', (_, definition, inBikes, inFrance, inBoth) => {
  expect([bikes, france, both].map((inside) => reachOf(definition, inside))).toEqual([inBikes, inFrance, inBoth]);
});

test('versions lie wholly inside when each does', () => {
  const [narrow, wide] = [programme(onBikes), programme(undefined)];
  expect(isWhollyInside(bikes, [{ definition: narrow }])).toBe(true);
  expect(isWhollyInside(bikes, [{ definition: narrow }, { definition: wide }])).toBe(false);
});
