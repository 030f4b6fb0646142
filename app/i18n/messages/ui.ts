import { catalogue } from '../catalogue.ts';

/** What the parts of app/ui say by themselves; a page's own words come with its data. */
export const uiMessages = catalogue({
  skipToContent: { en: 'Skip to content', 'zh-Hans': '跳到正文', 'zh-Hant': '跳到正文' },
  mainNavigation: { en: 'Main', 'zh-Hans': '主导航', 'zh-Hant': '主導覽' },
  more: { en: 'More', 'zh-Hans': '更多', 'zh-Hant': '更多' },
  waiting: { en: '{count} waiting', 'zh-Hans': '{count} 项待办', 'zh-Hant': '{count} 項待辦' },
  language: { en: 'Language', 'zh-Hans': '语言', 'zh-Hant': '語言' },
  scheme: { en: 'Appearance', 'zh-Hans': '外观', 'zh-Hant': '外觀' },
  schemeSystem: { en: 'As the device', 'zh-Hans': '跟随设备', 'zh-Hant': '跟隨裝置' },
  schemeLight: { en: 'Light', 'zh-Hans': '浅色', 'zh-Hant': '淺色' },
  schemeDark: { en: 'Dark', 'zh-Hans': '深色', 'zh-Hant': '深色' },
  account: { en: 'Account', 'zh-Hans': '账户', 'zh-Hant': '帳戶' },
  signOut: { en: 'Sign out', 'zh-Hans': '退出登录', 'zh-Hant': '登出' },

  stageEntry: { en: 'Entry', 'zh-Hans': '入市期', 'zh-Hant': '入市期' },
  stageGrowth: { en: 'Growth', 'zh-Hans': '发展期', 'zh-Hant': '發展期' },
  stageMaturity: { en: 'Maturity', 'zh-Hans': '成熟期', 'zh-Hant': '成熟期' },
  wholeTerm: { en: 'Whole term', 'zh-Hans': '整个有效期', 'zh-Hant': '整個有效期' },
  up: { en: 'up', 'zh-Hans': '上升', 'zh-Hant': '上升' },
  down: { en: 'down', 'zh-Hans': '下降', 'zh-Hant': '下降' },
  unchanged: { en: 'unchanged', 'zh-Hans': '持平', 'zh-Hant': '持平' },

  inCurrency: { en: '{what}, {currency}', 'zh-Hans': '{what}，{currency}', 'zh-Hant': '{what}，{currency}' },
  sortBy: { en: 'sort by {column}', 'zh-Hans': '按{column}排序', 'zh-Hant': '依{column}排序' },
  pagesOf: { en: 'Pages: {list}', 'zh-Hans': '分页：{list}', 'zh-Hant': '分頁：{list}' },
  pages: { en: 'Pages', 'zh-Hans': '分页', 'zh-Hant': '分頁' },
  pageOf: {
    en: 'Page {page} of {pages}',
    'zh-Hans': '第 {page} 页，共 {pages} 页',
    'zh-Hant': '第 {page} 頁，共 {pages} 頁',
  },
  rowsOf: {
    en: '{from}–{to} of {total}',
    'zh-Hans': '第 {from}–{to} 条，共 {total} 条',
    'zh-Hant': '第 {from}–{to} 筆，共 {total} 筆',
  },
  previousPage: { en: 'Previous', 'zh-Hans': '上一页', 'zh-Hant': '上一頁' },
  nextPage: { en: 'Next', 'zh-Hans': '下一页', 'zh-Hant': '下一頁' },
  older: { en: 'Older', 'zh-Hans': '更早', 'zh-Hant': '更早' },
  newest: { en: 'Newest', 'zh-Hans': '最新', 'zh-Hant': '最新' },
  showAsTable: { en: 'Show as a table', 'zh-Hans': '以表格查看', 'zh-Hant': '以表格檢視' },

  rule: { en: 'The rule', 'zh-Hans': '规则', 'zh-Hant': '規則' },

  optional: { en: 'optional', 'zh-Hans': '选填', 'zh-Hant': '選填' },
  errorPrefix: { en: 'Error:', 'zh-Hans': '错误：', 'zh-Hant': '錯誤：' },
  errorSummary: {
    en: { one: 'Correct one field', other: 'Correct {count} fields' },
    'zh-Hans': '有 {count} 处需要更正',
    'zh-Hant': '有 {count} 處需要更正',
  },
  choose: { en: 'Choose', 'zh-Hans': '选择', 'zh-Hant': '選擇' },
  showPassword: { en: 'Show', 'zh-Hans': '显示', 'zh-Hant': '顯示' },
  hidePassword: { en: 'Hide', 'zh-Hans': '隐藏', 'zh-Hant': '隱藏' },
  moneyRead: { en: 'Read as {amount}', 'zh-Hans': '读作 {amount}', 'zh-Hant': '讀作 {amount}' },
  moneyNotANumber: {
    en: 'Write digits with a point for decimals, for example 1234.50',
    'zh-Hans': '只写数字，小数用点，例如 1234.50',
    'zh-Hant': '只寫數字，小數用點，例如 1234.50',
  },
  moneyTooManyDigits: {
    en: '{currency} has {digits} decimals',
    'zh-Hans': '{currency} 只有 {digits} 位小数',
    'zh-Hant': '{currency} 只有 {digits} 位小數',
  },
  moneyTooLarge: { en: 'This is too large', 'zh-Hans': '数额过大', 'zh-Hant': '數額過大' },

  noticeGood: { en: 'Done', 'zh-Hans': '完成', 'zh-Hant': '完成' },
  noticeAttention: { en: 'Attention', 'zh-Hans': '注意', 'zh-Hant': '注意' },
  noticeBad: { en: 'Problem', 'zh-Hans': '问题', 'zh-Hant': '問題' },
  noticeInformation: { en: 'Note', 'zh-Hans': '说明', 'zh-Hant': '說明' },

  jobWaiting: { en: 'Waiting', 'zh-Hans': '等待中', 'zh-Hant': '等待中' },
  jobRunning: { en: 'Running', 'zh-Hans': '进行中', 'zh-Hant': '進行中' },
  jobDone: { en: 'Done', 'zh-Hans': '已完成', 'zh-Hant': '已完成' },
  jobFailed: { en: 'Failed', 'zh-Hans': '失败', 'zh-Hant': '失敗' },
  jobParts: { en: '{done} of {total}', 'zh-Hans': '{done} / {total}', 'zh-Hant': '{done} / {total}' },
  jobRefreshes: {
    en: {
      one: 'This page refreshes itself every second. You can leave it; the job goes on.',
      other: 'This page refreshes itself every {count} seconds. You can leave it; the job goes on.',
    },
    'zh-Hans': '本页每 {count} 秒自动刷新。可以离开，任务会继续进行。',
    'zh-Hant': '本頁每 {count} 秒自動更新。可以離開，工作會繼續進行。',
  },
});
