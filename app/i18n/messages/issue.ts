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
  unusual: { en: 'Out of the ordinary', 'zh-Hans': '异常情况', 'zh-Hant': '異常情況' },
  meaning: { en: 'What it means', 'zh-Hans': '含义', 'zh-Hant': '含義' },
  rowByRow: { en: 'Row by row', 'zh-Hans': '逐行查看', 'zh-Hant': '逐列檢視' },
  grantNothing: {
    en: { one: '{count} grants nothing and says why', other: '{count} grant nothing and say why' },
    'zh-Hans': '其中 {count} 份无返利，并说明原因',
    'zh-Hant': '其中 {count} 份無返利，並說明原因',
  },
  alreadyIssued: {
    en: { one: '{count} is issued and stays as it is', other: '{count} are issued and stay as they are' },
    'zh-Hans': '另有 {count} 份已出具，保持不变',
    'zh-Hant': '另有 {count} 份已開立，保持不變',
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

  second: {
    en: 'Above the set sum: two people issue',
    'zh-Hans': '超过设定金额：须两人出具',
    'zh-Hant': '超過設定金額：須兩人開立',
  },
  secondNote: {
    en: 'One person proposes such a statement, another one confirms it on the same figures. Then it is issued.',
    'zh-Hans': '由一人提请，另一人按相同金额确认后出具。',
    'zh-Hant': '由一人提請，另一人依相同金額確認後開立。',
  },
  voidProposals: {
    en: {
      one: '{count} statement was proposed on figures that no longer hold: the period was run again or something was granted since. It has to be proposed anew.',
      other:
        '{count} statements were proposed on figures that no longer hold: the period was run again or something was granted since. They have to be proposed anew.',
    },
    'zh-Hans': '{count} 份对账单的提请已失效：此后期间重新计算或另有核定，须重新提请。',
    'zh-Hant': '{count} 份對帳單的提請已失效：此後期間重新計算或另有核定，須重新提請。',
  },
  toPropose: {
    en: { one: '{count} statement to propose', other: '{count} statements to propose' },
    'zh-Hans': '{count} 份待提请',
    'zh-Hant': '{count} 份待提請',
  },
  own: {
    en: {
      one: '{count} statement that you proposed waits for another person',
      other: '{count} statements that you proposed wait for another person',
    },
    'zh-Hans': '{count} 份由您提请，待他人确认',
    'zh-Hant': '{count} 份由您提請，待他人確認',
  },
  toConfirm: {
    en: { one: '{count} statement waits for you', other: '{count} statements wait for you' },
    'zh-Hans': '{count} 份待您确认',
    'zh-Hant': '{count} 份待您確認',
  },
  granted: { en: 'Granted', 'zh-Hans': '核定', 'zh-Hant': '核定' },
  proposedBy: { en: 'Proposed by', 'zh-Hans': '提请人', 'zh-Hant': '提請人' },
  proposedAt: { en: 'Proposed at', 'zh-Hans': '提请时间', 'zh-Hant': '提請時間' },
  confirm: {
    en: { one: 'Confirm and issue {count} statement', other: 'Confirm and issue {count} statements' },
    'zh-Hans': '确认并出具 {count} 份对账单',
    'zh-Hant': '確認並開立 {count} 份對帳單',
  },
  propose: {
    en: { one: 'Propose {count} statement', other: 'Propose {count} statements' },
    'zh-Hans': '提请 {count} 份对账单',
    'zh-Hant': '提請 {count} 份對帳單',
  },
  alsoProposes: {
    en: {
      one: 'The same button proposes {count} statement above the set sum to a second person.',
      other: 'The same button proposes {count} statements above the set sum to a second person.',
    },
    'zh-Hans': '同时将 {count} 份超过设定金额的对账单提请第二人确认。',
    'zh-Hant': '同時將 {count} 份超過設定金額的對帳單提請第二人確認。',
  },
  onlyWaiting: {
    en: 'Every other statement of this run is issued or waits for a second person.',
    'zh-Hans': '本次计算的其余对账单均已出具或待第二人确认。',
    'zh-Hant': '本次計算的其餘對帳單均已開立或待第二人確認。',
  },
});
