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
  run: { en: 'Run {name}', 'zh-Hans': '计算 {name}', 'zh-Hant': '計算 {name}' },
  statement: { en: 'Statement {name}', 'zh-Hans': '对账单 {name}', 'zh-Hant': '對帳單 {name}' },
  'annual-plan': { en: 'Annual plan {name}', 'zh-Hans': '{name} 年度计划', 'zh-Hant': '{name} 年度計畫' },
  claim: { en: 'Claim {name}', 'zh-Hans': '核销单 {name}', 'zh-Hant': '核銷單 {name}' },
  fund: { en: 'Fund {name}', 'zh-Hans': '基金 {name}', 'zh-Hant': '基金 {name}' },
  'joint-plan': { en: 'Joint plan {name}', 'zh-Hans': '联合计划 {name}', 'zh-Hant': '聯合計畫 {name}' },
  request: { en: 'Request {name}', 'zh-Hans': '活动申请 {name}', 'zh-Hant': '活動申請 {name}' },
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
  'fund-opened': { en: 'Fund opened', 'zh-Hans': '设立基金', 'zh-Hant': '設立基金' },
  'budget-proposed': { en: 'Budget proposed', 'zh-Hans': '提出预算', 'zh-Hant': '提出預算' },
  'budget-approved': { en: 'Budget approved', 'zh-Hans': '批准预算', 'zh-Hant': '核准預算' },
  'budget-refused': { en: 'Budget refused', 'zh-Hans': '未批准预算', 'zh-Hant': '未核准預算' },
  'allocation-proposed': { en: 'Allocation proposed', 'zh-Hans': '提出分配', 'zh-Hant': '提出分配' },
  'allocation-approved': { en: 'Allocation approved', 'zh-Hans': '批准分配', 'zh-Hant': '核准分配' },
  'allocation-refused': { en: 'Allocation refused', 'zh-Hans': '未批准分配', 'zh-Hant': '未核准分配' },
  'request-made': { en: 'Request made', 'zh-Hans': '提交活动申请', 'zh-Hant': '提交活動申請' },
  'activity-approved': { en: 'Activity approved', 'zh-Hans': '批准活动', 'zh-Hant': '核准活動' },
  'activity-declined': { en: 'Activity declined', 'zh-Hans': '未批准活动', 'zh-Hant': '未核准活動' },
  'activity-closed': { en: 'Activity closed', 'zh-Hans': '活动结案', 'zh-Hant': '活動結案' },
  'claim-made': { en: 'Claim made', 'zh-Hans': '提交核销', 'zh-Hant': '提交核銷' },
  'claim-approved': { en: 'Claim approved', 'zh-Hans': '核准核销', 'zh-Hant': '核准核銷' },
  'claim-rejected': { en: 'Claim sent back', 'zh-Hans': '退回核销', 'zh-Hant': '退回核銷' },
  'claim-declined': { en: 'Claim declined', 'zh-Hans': '不予核销', 'zh-Hant': '不予核銷' },
  'claim-paid': { en: 'Claim paid', 'zh-Hans': '核销付款', 'zh-Hant': '核銷付款' },
  'annual-plan-written': { en: 'Annual plan written', 'zh-Hans': '编写年度计划', 'zh-Hant': '撰寫年度計畫' },
  'annual-plan-published': { en: 'Annual plan published', 'zh-Hans': '发布年度计划', 'zh-Hant': '發布年度計畫' },
  'annual-plan-acknowledged': { en: 'Annual plan acknowledged', 'zh-Hans': '确认年度计划', 'zh-Hant': '確認年度計畫' },
  'joint-plan-opened': { en: 'Joint plan opened', 'zh-Hans': '发起联合计划', 'zh-Hant': '發起聯合計畫' },
  'joint-plan-written': { en: 'Joint plan written', 'zh-Hans': '编写联合计划', 'zh-Hant': '撰寫聯合計畫' },
  'joint-plan-signed-brand': {
    en: 'Joint plan signed by the brand',
    'zh-Hans': '品牌签署联合计划',
    'zh-Hant': '品牌簽署聯合計畫',
  },
  'joint-plan-signed-distributor': {
    en: 'Joint plan signed by the distributor',
    'zh-Hans': '经销商签署联合计划',
    'zh-Hant': '經銷商簽署聯合計畫',
  },
  'commitment-done': { en: 'Commitment kept', 'zh-Hans': '履行承诺', 'zh-Hant': '履行承諾' },
});
