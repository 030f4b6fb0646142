import { lineKeys, type MeasureKind, scoreKeys } from './measure.ts';

/** Measures that programmes may name and that are validated and described, but not calculated by this revision. */
export const awaitedMeasures: MeasureKind[] = [
  {
    of: 'days-to-pay',
    keys: lineKeys,
    unit: 'days',
    usesAmounts: true,
    phrase: { en: 'days to payment', 'zh-Hans': '付款天数', 'zh-Hant': '付款天數' },
  },
  {
    of: 'on-time-percent',
    keys: lineKeys,
    unit: 'percent',
    usesAmounts: true,
    phrase: { en: 'part paid on time', 'zh-Hans': '按期付款率', 'zh-Hant': '準時付款率' },
  },
  {
    of: 'score',
    keys: scoreKeys,
    unit: 'count',
    usesAmounts: false,
    phrase: { en: 'score', 'zh-Hans': '评分', 'zh-Hant': '評分' },
  },
  {
    of: 'breaches',
    keys: { over: lineKeys.over },
    unit: 'count',
    usesAmounts: false,
    phrase: { en: 'channel breaches', 'zh-Hans': '渠道违规次数', 'zh-Hant': '通路違規次數' },
  },
];
