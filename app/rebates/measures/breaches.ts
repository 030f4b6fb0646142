import { isWithin } from '#app/calendar/index.ts';
import { ratio } from '#app/money/index.ts';
import { lineKeys, type MeasureKind } from './measure.ts';

/** How many confirmed channel breaches of the distributor lie in the window. */
export const breaches: MeasureKind = {
  of: 'breaches',
  keys: { over: lineKeys.over },
  unit: 'count',
  reads: 'distributor',
  usesAmounts: false,
  value: ({ known }) => ratio(BigInt(known.breaches.filter(({ day }) => isWithin(day, known.window)).length)),
  phrase: { en: 'number of channel breaches', 'zh-Hans': '渠道违规次数', 'zh-Hant': '通路違規次數' },
  example: {
    measure: { of: 'breaches' },
    sales: [{ date: '2026-03-01', amount: '1' }],
    breaches: ['2026-02-01'],
    value: '1',
  },
};
