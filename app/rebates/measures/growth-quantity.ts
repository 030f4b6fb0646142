import { subtract } from '#app/money/index.ts';
import { baselineKeys, type MeasureKind } from './measure.ts';

/** The quantity above its baseline, below it negative. */
export const growthQuantity: MeasureKind = {
  of: 'growth-quantity',
  keys: baselineKeys,
  unit: 'quantity',
  isBasis: true,
  usesAmounts: false,
  raisedBy: 'quantity',
  value: ({ sums, baseline }) => baseline.quantity && subtract(sums.quantity, baseline.quantity),
  phrase: { en: 'growth of the quantity', 'zh-Hans': '数量增长', 'zh-Hant': '數量增長' },
  example: {
    measure: { of: 'growth-quantity', baseline: { kind: 'year-before' } },
    sales: [
      { date: '2025-03-01', amount: '1', quantity: '10' },
      { date: '2026-03-01', amount: '1', quantity: '14' },
    ],
    value: '4',
  },
};
