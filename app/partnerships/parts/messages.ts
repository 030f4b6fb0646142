import { catalogue } from '#app/i18n/index.ts';

/** What the parts of a stage policy are called, what they say and what their forms ask for. */
export const partMessages = catalogue({
  programmes: { en: 'Rebates withdrawn', 'zh-Hans': '取消的返利', 'zh-Hant': '取消的返利' },
  withdrawn: {
    en: '{title} ({code}) is withdrawn from {from} on; what was bought before counts.',
    'zh-Hans': '自{from}起取消“{title}”（{code}），此前的采购照常计入。',
    'zh-Hant': '自{from}起取消「{title}」（{code}），此前的採購照常計入。',
  },
  withdrawFrom: { en: 'Withdraw from', 'zh-Hans': '取消自', 'zh-Hant': '取消自' },
  withdrawHint: {
    en: 'The first day on which purchases no longer count. Left empty, the programme stays as it is.',
    'zh-Hans': '自该日起采购不再计入；留空则方案不变。',
    'zh-Hant': '自該日起採購不再計入；留空則方案不變。',
  },

  sharedRisk: { en: 'Shared risk', 'zh-Hans': '风险共担', 'zh-Hant': '風險共擔' },
  returnShare: { en: 'Stock that may be returned', 'zh-Hans': '可退货比例', 'zh-Hant': '可退貨比例' },
  returnDays: {
    en: 'Days after delivery to return it',
    'zh-Hans': '退货期限（收货后天数）',
    'zh-Hant': '退貨期限（收貨後天數）',
  },
  returnRule: {
    en: 'Up to {percent}% of a delivery may be returned within {count} days.',
    'zh-Hans': '收货后 {count} 天内，可退回不超过该批货值 {percent}% 的库存。',
    'zh-Hant': '收貨後 {count} 天內，可退回不超過該批貨值 {percent}% 的庫存。',
  },
  priceDays: { en: 'Days of price protection', 'zh-Hans': '价格保护天数', 'zh-Hant': '價格保護天數' },
  priceRule: {
    en: 'If a list price falls, stock delivered in the {count} days before is credited with the difference.',
    'zh-Hans': '价目下调时，此前 {count} 天内到货的库存按差价补偿。',
    'zh-Hant': '定價下調時，此前 {count} 天內到貨的庫存按差價補償。',
  },
  investmentShare: {
    en: 'Our share of joint investments',
    'zh-Hans': '共同投入中我方比例',
    'zh-Hant': '共同投入中我方比例',
  },
  investmentRule: {
    en: 'We carry {percent}% of investments that are agreed in the joint plan.',
    'zh-Hans': '列入共同计划的投入，品牌方承担 {percent}%。',
    'zh-Hant': '列入共同計畫的投入，品牌方承擔 {percent}%。',
  },

  service: { en: 'Service level', 'zh-Hans': '服务水平', 'zh-Hant': '服務水準' },
  answerHours: {
    en: 'Working hours until an answer',
    'zh-Hans': '答复时限（工作小时）',
    'zh-Hant': '答覆時限（工作小時）',
  },
  answerRule: {
    en: {
      one: 'A question is answered within one working hour.',
      other: 'A question is answered within {count} working hours.',
    },
    'zh-Hans': '咨询在 {count} 个工作小时内答复。',
    'zh-Hant': '諮詢在 {count} 個工作小時內答覆。',
  },
  deliveryDays: { en: 'Working days until delivery', 'zh-Hans': '交货时限（工作日）', 'zh-Hant': '交貨時限（工作天）' },
  deliveryRule: {
    en: {
      one: 'What is in stock is delivered within one working day.',
      other: 'What is in stock is delivered within {count} working days.',
    },
    'zh-Hans': '现货在 {count} 个工作日内交付。',
    'zh-Hant': '現貨在 {count} 個工作天內交付。',
  },
  claimDays: {
    en: 'Working days until a warranty claim is decided',
    'zh-Hans': '保修处理时限（工作日）',
    'zh-Hant': '保固處理時限（工作天）',
  },
  claimRule: {
    en: {
      one: 'A warranty claim is decided within one working day.',
      other: 'A warranty claim is decided within {count} working days.',
    },
    'zh-Hans': '保修申请在 {count} 个工作日内答复处理结果。',
    'zh-Hant': '保固申請在 {count} 個工作天內答覆處理結果。',
  },

  benefits: { en: 'Benefits', 'zh-Hans': '权益', 'zh-Hant': '權益' },
  material: { en: 'Material', 'zh-Hans': '物质权益', 'zh-Hant': '物質權益' },
  nonMaterial: { en: 'Not material', 'zh-Hans': '非物质权益', 'zh-Hant': '非物質權益' },
  aSentenceALine: {
    en: 'A sentence a line. Distributors read them as they stand.',
    'zh-Hans': '每行一句，经销商将原样看到。',
    'zh-Hant': '每行一句，經銷商將原樣看到。',
  },

  supervision: { en: 'Channel supervision', 'zh-Hans': '渠道监管', 'zh-Hant': '通路管理' },
  supervisionTexts: { en: 'What is looked after', 'zh-Hans': '监管事项', 'zh-Hant': '管理事項' },

  criteria: { en: 'To move on', 'zh-Hans': '进入下一阶段的条件', 'zh-Hant': '進入下一階段的條件' },
});
