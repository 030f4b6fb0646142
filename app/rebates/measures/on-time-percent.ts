import { lineKeys, type MeasureKind } from './measure.ts';
import { percentOf } from './percent-of.ts';

/** What was paid by its due date in percent of what fell due in the window. A line without a due date is left out. */
export const onTimePercent: MeasureKind = {
  of: 'on-time-percent',
  keys: lineKeys,
  unit: 'percent',
  reads: 'due',
  usesAmounts: true,
  value: ({ payments: { due, paidByDueDay } }) => percentOf(paidByDueDay, due),
  phrase: {
    en: 'part paid on time of what fell due',
    'zh-Hans': '到期货款的按期付款率',
    'zh-Hant': '到期貨款的準時付款率',
  },
  example: {
    measure: { of: 'on-time-percent' },
    sales: [
      { date: '2026-03-01', amount: '300', dueDate: '2026-03-31', paidDate: '2026-03-20' },
      { date: '2026-03-01', amount: '100', dueDate: '2026-03-31', paidDate: '2026-04-02' },
    ],
    value: '75',
  },
};
