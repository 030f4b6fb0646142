import { divide } from '#app/money/index.ts';
import { lineKeys, type MeasureKind } from './measure.ts';

/**
 * The days from a line's date to its payment, weighted by what was paid. What is unpaid is left out; where nothing was
 * paid, or less than was paid back, there is no value.
 */
export const daysToPay: MeasureKind = {
  of: 'days-to-pay',
  keys: lineKeys,
  unit: 'days',
  reads: 'paid',
  usesAmounts: true,
  value: ({ payments: { paid, paidTimesDays } }) => (paid.numerator > 0n ? divide(paidTimesDays, paid) : undefined),
  phrase: { en: 'average number of days to payment', 'zh-Hans': '平均付款天数', 'zh-Hant': '平均付款天數' },
  example: {
    measure: { of: 'days-to-pay' },
    sales: [
      { date: '2026-03-01', amount: '100', paidDate: '2026-03-11' },
      { date: '2026-03-01', amount: '300', paidDate: '2026-03-31' },
    ],
    value: '25',
  },
};
