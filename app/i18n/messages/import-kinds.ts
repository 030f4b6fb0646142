import { catalogue } from '../catalogue.ts';

/** The kinds of files that are imported, as people call what is in them. */
export const importKindMessages = catalogue({
  distributors: { en: 'distributors', 'zh-Hans': '经销商', 'zh-Hant': '經銷商' },
  products: { en: 'products', 'zh-Hans': '产品', 'zh-Hant': '產品' },
  stages: { en: 'stages', 'zh-Hans': '合作阶段', 'zh-Hant': '合作階段' },
  targets: { en: 'targets', 'zh-Hans': '目标', 'zh-Hant': '目標' },
  programmes: { en: 'programmes', 'zh-Hans': '返利方案', 'zh-Hant': '返利方案' },
  sales: { en: 'sales lines', 'zh-Hans': '销售明细', 'zh-Hant': '銷售明細' },
  payments: { en: 'payments', 'zh-Hans': '付款记录', 'zh-Hant': '付款紀錄' },
  scores: { en: 'scores', 'zh-Hans': '评分', 'zh-Hant': '評分' },
  rates: { en: 'exchange rates', 'zh-Hans': '汇率', 'zh-Hant': '匯率' },
  certificates: { en: 'certificates', 'zh-Hans': '证书', 'zh-Hant': '證書' },
  breaches: { en: 'channel breaches', 'zh-Hans': '渠道违规', 'zh-Hant': '通路違規' },
});
