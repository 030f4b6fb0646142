import { catalogue } from '../catalogue.ts';

export const auditMessages = catalogue({
  title: { en: 'Audit trail', 'zh-Hans': '审计日志', 'zh-Hant': '稽核紀錄' },
  sentence: {
    en: 'Who did what, the newest first. Nothing here can be changed or removed.',
    'zh-Hans': '谁在何时做了什么，最新的在前。记录不可更改或删除。',
    'zh-Hant': '誰在何時做了什麼，最新的在前。紀錄不可更改或刪除。',
  },
  at: { en: 'Time', 'zh-Hans': '时间', 'zh-Hant': '時間' },
  who: { en: 'Person', 'zh-Hans': '人员', 'zh-Hant': '人員' },
  whoExample: { en: 'name or e-mail', 'zh-Hans': '姓名或邮箱', 'zh-Hant': '姓名或電子郵件' },
  what: { en: 'What happened', 'zh-Hans': '事项', 'zh-Hant': '事項' },
  action: { en: 'Action', 'zh-Hans': '操作', 'zh-Hant': '操作' },
  anyAction: { en: 'Every action', 'zh-Hans': '全部操作', 'zh-Hant': '全部操作' },
  subject: { en: 'Subject', 'zh-Hans': '对象', 'zh-Hant': '對象' },
  subjectExample: { en: 'such as import 4', 'zh-Hans': '例：import 4', 'zh-Hant': '例：import 4' },
  emptyTitle: { en: 'No such event', 'zh-Hans': '没有符合条件的记录', 'zh-Hant': '沒有符合條件的紀錄' },
  emptyText: {
    en: 'No event is on record that fits the filter.',
    'zh-Hans': '没有与筛选条件相符的记录。',
    'zh-Hant': '沒有與篩選條件相符的紀錄。',
  },
});

/** What an event is about, by the first word of its subject. */
export const auditSubjects = catalogue({
  import: { en: 'Import {name}', 'zh-Hans': '导入 {name}', 'zh-Hant': '匯入 {name}' },
  job: { en: 'Job {name}', 'zh-Hans': '任务 {name}', 'zh-Hant': '工作 {name}' },
  period: { en: 'Period {name}', 'zh-Hans': '期间 {name}', 'zh-Hant': '期間 {name}' },
  programme: { en: 'Programme {name}', 'zh-Hans': '方案 {name}', 'zh-Hant': '方案 {name}' },
  item: { en: 'News item {name}', 'zh-Hans': '资讯条目 {name}', 'zh-Hant': '資訊項目 {name}' },
  source: { en: 'News source {name}', 'zh-Hans': '资讯来源 {name}', 'zh-Hant': '資訊來源 {name}' },
  story: { en: 'Story {name}', 'zh-Hans': '资讯 {name}', 'zh-Hant': '資訊 {name}' },
  run: { en: 'Run {name}', 'zh-Hans': '计算 {name}', 'zh-Hant': '計算 {name}' },
  statement: { en: 'Statement {name}', 'zh-Hans': '对账单 {name}', 'zh-Hant': '對帳單 {name}' },
  person: { en: '{name}', 'zh-Hans': '{name}', 'zh-Hant': '{name}' },
});

/** The actions on record, in a few words, as the filter offers them. */
export const auditActions = catalogue({
  'signed-in': { en: 'Signed in', 'zh-Hans': '登录', 'zh-Hant': '登入' },
  'import-accepted': { en: 'File imported', 'zh-Hans': '导入文件', 'zh-Hant': '匯入檔案' },
  'import-unchanged': { en: 'File without news', 'zh-Hans': '文件无新内容', 'zh-Hant': '檔案無新內容' },
  'import-refused': { en: 'File refused', 'zh-Hans': '文件被拒', 'zh-Hant': '檔案遭拒' },
  'demonstration-loaded': { en: 'Demonstration loaded', 'zh-Hans': '载入演示数据', 'zh-Hant': '載入示範資料' },
  'period-run': { en: 'Period run', 'zh-Hans': '计算期间返利', 'zh-Hant': '計算期間返利' },
  'statement-issued': { en: 'Statement issued', 'zh-Hans': '出具对账单', 'zh-Hant': '開立對帳單' },
  'programme-approved': { en: 'Programme approved', 'zh-Hans': '批准方案', 'zh-Hant': '核准方案' },
  'source-added': { en: 'News source added', 'zh-Hans': '添加资讯来源', 'zh-Hant': '新增資訊來源' },
  'source-ended': { en: 'News source ended', 'zh-Hans': '停用资讯来源', 'zh-Hant': '停用資訊來源' },
  'source-resumed': { en: 'News source resumed', 'zh-Hans': '恢复资讯来源', 'zh-Hant': '恢復資訊來源' },
  'item-discarded': { en: 'News item discarded', 'zh-Hans': '舍弃资讯条目', 'zh-Hant': '捨棄資訊項目' },
  'story-published': { en: 'Story published', 'zh-Hans': '发布资讯', 'zh-Hant': '發布資訊' },
  'story-revised': { en: 'Story revised', 'zh-Hans': '修订资讯', 'zh-Hant': '修訂資訊' },
  'story-withdrawn': { en: 'Story withdrawn', 'zh-Hans': '撤回资讯', 'zh-Hant': '撤回資訊' },
  'feed-made': { en: 'Feed made', 'zh-Hans': '创建订阅地址', 'zh-Hant': '建立訂閱網址' },
  'feed-revoked': { en: 'Feed revoked', 'zh-Hans': '撤销订阅地址', 'zh-Hant': '撤銷訂閱網址' },
});
