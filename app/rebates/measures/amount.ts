import { lineKeys, type MeasureKind } from './measure.ts';

/** The sum of the amounts of the lines that pass; returns are negative. */
export const amount: MeasureKind = {
  of: 'amount',
  keys: lineKeys,
  unit: 'amount',
  isBasis: true,
  usesAmounts: true,
  raisedBy: 'amount',
  value: ({ sums }) => sums.amount,
  phrase: { en: 'amount', 'zh-Hans': '金额', 'zh-Hant': '金額' },
  example: {
    measure: { of: 'amount' },
    sales: [
      { date: '2026-03-01', amount: '100' },
      { date: '2026-03-01', amount: '-30' },
    ],
    value: '70',
  },
};
