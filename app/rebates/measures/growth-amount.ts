import { subtract } from '#app/money/index.ts';
import { baselineKeys, type MeasureKind } from './measure.ts';

/** The amount above its baseline, below it negative. */
export const growthAmount: MeasureKind = {
  of: 'growth-amount',
  keys: baselineKeys,
  unit: 'amount',
  isBasis: true,
  usesAmounts: true,
  raisedBy: 'amount',
  value: ({ sums, baseline }) => baseline.amount && subtract(sums.amount, baseline.amount),
  phrase: { en: 'growth of the amount', 'zh-Hans': '金额增长', 'zh-Hant': '金額增長' },
  example: {
    measure: { of: 'growth-amount', baseline: { kind: 'year-before' } },
    sales: [
      { date: '2025-03-01', amount: '100' },
      { date: '2026-03-01', amount: '130' },
    ],
    value: '30',
  },
};
