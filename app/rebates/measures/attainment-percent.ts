import { baselineKeys, type MeasureKind } from './measure.ts';
import { percentOf } from './percent-of.ts';

/** The amount in percent of its baseline. */
export const attainmentPercent: MeasureKind = {
  of: 'attainment-percent',
  keys: baselineKeys,
  unit: 'percent',
  usesAmounts: true,
  raisedBy: 'amount',
  value: ({ sums, baseline }) => baseline.amount && percentOf(sums.amount, baseline.amount),
  phrase: { en: 'attainment of the amount', 'zh-Hans': '金额达成率', 'zh-Hant': '金額達成率' },
  example: {
    measure: { of: 'attainment-percent', baseline: { kind: 'target', name: 'plan' } },
    sales: [{ date: '2026-03-01', amount: '180' }],
    target: '200',
    value: '90',
  },
};
