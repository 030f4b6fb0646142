import { catalogue } from '../catalogue.ts';

/** The page of a run and of one of its rows. */
export const runsMessages = catalogue({
  title: { en: 'Run {id}', 'zh-Hans': '计算批次 {id}', 'zh-Hant': '計算批次 {id}' },
  sentence: {
    en: '{at}, {lines} sales lines read.',
    'zh-Hans': '{at}，读取 {lines} 条销售明细。',
    'zh-Hant': '{at}，讀取 {lines} 筆銷售明細。',
  },
  compare: { en: 'Compare with run {id}', 'zh-Hans': '与计算批次 {id} 比较', 'zh-Hant': '與計算批次 {id} 比較' },
  adjustments: {
    en: { one: '{count} of them adjusts an earlier period', other: '{count} of them adjust earlier periods' },
    'zh-Hans': '其中 {count} 行为前期调整',
    'zh-Hant': '其中 {count} 列為前期調整',
  },
  adjustment: { en: 'Adjustment', 'zh-Hans': '调整', 'zh-Hant': '調整' },
  refused: { en: 'Not calculated', 'zh-Hans': '未计算的方案', 'zh-Hant': '未計算的方案' },
  rows: { en: 'Rows', 'zh-Hans': '行数', 'zh-Hant': '列數' },
  distributor: { en: 'Distributor', 'zh-Hans': '经销商', 'zh-Hant': '經銷商' },
  distributorExample: { en: 'Name or code', 'zh-Hans': '名称或编号', 'zh-Hant': '名稱或編號' },
  programme: { en: 'Programme', 'zh-Hans': '方案', 'zh-Hant': '方案' },
  anyProgramme: { en: 'All programmes', 'zh-Hans': '全部方案', 'zh-Hant': '全部方案' },
  outcome: { en: 'Outcome', 'zh-Hans': '结果', 'zh-Hant': '結果' },
  anyOutcome: { en: 'All outcomes', 'zh-Hans': '全部结果', 'zh-Hant': '全部結果' },
  qualifier: { en: 'Qualifier', 'zh-Hans': '达标值', 'zh-Hant': '達標值' },
  band: { en: 'Band', 'zh-Hans': '档位', 'zh-Hant': '級距' },
  entitlement: { en: 'Entitlement', 'zh-Hans': '应得返利', 'zh-Hant': '應得返利' },
  settled: { en: 'Already settled', 'zh-Hans': '此前已结', 'zh-Hant': '先前已結' },
  due: { en: 'Due', 'zh-Hans': '应付', 'zh-Hant': '應付' },
  noneFound: { en: 'No row is like this', 'zh-Hans': '没有符合条件的行', 'zh-Hant': '沒有符合條件的列' },
  noneFoundText: {
    en: 'Choose another programme, outcome or distributor.',
    'zh-Hans': '请更换方案、结果或经销商。',
    'zh-Hant': '請更換方案、結果或經銷商。',
  },
  rowOf: { en: '{name}, {period}', 'zh-Hans': '{name}，{period}', 'zh-Hant': '{name}，{period}' },
  otherRevision: {
    en: 'This run was calculated by an earlier revision of the engine, so that the lines behind its rows can no longer be listed.',
    'zh-Hans': '本次计算由较早版本的计算引擎完成，无法再列出对应的销售明细。',
    'zh-Hant': '本次計算由較早版本的計算引擎完成，無法再列出對應的銷售明細。',
  },
});
