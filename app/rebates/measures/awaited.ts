import { baselineKeys, lineKeys, type MeasureKind, scoreKeys } from './measure.ts';

/** Measures that programmes may name and that are validated and described, but not calculated by this revision. */
export const awaitedMeasures: MeasureKind[] = [
  {
    of: 'growth-amount',
    keys: baselineKeys,
    unit: 'amount',
    isBasis: true,
    usesAmounts: true,
    phrase: { en: 'growth of the amount', 'zh-Hans': '金额增长', 'zh-Hant': '金額增長' },
  },
  {
    of: 'growth-quantity',
    keys: baselineKeys,
    unit: 'quantity',
    isBasis: true,
    usesAmounts: false,
    phrase: { en: 'growth of the quantity', 'zh-Hans': '数量增长', 'zh-Hant': '數量增長' },
  },
  {
    of: 'growth-percent',
    keys: baselineKeys,
    unit: 'percent',
    usesAmounts: true,
    phrase: { en: 'growth in percent', 'zh-Hans': '增长率', 'zh-Hant': '成長率' },
  },
  {
    of: 'attainment-percent',
    keys: baselineKeys,
    unit: 'percent',
    usesAmounts: true,
    phrase: { en: 'attainment of the amount', 'zh-Hans': '金额达成率', 'zh-Hant': '金額達成率' },
  },
  {
    of: 'attainment-quantity-percent',
    keys: baselineKeys,
    unit: 'percent',
    usesAmounts: false,
    phrase: { en: 'attainment of the quantity', 'zh-Hans': '数量达成率', 'zh-Hant': '數量達成率' },
  },
  {
    of: 'share-percent',
    keys: lineKeys,
    unit: 'percent',
    usesAmounts: true,
    phrase: { en: 'share of the amount', 'zh-Hans': '金额占比', 'zh-Hant': '金額占比' },
  },
  {
    of: 'distinct-products',
    keys: lineKeys,
    unit: 'count',
    usesAmounts: false,
    phrase: { en: 'number of different products', 'zh-Hans': '产品品种数', 'zh-Hant': '產品品項數' },
  },
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
