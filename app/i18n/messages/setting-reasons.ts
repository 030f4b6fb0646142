import { catalogue } from '../catalogue.ts';

/** Why a setting stays as it is, by what was made with it. */
export const settingReasons = catalogue({
  fixedByRuns: {
    en: 'A period has been run, and periods are named by the fiscal year: it stays as it is.',
    'zh-Hans': '已有期间计算过返利，期间按财年划分，因此不能再更改。',
    'zh-Hant': '已有期間計算過返利，期間依會計年度劃分，因此不能再變更。',
  },
  fixedByVersions: {
    en: 'A programme has a later version, which begins with one of its periods: the fiscal year stays as it is.',
    'zh-Hans': '已有方案的后续版本从其期间首日起生效，因此财年不能再更改。',
    'zh-Hant': '已有方案的後續版本自其期間首日起生效，因此會計年度不能再變更。',
  },
  fixedByFunds: {
    en: 'A fund is open for a fiscal year: it stays as it is.',
    'zh-Hans': '已有基金按财年设立，因此不能再更改。',
    'zh-Hant': '已有基金依會計年度設立，因此不能再變更。',
  },
  fixedByAnnualPlans: {
    en: 'There is a plan of a fiscal year: it stays as it is.',
    'zh-Hans': '已有按财年编写的年度计划，因此不能再更改。',
    'zh-Hant': '已有依會計年度撰寫的年度計畫，因此不能再變更。',
  },
  fixedByJointPlans: {
    en: 'There are joint plans, which were agreed by it: it stays as it is.',
    'zh-Hans': '已有联合计划据此约定，因此不能再更改。',
    'zh-Hant': '已有聯合計畫據此約定，因此不能再變更。',
  },
  fixedByPolicies: {
    en: 'Stage policies measure sales in it: it stays as it is.',
    'zh-Hans': '阶段政策以此币种衡量销售额，因此不能再更改。',
    'zh-Hant': '階段政策以此幣別衡量銷售額，因此不能再變更。',
  },
  fixedByStatements: {
    en: 'Statements were issued by it, which never change: it stays as it is.',
    'zh-Hans': '已据此出具对账单，对账单不可更改，因此不能再更改。',
    'zh-Hant': '已據此開立對帳單，對帳單不可變更，因此不能再變更。',
  },
});
