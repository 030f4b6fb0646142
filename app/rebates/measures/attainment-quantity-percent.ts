import { baselineKeys, type MeasureKind } from './measure.ts';
import { percentOf } from './percent-of.ts';

/** The quantity in percent of its baseline. */
export const attainmentQuantityPercent: MeasureKind = {
  of: 'attainment-quantity-percent',
  keys: baselineKeys,
  unit: 'percent',
  usesAmounts: false,
  raisedBy: 'quantity',
  value: ({ sums, baseline }) => baseline.quantity && percentOf(sums.quantity, baseline.quantity),
  phrase: { en: 'attainment of the quantity', 'zh-Hans': '数量达成率', 'zh-Hant': '數量達成率' },
  example: {
    measure: { of: 'attainment-quantity-percent', baseline: { kind: 'target', name: 'plan' } },
    sales: [{ date: '2026-03-01', amount: '1', quantity: '9' }],
    target: '12',
    value: '75',
  },
};
