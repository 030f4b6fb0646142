import { catalogue } from '../../catalogue.ts';

/** What each column of a file of sales lines means. */
export const salesColumns = catalogue({
  'sales.document': {
    en: 'The number of the invoice, order or credit note',
    'zh-Hans': '发票、订单或贷项单的单号',
    'zh-Hant': '發票、訂單或貸項通知單的單號',
  },
  'sales.line': {
    en: 'The line within the document; with the document it is known again',
    'zh-Hans': '单据内的行号，与单号一起识别该明细',
    'zh-Hant': '單據內的行號，與單號一起識別該明細',
  },
  'sales.date': {
    en: 'The day of the document, written YYYY-MM-DD',
    'zh-Hans': '单据日期，格式 YYYY-MM-DD',
    'zh-Hant': '單據日期，格式 YYYY-MM-DD',
  },
  'sales.distributor': {
    en: 'The code of a distributor on record',
    'zh-Hans': '已在册经销商的代码',
    'zh-Hant': '已在冊經銷商的代碼',
  },
  'sales.sku': { en: 'The code of a product on record', 'zh-Hans': '已在册产品的代码', 'zh-Hant': '已在冊產品的代碼' },
  'sales.quantity': {
    en: 'Pieces, at most three decimals, a point before them',
    'zh-Hans': '数量，至多三位小数，小数用点',
    'zh-Hant': '數量，至多三位小數，小數用點',
  },
  'sales.net_amount': {
    en: 'The amount of the line after discounts, without tax',
    'zh-Hans': '明细的折后不含税金额',
    'zh-Hant': '明細的折後未稅金額',
  },
  'sales.currency': {
    en: 'Such as CNY; without it the distributor’s own',
    'zh-Hans': '如 CNY；留空则用经销商的币种',
    'zh-Hant': '如 CNY；留空則用經銷商的幣別',
  },
  'sales.kind': {
    en: 'sale or return; without it a sale. A return counts as negative',
    'zh-Hans': 'sale 或 return，留空为 sale；退货按负数计',
    'zh-Hant': 'sale 或 return，留空為 sale；退貨按負數計',
  },
  'sales.source': {
    en: 'sell-in (we sold to the distributor) or sell-out (the distributor sold on); without it sell-in',
    'zh-Hans': 'sell-in（我方售予经销商）或 sell-out（经销商售出），留空为 sell-in',
    'zh-Hant': 'sell-in（我方售予經銷商）或 sell-out（經銷商售出），留空為 sell-in',
  },
  'sales.territory': {
    en: 'Where the goods went; without it the distributor’s own territory',
    'zh-Hans': '货物去向；留空则为经销商所在区域',
    'zh-Hant': '貨物去向；留空則為經銷商所屬區域',
  },
  'sales.price_type': {
    en: 'standard, special or promotional; without it standard',
    'zh-Hans': 'standard、special 或 promotional，留空为 standard',
    'zh-Hant': 'standard、special 或 promotional，留空為 standard',
  },
  'sales.due_date': { en: 'The day by which it is to be paid', 'zh-Hans': '应付日期', 'zh-Hant': '應付日期' },
  'sales.paid_date': {
    en: 'The day on which it was paid, if it is known already',
    'zh-Hans': '付款日期（如已知）',
    'zh-Hant': '付款日期（如已知）',
  },
  'sales.reference': {
    en: 'The document that a return or correction refers to',
    'zh-Hans': '退货或更正所引用的单据',
    'zh-Hant': '退貨或更正所引用的單據',
  },
});
