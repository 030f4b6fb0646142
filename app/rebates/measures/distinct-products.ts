import { ratio } from '#app/money/index.ts';
import { lineKeys, type MeasureKind } from './measure.ts';

/** How many SKUs have a positive net quantity: what was taken back in full does not count. */
export const distinctProducts: MeasureKind = {
  of: 'distinct-products',
  keys: lineKeys,
  unit: 'count',
  reads: 'products',
  usesAmounts: false,
  value: ({ products }) => ratio(BigInt(products)),
  phrase: { en: 'number of different products', 'zh-Hans': '产品品种数', 'zh-Hant': '產品品項數' },
  example: {
    measure: { of: 'distinct-products' },
    sales: [
      { date: '2026-03-01', amount: '10', sku: 'A' },
      { date: '2026-03-01', amount: '10', sku: 'B' },
      { date: '2026-03-01', amount: '-10', sku: 'B', quantity: '-1' },
    ],
    value: '1',
  },
};
