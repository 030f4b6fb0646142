import { lineKeys, type MeasureKind } from './measure.ts';
import { percentOf } from './percent-of.ts';

/** The amount of the lines that pass in percent of the amount that passes the programme’s basis filter. */
export const sharePercent: MeasureKind = {
  of: 'share-percent',
  keys: lineKeys,
  unit: 'percent',
  reads: 'whole',
  usesAmounts: true,
  value: ({ sums, whole }) => percentOf(sums.amount, whole),
  phrase: { en: 'share of the amount', 'zh-Hans': '金额占比', 'zh-Hant': '金額占比' },
  example: {
    measure: { of: 'share-percent', lines: { skus: ['NEW'] } },
    sales: [
      { date: '2026-03-01', amount: '30', sku: 'NEW' },
      { date: '2026-03-01', amount: '90', sku: 'OLD' },
    ],
    value: '25',
  },
};
