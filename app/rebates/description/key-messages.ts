import { catalogue } from '#app/i18n/index.ts';

/** What each key of a programme is about. */
export const keyNames = catalogue({
  title: { en: 'Title', 'zh-Hans': '名称', 'zh-Hant': '名稱' },
  currency: { en: 'Currency', 'zh-Hans': '币种', 'zh-Hant': '幣別' },
  effective: { en: 'Term', 'zh-Hans': '有效期', 'zh-Hant': '有效期' },
  period: { en: 'Settlement period', 'zh-Hans': '结算周期', 'zh-Hant': '結算週期' },
  accumulate: { en: 'Measured from', 'zh-Hans': '累计方式', 'zh-Hant': '累計方式' },
  source: { en: 'Sales that count', 'zh-Hans': '计入的销售', 'zh-Hant': '計入的銷售' },
  stages: { en: 'Stages', 'zh-Hans': '合作阶段', 'zh-Hant': '合作階段' },
  distributors: { en: 'Who takes part', 'zh-Hans': '适用经销商', 'zh-Hant': '適用經銷商' },
  unit: { en: 'Calculated for', 'zh-Hans': '计算单位', 'zh-Hant': '計算單位' },
  basis: { en: 'What is paid on', 'zh-Hans': '返利基数', 'zh-Hant': '返利基數' },
  qualifier: { en: 'What decides the band', 'zh-Hans': '档位依据', 'zh-Hant': '級距依據' },
  method: { en: 'How bands pay', 'zh-Hans': '计算方法', 'zh-Hant': '計算方法' },
  boundary: { en: 'Exactly at a band’s start', 'zh-Hans': '恰好等于起点时', 'zh-Hant': '恰好等於起點時' },
  bands: { en: 'Bands', 'zh-Hans': '档位', 'zh-Hant': '級距' },
  conditions: { en: 'Conditions', 'zh-Hans': '前提条件', 'zh-Hant': '前提條件' },
  multipliers: { en: 'Multipliers', 'zh-Hans': '调整系数', 'zh-Hant': '調整係數' },
  deducts: { en: 'Taken off first', 'zh-Hans': '先行扣除', 'zh-Hant': '先行扣除' },
  exclusive: { en: 'Only one of a group', 'zh-Hans': '互斥组', 'zh-Hant': '互斥組' },
  limits: { en: 'Limits', 'zh-Hans': '限额', 'zh-Hant': '限額' },
  payout: { en: 'Settlement', 'zh-Hans': '结算方式', 'zh-Hant': '結算方式' },
  rounding: { en: 'Rounding', 'zh-Hans': '取整方式', 'zh-Hant': '取整方式' },
});

/** What holds where a programme leaves a key at its default, of which its description says nothing. */
export const keyDefaults = catalogue({
  none: { en: 'None.', 'zh-Hans': '无。', 'zh-Hant': '無。' },
  perPeriod: { en: 'Each period is measured by itself.', 'zh-Hans': '每期单独计算。', 'zh-Hant': '每期單獨計算。' },
  'sell-in': {
    en: 'What the distributor bought from us.',
    'zh-Hans': '经销商向我方的进货。',
    'zh-Hant': '經銷商向我方的進貨。',
  },
  'sell-out': {
    en: 'What the distributor sold on.',
    'zh-Hans': '经销商对外的销售。',
    'zh-Hant': '經銷商對外的銷售。',
  },
  everyStage: { en: 'Counts in every stage.', 'zh-Hans': '各阶段均计入。', 'zh-Hant': '各階段均計入。' },
  everyone: { en: 'All distributors.', 'zh-Hans': '全部经销商。', 'zh-Hant': '全部經銷商。' },
  perDistributor: {
    en: 'Each distributor by itself.',
    'zh-Hans': '按经销商分别计算。',
    'zh-Hant': '按經銷商分別計算。',
  },
  basisDecides: {
    en: 'The band is decided by what is paid on.',
    'zh-Hans': '档位由返利基数决定。',
    'zh-Hant': '級距由返利基數決定。',
  },
  rankOfEqual: {
    en: 'Of equal amounts that of the lowest rank is paid; this one has rank {rank}.',
    'zh-Hans': '金额相同时，支付顺位在前的一项，本方案顺位为{rank}。',
    'zh-Hant': '金額相同時，支付順位在前的一項，本方案順位為{rank}。',
  },
  lower: {
    en: 'A value exactly at a start belongs to the band that begins there.',
    'zh-Hans': '恰好等于起点的，归入由此开始的档位。',
    'zh-Hant': '恰好等於起點的，歸入由此開始的級距。',
  },
  upper: {
    en: 'A value exactly at a start belongs to the band that ends there.',
    'zh-Hans': '恰好等于起点的，归入到此为止的档位。',
    'zh-Hant': '恰好等於起點的，歸入到此為止的級距。',
  },
  'half-up': {
    en: 'Rounded half up to the smallest unit.',
    'zh-Hans': '四舍五入到最小货币单位。',
    'zh-Hant': '四捨五入到最小貨幣單位。',
  },
  termFromTo: { en: '{from} to {to}.', 'zh-Hans': '{from}至{to}。', 'zh-Hant': '{from}至{to}。' },
  everyPeriod: { en: 'Settled {every}.', 'zh-Hans': '{every}结算。', 'zh-Hant': '{every}結算。' },
  once: {
    en: 'Settled once for the whole term.',
    'zh-Hans': '期满一次结算。',
    'zh-Hant': '期滿一次結算。',
  },
});
