import { lineKeys, type MeasureKind } from './measure.ts';

/** The sum of the quantities of the lines that pass; returns are negative. */
export const quantity: MeasureKind = {
  of: 'quantity',
  keys: lineKeys,
  unit: 'quantity',
  isBasis: true,
  usesAmounts: false,
  raisedBy: 'quantity',
  value: ({ sums }) => sums.quantity,
  phrase: { en: 'quantity', 'zh-Hans': '数量', 'zh-Hant': '數量' },
  example: {
    measure: { of: 'quantity' },
    sales: [
      { date: '2026-03-01', amount: '100', quantity: '4' },
      { date: '2026-03-01', amount: '50', quantity: '-1' },
    ],
    value: '3',
  },
};
