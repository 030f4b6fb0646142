import { expect, test } from 'vitest';
import { appendLine, type ColumnLine, createColumns, priceTypes, readFlags } from '#app/rebates/index.ts';

const line = (lineId: number): ColumnLine => ({
  lineId,
  distributor: lineId + 1,
  product: lineId + 2,
  territory: -1,
  day: 20_000 + lineId,
  quantityMilli: lineId * 1000,
  amountMinor: 1 - lineId,
  currency: -1,
  isSellOut: lineId % 2 === 0,
  isReturn: lineId % 3 === 0,
  priceType: priceTypes[lineId % 3] ?? 'standard',
});

test('columns grow and keep every line', () => {
  const columns = createColumns(0);
  for (let id = 0; id < 100; id++) appendLine(columns, line(id));
  expect(columns.count).toBe(100);
  const read = Array.from({ length: 100 }, (_, at) => ({
    lineId: columns.lineId[at],
    distributor: columns.distributor[at],
    product: columns.product[at],
    territory: columns.territory[at],
    day: columns.day[at],
    quantityMilli: columns.quantityMilli[at],
    amountMinor: columns.amountMinor[at],
    currency: columns.currency[at],
    ...readFlags(columns.flags[at] ?? -1),
  }));
  expect(read).toEqual(Array.from({ length: 100 }, (_, id) => line(id)));
});

test.each([
  ['an amount', { amountMinor: 9e15 + 2 }],
  ['a quantity', { quantityMilli: -9e15 - 2 }],
  ['a fraction', { amountMinor: 0.5 }],
  ['no number', { quantityMilli: Number.NaN }],
])('%s that cannot be held exactly is refused', (_, wrong) => {
  const columns = createColumns();
  expect(() => appendLine(columns, { ...line(1), ...wrong })).toThrow(RangeError);
  expect(columns.count).toBe(0);
});

test('flags that no line has are refused', () => {
  expect(() => readFlags(12)).toThrow(RangeError);
});
