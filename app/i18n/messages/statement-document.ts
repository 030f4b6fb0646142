import { catalogue } from '../catalogue.ts';

/** The words of a statement as a document: what is printed, and what a reader of the file hears. */
export const statementDocumentMessages = catalogue({
  title: { en: 'Rebate statement', 'zh-Hans': '返利对账单', 'zh-Hant': '返利對帳單' },
  numberedTitle: {
    en: 'Rebate statement {number}',
    'zh-Hans': '返利对账单 {number}',
    'zh-Hant': '返利對帳單 {number}',
  },
  dates: { en: '{from} to {to}', 'zh-Hans': '{from}至{to}', 'zh-Hant': '{from}至{to}' },
  number: { en: 'Number', 'zh-Hans': '对账单编号', 'zh-Hant': '對帳單編號' },
  issued: { en: 'Issued', 'zh-Hans': '出具时间', 'zh-Hant': '開立時間' },
  issuedAt: { en: '{date}, {time} UTC', 'zh-Hans': '{date} {time}（UTC）', 'zh-Hant': '{date} {time}（UTC）' },
  currency: { en: 'Currency', 'zh-Hans': '币种', 'zh-Hant': '幣別' },
  issuedTo: { en: 'Issued to', 'zh-Hans': '致经销商', 'zh-Hant': '致經銷商' },
  distributor: { en: 'Distributor', 'zh-Hans': '经销商', 'zh-Hant': '經銷商' },
  nameAndCode: { en: '{name} ({code})', 'zh-Hans': '{name}（{code}）', 'zh-Hant': '{name}（{code}）' },
  territory: { en: 'Territory', 'zh-Hans': '销售区域', 'zh-Hant': '銷售區域' },
  grade: { en: 'Grade', 'zh-Hans': '经销商等级', 'zh-Hant': '經銷商等級' },

  summary: { en: 'Summary', 'zh-Hans': '本期汇总', 'zh-Hant': '本期彙總' },
  opening: { en: 'Opening balance', 'zh-Hans': '期初余额', 'zh-Hant': '期初餘額' },
  granted: { en: 'Granted', 'zh-Hans': '本期核定', 'zh-Hant': '本期核定' },
  settled: { en: 'Settled', 'zh-Hans': '本期结算', 'zh-Hant': '本期結算' },
  closing: { en: 'Closing balance', 'zh-Hans': '期末余额', 'zh-Hant': '期末餘額' },
  reckoning: {
    en: 'Opening + granted − settled = closing. All amounts are in {currency}.',
    'zh-Hans': '期初余额 + 本期核定 − 本期结算 = 期末余额。所有金额均以 {currency} 计。',
    'zh-Hant': '期初餘額 + 本期核定 − 本期結算 = 期末餘額。所有金額均以 {currency} 計。',
  },
  closingBelowZero: {
    en: 'The closing balance is below zero: {amount} {currency} is carried to the next statement and set against what it grants.',
    'zh-Hans': '期末余额为负：{amount} {currency} 结转至下一期对账单，从其核定金额中抵扣。',
    'zh-Hant': '期末餘額為負：{amount} {currency} 結轉至下一期對帳單，自其核定金額中抵扣。',
  },

  programmes: { en: 'Programmes', 'zh-Hans': '返利方案', 'zh-Hant': '返利方案' },
  noProgrammes: {
    en: 'No programme was calculated for this period.',
    'zh-Hans': '本期没有计算任何返利方案。',
    'zh-Hant': '本期沒有計算任何返利方案。',
  },
  programme: { en: 'Programme', 'zh-Hans': '方案', 'zh-Hant': '方案' },
  period: { en: 'Period', 'zh-Hans': '期间', 'zh-Hant': '期間' },
  outcome: { en: 'Outcome', 'zh-Hans': '结果', 'zh-Hant': '結果' },
  qualifier: { en: 'Qualifier', 'zh-Hans': '达标值', 'zh-Hant': '達標值' },
  basis: { en: 'Basis', 'zh-Hans': '计算基数', 'zh-Hant': '計算基數' },
  entitlement: { en: 'Entitlement', 'zh-Hans': '应得返利', 'zh-Hant': '應得返利' },
  alreadySettled: { en: 'Already settled', 'zh-Hans': '此前已结', 'zh-Hant': '先前已結' },
  due: { en: 'Due', 'zh-Hans': '本次应付', 'zh-Hant': '本次應付' },
  none: { en: 'none', 'zh-Hans': '无', 'zh-Hant': '無' },
  stepsOf: { en: 'How it adds up', 'zh-Hans': '计算过程', 'zh-Hant': '計算過程' },
  goods: {
    en: 'Goods earned, in units: {units}',
    'zh-Hans': '获赠货品数量：{units}',
    'zh-Hant': '獲贈貨品數量：{units}',
  },
  sumOfSteps: { en: 'Entitlement', 'zh-Hans': '应得返利合计', 'zh-Hant': '應得返利合計' },
  sumOfProgrammes: { en: 'Due from programmes', 'zh-Hans': '方案应付小计', 'zh-Hant': '方案應付小計' },

  adjustments: { en: 'Adjustments', 'zh-Hans': '调整', 'zh-Hant': '調整' },
  adjustmentsNote: {
    en: 'Sales lines that arrived after their period was closed. This statement grants the difference.',
    'zh-Hans': '期间关账后到达的销售明细，其差额在本对账单中核定。',
    'zh-Hant': '期間關帳後送達的銷售明細，其差額在本對帳單中核定。',
  },
  lines: { en: 'Lines', 'zh-Hans': '明细行数', 'zh-Hant': '明細行數' },
  sumOfAdjustments: { en: 'Due from adjustments', 'zh-Hans': '调整应付小计', 'zh-Hant': '調整應付小計' },
  grantedInAll: {
    en: 'Granted with this statement',
    'zh-Hans': '本对账单核定金额',
    'zh-Hant': '本對帳單核定金額',
  },

  wholeTerm: { en: 'Whole term', 'zh-Hans': '整个有效期', 'zh-Hant': '整個有效期' },
  online: {
    en: 'Every figure opens online into the sales lines behind it, and into those that did not count:',
    'zh-Hans': '每个数字均可在线展开，查看计入与未计入的销售明细：',
    'zh-Hant': '每個數字均可線上展開，檢視計入與未計入的銷售明細：',
  },
  qrCode: {
    en: 'QR code that opens this statement online',
    'zh-Hans': '在线打开本对账单的二维码',
    'zh-Hant': '線上開啟本對帳單的 QR Code',
  },
  pageOf: {
    en: 'Page {page} of {pages}',
    'zh-Hans': '第 {page} 页，共 {pages} 页',
    'zh-Hant': '第 {page} 頁，共 {pages} 頁',
  },
});
