import { subtract } from '#app/money/index.ts';
import { baselineKeys, type MeasureKind } from './measure.ts';
import { percentOf } from './percent-of.ts';

/** The growth of the amount in percent of its baseline. */
export const growthPercent: MeasureKind = {
  of: 'growth-percent',
  keys: baselineKeys,
  unit: 'percent',
  usesAmounts: true,
  raisedBy: 'amount',
  value: ({ sums, baseline }) => baseline.amount && percentOf(subtract(sums.amount, baseline.amount), baseline.amount),
  phrase: { en: 'growth in percent', 'zh-Hans': '增长率', 'zh-Hant': '成長率' },
  example: {
    measure: { of: 'growth-percent', baseline: { kind: 'year-before' } },
    sales: [
      { date: '2025-03-01', amount: '100' },
      { date: '2026-03-01', amount: '130' },
    ],
    value: '30',
  },
};
