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
};
