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
  partnership: { en: 'Partnership {name}', 'zh-Hans': '合作关系 {name}', 'zh-Hant': '合作關係 {name}' },
  policy: { en: 'Stage policy {name}', 'zh-Hans': '阶段政策 {name}', 'zh-Hant': '階段政策 {name}' },
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
  'stage-move-proposed': { en: 'Stage move proposed', 'zh-Hans': '提出阶段调整', 'zh-Hant': '提出階段調整' },
  'stage-moved': { en: 'Stage moved', 'zh-Hans': '调整合作阶段', 'zh-Hant': '調整合作階段' },
  'stage-move-retracted': { en: 'Stage move taken back', 'zh-Hans': '撤回阶段调整', 'zh-Hant': '撤回階段調整' },
  'stage-evaluated': { en: 'Criteria measured', 'zh-Hans': '评估晋级条件', 'zh-Hant': '評估晉級條件' },
  'policy-drafted': { en: 'Stage policy drafted', 'zh-Hans': '起草阶段政策', 'zh-Hant': '起草階段政策' },
  'policy-approved': { en: 'Stage policy approved', 'zh-Hans': '批准阶段政策', 'zh-Hant': '核准階段政策' },
  'policy-retracted': { en: 'Policy draft taken back', 'zh-Hans': '撤回政策草稿', 'zh-Hant': '撤回政策草稿' },
  'programme-approved': { en: 'Programme approved', 'zh-Hans': '批准方案', 'zh-Hant': '核准方案' },
});
