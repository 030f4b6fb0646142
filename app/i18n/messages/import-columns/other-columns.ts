import { catalogue } from '../../catalogue.ts';

/** What each column of targets, payments and the other further files means. */
export const otherColumns = catalogue({
  'targets.distributor': {
    en: 'The code of a distributor on record',
    'zh-Hans': '已在册经销商的代码',
    'zh-Hant': '已在冊經銷商的代碼',
  },
  'targets.name': {
    en: 'The name by which programmes call the target',
    'zh-Hans': '返利方案引用的目标名称',
    'zh-Hant': '返利方案引用的目標名稱',
  },
  'targets.period': {
    en: 'Such as 2026-03, 2026-Q1, 2026-H1, 2026 or term',
    'zh-Hans': '如 2026-03、2026-Q1、2026-H1、2026 或 term',
    'zh-Hant': '如 2026-03、2026-Q1、2026-H1、2026 或 term',
  },
  'targets.value': { en: 'What is to be reached', 'zh-Hans': '目标值', 'zh-Hant': '目標值' },
  'payments.document': { en: 'The document that was paid', 'zh-Hans': '所付单据的单号', 'zh-Hant': '所付單據的單號' },
  'payments.paid_date': { en: 'The day on which the money came', 'zh-Hans': '到账日期', 'zh-Hant': '入帳日期' },
  'payments.amount': {
    en: 'How much, in the document’s currency; without it all of it',
    'zh-Hans': '金额，币种同单据；留空为付清',
    'zh-Hant': '金額，幣別同單據；留空為付清',
  },
  'payments.reference': {
    en: 'What tells two payments of one day apart',
    'zh-Hans': '区分同日多笔付款的参考号',
    'zh-Hant': '區分同日多筆付款的參考號',
  },
  'scores.distributor': {
    en: 'The code of a distributor on record',
    'zh-Hans': '已在册经销商的代码',
    'zh-Hant': '已在冊經銷商的代碼',
  },
  'scores.name': {
    en: 'The name by which programmes call the score',
    'zh-Hans': '返利方案引用的评分名称',
    'zh-Hant': '返利方案引用的評分名稱',
  },
  'scores.period': {
    en: 'Such as 2026-03, 2026-Q1, 2026-H1, 2026 or term',
    'zh-Hans': '如 2026-03、2026-Q1、2026-H1、2026 或 term',
    'zh-Hant': '如 2026-03、2026-Q1、2026-H1、2026 或 term',
  },
  'scores.value': { en: 'From 0 to 100', 'zh-Hans': '0 至 100', 'zh-Hant': '0 至 100' },
  'rates.date': { en: 'The day from which the rate holds', 'zh-Hans': '汇率生效日期', 'zh-Hant': '匯率生效日期' },
  'rates.from': {
    en: 'The currency of which one unit is worth the rate',
    'zh-Hans': '原币种，一单位折合下列汇率',
    'zh-Hant': '原幣別，一單位折合下列匯率',
  },
  'rates.to': { en: 'The currency in which it is told', 'zh-Hans': '目标币种', 'zh-Hant': '目標幣別' },
  'rates.rate': {
    en: 'How many units of the other currency, above zero',
    'zh-Hans': '折合目标币种的数额，须大于零',
    'zh-Hant': '折合目標幣別的數額，須大於零',
  },
  'certificates.distributor': {
    en: 'The code of a distributor on record',
    'zh-Hans': '已在册经销商的代码',
    'zh-Hant': '已在冊經銷商的代碼',
  },
  'certificates.person': {
    en: 'The name or the e-mail of the person',
    'zh-Hans': '人员姓名或邮箱',
    'zh-Hant': '人員姓名或電子郵件',
  },
  'certificates.course': { en: 'The code of the course', 'zh-Hans': '课程代码', 'zh-Hant': '課程代碼' },
  'certificates.from': { en: 'The first day on which it is valid', 'zh-Hans': '生效首日', 'zh-Hant': '生效首日' },
  'certificates.to': {
    en: 'The last day; without it it is valid for good',
    'zh-Hans': '有效末日，留空为长期有效',
    'zh-Hant': '有效末日，留空為長期有效',
  },
  'breaches.distributor': {
    en: 'The code of a distributor on record',
    'zh-Hans': '已在册经销商的代码',
    'zh-Hant': '已在冊經銷商的代碼',
  },
  'breaches.date': { en: 'The day of the breach', 'zh-Hans': '违规日期', 'zh-Hant': '違規日期' },
  'breaches.kind': {
    en: 'What was breached, in a few words',
    'zh-Hans': '违规事项，简要说明',
    'zh-Hant': '違規事項，簡要說明',
  },
});
