import { catalogue } from '../catalogue.ts';

/** What the workbook of a statement says beyond its document: heads of columns and names of facts. */
export const statementWorkbookMessages = catalogue({
  name: { en: 'Name', 'zh-Hans': '名称', 'zh-Hant': '名稱' },
  from: { en: 'From', 'zh-Hans': '开始日期', 'zh-Hant': '開始日期' },
  to: { en: 'To', 'zh-Hans': '结束日期', 'zh-Hant': '結束日期' },
  issuedInUtc: { en: 'Issued (UTC)', 'zh-Hans': '出具时间（UTC）', 'zh-Hant': '開立時間（UTC）' },
  digest: { en: 'SHA-256 of the text', 'zh-Hans': '正文 SHA-256', 'zh-Hant': '正文 SHA-256' },
  digestBefore: {
    en: 'SHA-256 of the statement before',
    'zh-Hans': '上一份对账单 SHA-256',
    'zh-Hant': '上一份對帳單 SHA-256',
  },
  code: { en: 'Code', 'zh-Hans': '编号', 'zh-Hant': '編號' },
  fact: { en: 'Item', 'zh-Hans': '项目', 'zh-Hant': '項目' },
  value: { en: 'Value', 'zh-Hans': '内容', 'zh-Hant': '內容' },
  rule: { en: 'Rule', 'zh-Hans': '规则', 'zh-Hant': '規則' },
  goodsInUnits: { en: 'Goods earned, units', 'zh-Hans': '获赠货品数量', 'zh-Hant': '獲贈貨品數量' },
  step: { en: 'Step', 'zh-Hans': '步骤', 'zh-Hant': '步驟' },
  amount: { en: 'Amount', 'zh-Hans': '金额', 'zh-Hant': '金額' },
  path: { en: 'Page in the portal', 'zh-Hans': '平台页面', 'zh-Hant': '平台頁面' },
});
