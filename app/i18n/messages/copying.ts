import { catalogue } from '../catalogue.ts';

/** What is said in the browser when a table is copied. */
export const copyingMessages = catalogue({
  currency: { en: 'Currency', 'zh-Hans': '币种', 'zh-Hant': '幣別' },
  copied: {
    en: { one: 'Copied one row', other: 'Copied {count} rows' },
    'zh-Hans': '已复制 {count} 行',
    'zh-Hant': '已複製 {count} 列',
  },
  notCopied: {
    en: 'The browser did not allow it. Mark the table and copy it instead.',
    'zh-Hans': '浏览器未允许复制，请选中表格后手动复制。',
    'zh-Hant': '瀏覽器未允許複製，請選取表格後手動複製。',
  },
});
