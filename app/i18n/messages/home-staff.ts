import { catalogue } from '../catalogue.ts';

export const staffHomeMessages = catalogue({
  moves: {
    en: { one: 'One move of a partnership to approve', other: '{count} moves of partnerships to approve' },
    'zh-Hans': '{count} 项合作阶段调整待审批',
    'zh-Hant': '{count} 項合作階段調整待核准',
  },
  activities: {
    en: { one: 'One activity to decide', other: '{count} activities to decide' },
    'zh-Hans': '{count} 项活动申请待审批',
    'zh-Hant': '{count} 項活動申請待審核',
  },
  claims: {
    en: { one: 'One claim to decide', other: '{count} claims to decide' },
    'zh-Hans': '{count} 笔费用核销待审批',
    'zh-Hant': '{count} 筆費用核銷待審核',
  },
  'statements-to-confirm': {
    en: { one: 'One statement to confirm as second person', other: '{count} statements to confirm as second person' },
    'zh-Hans': '{count} 份对账单待您作为第二人确认',
    'zh-Hant': '{count} 份對帳單待您以第二人身分確認',
  },
  'payable-claims': {
    en: { one: 'One approved claim to pay', other: '{count} approved claims to pay' },
    'zh-Hans': '{count} 笔已批准核销待付款',
    'zh-Hant': '{count} 筆已核准核銷待付款',
  },
  'news-items': {
    en: { one: 'One item of news to keep or discard', other: '{count} items of news to keep or discard' },
    'zh-Hans': '{count} 条资讯待处理',
    'zh-Hant': '{count} 則資訊待處理',
  },
  'joint-plans': {
    en: { one: 'One joint plan to sign', other: '{count} joint plans to sign' },
    'zh-Hans': '{count} 份联合计划待签署',
    'zh-Hant': '{count} 份聯合計畫待簽署',
  },

  openPeriods: { en: 'Periods to run or issue', 'zh-Hans': '待计算或待出具的期间', 'zh-Hant': '待計算或待開立的期間' },
  allPeriods: { en: 'All periods', 'zh-Hans': '全部期间', 'zh-Hant': '全部期間' },
  noOpenPeriods: {
    en: 'Every period that is over is issued',
    'zh-Hans': '已结束的期间均已出具',
    'zh-Hant': '已結束的期間均已開立',
  },
  noOpenPeriodsText: {
    en: 'The next one is to be run when it has ended.',
    'zh-Hans': '下一期间结束后即可计算。',
    'zh-Hant': '下一期間結束後即可計算。',
  },
  jobs: { en: 'Jobs', 'zh-Hans': '任务', 'zh-Hant': '工作' },
  noJobs: {
    en: 'No job is waiting or running.',
    'zh-Hans': '没有等待或进行中的任务。',
    'zh-Hant': '沒有等待或進行中的工作。',
  },

  drafts: { en: 'Drafts that wait for approval', 'zh-Hans': '待审批的方案草案', 'zh-Hant': '待核准的方案草案' },
  draftsNote: {
    en: 'A draft is approved by someone other than the person who proposed it.',
    'zh-Hans': '草案须由提出人以外的人员审批。',
    'zh-Hant': '草案須由提出人以外的人員核准。',
  },
  version: { en: 'Version', 'zh-Hans': '版本', 'zh-Hant': '版本' },
  noDrafts: { en: 'No draft waits for approval', 'zh-Hans': '没有待审批的草案', 'zh-Hant': '沒有待核准的草案' },
  noDraftsText: {
    en: 'A programme that is imported is a draft until a second person approves it.',
    'zh-Hans': '导入的方案须经另一人审批后生效。',
    'zh-Hant': '匯入的方案須經另一人核准後生效。',
  },

  imports: { en: 'Last imports', 'zh-Hans': '最近导入', 'zh-Hant': '最近匯入' },
  allImports: { en: 'All imports', 'zh-Hans': '全部导入', 'zh-Hant': '全部匯入' },
  noImports: { en: 'Nothing was imported yet', 'zh-Hans': '还没有导入数据', 'zh-Hant': '還沒有匯入資料' },
  noImportsText: {
    en: 'Files are imported on the command line: tandem import sales FILE.',
    'zh-Hans': '文件通过命令行导入：tandem import sales FILE。',
    'zh-Hant': '檔案透過命令列匯入：tandem import sales FILE。',
  },

  events: { en: 'What was done last', 'zh-Hans': '最近操作', 'zh-Hant': '最近操作' },
  allEvents: { en: 'The whole audit trail', 'zh-Hans': '完整审计日志', 'zh-Hant': '完整稽核紀錄' },
});
