import { catalogue } from '../catalogue.ts';

export const salesMessages = catalogue({
  title: { en: 'Sales', 'zh-Hans': '销售明细', 'zh-Hant': '銷售明細' },
  sentence: {
    en: 'The lines on record, the newest date first. Returns are negative.',
    'zh-Hans': '已入库的销售明细，日期最新的在前；退货为负数。',
    'zh-Hant': '已入庫的銷售明細，日期最新的在前；退貨為負數。',
  },
  toImports: { en: 'Imported files', 'zh-Hans': '导入记录', 'zh-Hant': '匯入紀錄' },
  document: { en: 'Document', 'zh-Hans': '单据', 'zh-Hant': '單據' },
  line: { en: 'Line', 'zh-Hans': '行', 'zh-Hant': '項次' },
  date: { en: 'Date', 'zh-Hans': '日期', 'zh-Hant': '日期' },
  distributor: { en: 'Distributor', 'zh-Hans': '经销商', 'zh-Hant': '經銷商' },
  distributorExample: { en: 'name or code', 'zh-Hans': '名称或代码', 'zh-Hant': '名稱或代碼' },
  sku: { en: 'SKU', 'zh-Hans': 'SKU', 'zh-Hant': 'SKU' },
  quantity: { en: 'Quantity', 'zh-Hans': '数量', 'zh-Hant': '數量' },
  amount: { en: 'Net amount', 'zh-Hans': '净额', 'zh-Hant': '淨額' },
  amountIn: { en: 'Net amount, {currency}', 'zh-Hans': '净额，{currency}', 'zh-Hant': '淨額，{currency}' },
  from: { en: 'From', 'zh-Hans': '起始日期', 'zh-Hant': '起始日期' },
  to: { en: 'To', 'zh-Hans': '截止日期', 'zh-Hant': '截止日期' },
  notADate: {
    en: 'Write a date that the calendar has, as 2026-09-30',
    'zh-Hans': '请填写真实日期，如 2026-09-30',
    'zh-Hant': '請填寫真實日期，如 2026-09-30',
  },
  emptyTitle: { en: 'No such line', 'zh-Hans': '没有符合条件的明细', 'zh-Hant': '沒有符合條件的明細' },
  emptyText: {
    en: 'No line on record fits the filter. Lines of a file stand here once the whole file is accepted.',
    'zh-Hans': '没有与筛选条件相符的明细。文件全部通过后，其明细才会显示在此。',
    'zh-Hant': '沒有與篩選條件相符的明細。檔案全部通過後，其明細才會顯示於此。',
  },
});
