import { catalogue } from '../catalogue.ts';

export const jobMessages = catalogue({
  title: { en: 'Jobs', 'zh-Hans': '后台任务', 'zh-Hant': '背景工作' },
  sentence: {
    en: 'Long work that goes on while nobody waits for it, the newest first.',
    'zh-Hans': '在后台进行的任务，最新的在前。',
    'zh-Hant': '於背景進行的工作，最新的在前。',
  },
  emptyTitle: { en: 'No job yet', 'zh-Hans': '还没有任务', 'zh-Hant': '還沒有工作' },
  emptyText: {
    en: 'Running a period, issuing its statements and reading files take a while; how far they are stands here.',
    'zh-Hans': '期间计算、对账单出具与文件读取需要一些时间，进度显示在此。',
    'zh-Hant': '期間計算、對帳單開立與檔案讀取需要一些時間，進度顯示於此。',
  },
  job: { en: 'Job', 'zh-Hans': '任务', 'zh-Hant': '工作' },
  state: { en: 'State', 'zh-Hans': '状态', 'zh-Hant': '狀態' },
  progress: { en: 'Progress', 'zh-Hans': '进度', 'zh-Hant': '進度' },
  parts: { en: '{done} of {total}', 'zh-Hans': '{done} / {total}', 'zh-Hant': '{done} / {total}' },
  who: { en: 'Asked by', 'zh-Hans': '发起人', 'zh-Hant': '發起人' },
  asked: { en: 'Asked at', 'zh-Hans': '发起', 'zh-Hant': '發起' },
  started: { en: 'Begun', 'zh-Hans': '开始', 'zh-Hant': '開始' },
  finished: { en: 'Finished', 'zh-Hans': '完成', 'zh-Hant': '完成' },
  reason: { en: 'Reason on record', 'zh-Hans': '记录的原因', 'zh-Hant': '紀錄的原因' },
  failedSentence: {
    en: 'It did not come to its end. Ask for it again; what was done before is not done twice.',
    'zh-Hans': '任务未能完成。请重新发起，已完成的部分不会重复进行。',
    'zh-Hant': '工作未能完成。請重新發起，已完成的部分不會重複進行。',
  },
  toResult: { en: 'See what it made', 'zh-Hans': '查看结果', 'zh-Hant': '檢視結果' },

  'run-period': { en: 'Run of {period}', 'zh-Hans': '{period}返利计算', 'zh-Hant': '{period}返利計算' },
  'run-period-done': {
    en: { one: 'One row was calculated.', other: '{count} rows were calculated.' },
    'zh-Hans': '已计算 {count} 行。',
    'zh-Hant': '已計算 {count} 列。',
  },
  'issue-statements': {
    en: 'Statements of {period}',
    'zh-Hans': '{period}对账单出具',
    'zh-Hant': '{period}對帳單開立',
  },
  'issue-statements-done': {
    en: {
      one: 'One statement was issued; {already} had been issued before.',
      other: '{count} statements were issued; {already} had been issued before.',
    },
    'zh-Hans': '出具对账单 {count} 份，此前已出具 {already} 份。',
    'zh-Hant': '開立對帳單 {count} 份，先前已開立 {already} 份。',
  },
  'issue-statements-proposed': {
    en: {
      one: 'One is above the set sum and waits for a second person.',
      other: '{count} are above the set sum and wait for a second person.',
    },
    'zh-Hans': '{count} 份超过设定金额，待第二人确认。',
    'zh-Hant': '{count} 份超過設定金額，待第二人確認。',
  },
  'issue-statements-not': {
    en: {
      one: 'One could not be issued; the period says why.',
      other: '{count} could not be issued; the period says why.',
    },
    'zh-Hans': '另有 {count} 份不能出具，原因见期间页面。',
    'zh-Hant': '另有 {count} 份不能開立，原因見期間頁面。',
  },
  'clear-import': {
    en: 'Lines of withdrawn import {id}',
    'zh-Hans': '清除已撤回的导入 {id}',
    'zh-Hant': '清除已撤回的匯入 {id}',
  },
  'clear-import-done': {
    en: 'None of its lines are left.',
    'zh-Hans': '该导入的明细已全部清除。',
    'zh-Hant': '該匯入的明細已全部清除。',
  },
  'check-upload': { en: 'Check of {fileName}', 'zh-Hans': '检查文件：{fileName}', 'zh-Hant': '檢查檔案：{fileName}' },
  'check-upload-good': {
    en: { one: 'One row, {new} new, no mistakes.', other: '{count} rows, {new} new, no mistakes.' },
    'zh-Hans': '共 {count} 行，新增 {new} 行，没有错误。',
    'zh-Hant': '共 {count} 列，新增 {new} 列，沒有錯誤。',
  },
  'check-upload-mistakes': {
    en: { one: 'One mistake; good new rows: {new}.', other: '{count} mistakes; good new rows: {new}.' },
    'zh-Hans': '{count} 处错误；无误的新行 {new} 行。',
    'zh-Hant': '{count} 處錯誤；無誤的新列 {new} 列。',
  },
  'upload-outdated': {
    en: 'The file was decided about or checked anew meanwhile.',
    'zh-Hans': '该文件已另行处理或重新检查。',
    'zh-Hant': '該檔案已另行處理或重新檢查。',
  },
  'import-upload': { en: 'Import of {fileName}', 'zh-Hans': '导入文件：{fileName}', 'zh-Hant': '匯入檔案：{fileName}' },
  'import-upload-done': {
    en: { one: 'One row was imported.', other: '{count} rows were imported.' },
    'zh-Hans': '已导入 {count} 行。',
    'zh-Hant': '已匯入 {count} 列。',
  },
  'import-upload-refused': {
    en: 'Nothing was imported; the import says why.',
    'zh-Hans': '未导入任何内容，原因见导入记录。',
    'zh-Hant': '未匯入任何內容，原因見匯入紀錄。',
  },
  'import-upload-not-allowed': {
    en: 'Nothing was imported: who confirmed it may not import any more.',
    'zh-Hans': '未导入：确认人已无导入权限。',
    'zh-Hant': '未匯入：確認人已無匯入權限。',
  },
  'fetch-source': { en: 'News from {name}', 'zh-Hans': '获取资讯：{name}', 'zh-Hant': '擷取資訊：{name}' },
  'fetch-source-done': {
    en: { one: 'One new item waits in the inbox.', other: '{count} new items wait in the inbox.' },
    'zh-Hans': '新增待处理资讯 {count} 条。',
    'zh-Hant': '新增待處理資訊 {count} 則。',
  },
  'fetch-source-failed': {
    en: 'Nothing could be fetched; the source says why.',
    'zh-Hans': '未能获取，原因见来源页面。',
    'zh-Hant': '未能擷取，原因見來源頁面。',
  },
  'send-invitation': { en: 'Mail: an invitation', 'zh-Hans': '邮件：邀请', 'zh-Hant': '郵件：邀請' },
  'send-password-reset': {
    en: 'Mail: a link for a new password',
    'zh-Hans': '邮件：重设密码链接',
    'zh-Hant': '郵件：重設密碼連結',
  },
  'send-link-done': { en: 'The mail was sent.', 'zh-Hans': '邮件已发送。', 'zh-Hant': '郵件已寄出。' },
  'send-link-not': {
    en: 'Nothing was sent: nobody waits for it any more.',
    'zh-Hans': '未发送：收件人已无需此邮件。',
    'zh-Hant': '未寄出：收件人已無需此郵件。',
  },
  'send-notices': { en: 'Mail: notices', 'zh-Hans': '邮件：通知', 'zh-Hant': '郵件：通知' },
  'send-notices-done': {
    en: { one: 'One mail was sent.', other: '{count} mails were sent.' },
    'zh-Hans': '已发送 {count} 封邮件。',
    'zh-Hant': '已寄出 {count} 封郵件。',
  },
  'send-notices-refused': {
    en: {
      one: 'The mail server refused one; the log of the server has the reason.',
      other: 'The mail server refused {count}; the log of the server has the reasons.',
    },
    'zh-Hans': '邮件服务器拒收 {count} 封，原因见服务器日志。',
    'zh-Hant': '郵件伺服器拒收 {count} 封，原因見伺服器紀錄。',
  },
  'run-period-same': {
    en: {
      one: 'Nothing has changed since the last run: one row.',
      other: 'Nothing has changed since the last run: {count} rows.',
    },
    'zh-Hans': '自上次计算以来没有变动：{count} 行。',
    'zh-Hant': '自上次計算以來沒有變動：{count} 列。',
  },
  'no-such-period': { en: 'There is no such period.', 'zh-Hans': '没有该期间。', 'zh-Hant': '沒有該期間。' },
  'period-not-over': { en: 'The period is not over.', 'zh-Hans': '该期间尚未结束。', 'zh-Hant': '該期間尚未結束。' },
  'no-run': { en: 'The period has not been run.', 'zh-Hans': '该期间尚未计算。', 'zh-Hant': '該期間尚未計算。' },
  'run-is-forecast': {
    en: 'The latest run was made before the period was over. Run again, then issue.',
    'zh-Hans': '最近一次计算在期间结束之前进行，请重新计算后再出具。',
    'zh-Hant': '最近一次計算在期間結束之前進行，請重新計算後再開立。',
  },
  'run-by-another-engine': {
    en: 'Nothing was issued: the latest run was calculated by another revision of the engine. Run again, then issue.',
    'zh-Hans': '未出具：最近一次计算由其他版本的计算引擎完成，请重新计算后再出具。',
    'zh-Hant': '未開立：最近一次計算由其他版本的計算引擎完成，請重新計算後再開立。',
  },
  'newer-run': {
    en: 'Nothing was issued: the period was run again meanwhile. Check the numbers once more.',
    'zh-Hans': '未出具：该期间已重新计算，请再次核对。',
    'zh-Hant': '未開立：該期間已重新計算，請再次核對。',
  },
});
