import { catalogue } from '../catalogue.ts';

/** What is out of the ordinary in the rows of statements to issue, and what waits for a second person. */
export const issueMessages = catalogue({
  'negative-due': {
    en: { one: '{count} row takes money back', other: '{count} rows take money back' },
    'zh-Hans': '{count} 行应付为负',
    'zh-Hant': '{count} 列應付為負',
  },
  'negative-due-text': {
    en: 'Returns or corrections outweigh what was earned.',
    'zh-Hans': '退货或更正超过了应得返利。',
    'zh-Hant': '退貨或更正超過了應得返利。',
  },
  'above-last': {
    en: {
      one: '{count} row grants more than three times the last statement',
      other: '{count} rows grant more than three times the last statement',
    },
    'zh-Hans': '{count} 行超过上期对账单的三倍',
    'zh-Hant': '{count} 列超過上期對帳單的三倍',
  },
  'above-last-text': {
    en: 'Held against what was granted to the distributor by the same programme for its period before.',
    'zh-Hans': '与该经销商同一方案上一期间的核定金额相比。',
    'zh-Hant': '與該經銷商同一方案上一期間的核定金額相比。',
  },
  capped: {
    en: { one: '{count} row is capped', other: '{count} rows are capped' },
    'zh-Hans': '{count} 行超出上限',
    'zh-Hant': '{count} 列超出上限',
  },
  'capped-text': {
    en: 'What lies above the cap is not paid.',
    'zh-Hans': '超出上限的部分不予支付。',
    'zh-Hant': '超出上限的部分不予支付。',
  },
  'nearly-met': {
    en: {
      one: '{count} row misses a condition by less than 2%',
      other: '{count} rows miss a condition by less than 2%',
    },
    'zh-Hans': '{count} 行距前提不足 2%',
    'zh-Hant': '{count} 列距前提不足 2%',
  },
  'nearly-met-text': {
    en: 'A late line may still meet it.',
    'zh-Hans': '迟到的明细可能使其达标。',
    'zh-Hant': '遲到的明細可能使其達標。',
  },
  'no-baseline': {
    en: { one: '{count} row has nothing to be compared with', other: '{count} rows have nothing to be compared with' },
    'zh-Hans': '{count} 行缺少比较基准',
    'zh-Hant': '{count} 列缺少比較基準',
  },
  'no-baseline-text': {
    en: 'The target or the year before is missing, so that nothing is paid.',
    'zh-Hans': '缺少目标或上年数据，因此不予支付。',
    'zh-Hant': '缺少目標或上年資料，因此不予支付。',
  },
  programme: { en: 'Programme', 'zh-Hans': '方案', 'zh-Hant': '方案' },
  why: { en: 'Why', 'zh-Hans': '说明', 'zh-Hant': '說明' },
  due: { en: 'Due', 'zh-Hans': '应付', 'zh-Hant': '應付' },
  against: { en: '{amount} for the period before', 'zh-Hans': '上一期间 {amount}', 'zh-Hant': '上一期間 {amount}' },
  firstRows: {
    en: 'The first {count} are shown.',
    'zh-Hans': '仅列出前 {count} 行。',
    'zh-Hant': '僅列出前 {count} 列。',
  },
  allRows: { en: 'All rows of the run', 'zh-Hans': '计算批次的全部行', 'zh-Hant': '計算批次的全部列' },
});
