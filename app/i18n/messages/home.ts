import { catalogue } from '../catalogue.ts';

export const homeMessages = catalogue({
  welcome: { en: 'Good to see you, {name}', 'zh-Hans': '{name}，您好', 'zh-Hant': '{name}，您好' },

  granted: { en: 'Granted for {period}', 'zh-Hans': '{period}核定返利', 'zh-Hant': '{period}核定返利' },
  grantedNote: {
    en: 'Statement {number} of {date}',
    'zh-Hans': '对账单 {number}，{date} 出具',
    'zh-Hant': '對帳單 {number}，{date} 開立',
  },
  waiting: { en: 'Waiting for a statement', 'zh-Hans': '待出具对账单', 'zh-Hant': '待開立對帳單' },
  waitingNote: {
    en: 'Periods that are over, not final',
    'zh-Hans': '已结束期间的返利，非最终金额',
    'zh-Hant': '已結束期間的返利，非最終金額',
  },
  soFar: { en: '{period} so far', 'zh-Hans': '{period}目前', 'zh-Hant': '{period}目前' },
  soFarNote: { en: 'An estimate, not final', 'zh-Hans': '估算，非最终金额', 'zh-Hant': '估算，非最終金額' },
  soFarText: {
    en: 'Calculated now from the sales on record. Later sales and returns change it.',
    'zh-Hans': '按目前已有的销售数据计算，之后的销售与退货会影响结果。',
    'zh-Hant': '依目前已有的銷售資料計算，之後的銷售與退貨會影響結果。',
  },
  earnedSoFar: { en: '{amount} so far.', 'zh-Hans': '目前 {amount}。', 'zh-Hant': '目前 {amount}。' },
  nextBand: {
    en: '{distance} more by {date} reaches the next band, {reward}.',
    'zh-Hans': '{date}前再进 {distance}，即达下一档：{reward}。',
    'zh-Hant': '{date}前再進 {distance}，即達下一級距：{reward}。',
  },
  nextBandAbove: {
    en: 'More than {distance} on top by {date} reaches the next band, {reward}.',
    'zh-Hans': '{date}前再进超过 {distance}，即达下一档：{reward}。',
    'zh-Hant': '{date}前再進超過 {distance}，即達下一級距：{reward}。',
  },
  highestBand: { en: 'The highest band is reached.', 'zh-Hans': '已达最高档位。', 'zh-Hant': '已達最高級距。' },
  rows: { en: 'How {period} adds up', 'zh-Hans': '{period}返利明细', 'zh-Hant': '{period}返利明細' },
  allStatements: { en: 'All statements', 'zh-Hans': '全部对账单', 'zh-Hant': '全部對帳單' },
  nothingYet: { en: 'Nothing is earned yet', 'zh-Hans': '目前还没有返利', 'zh-Hant': '目前還沒有返利' },
  nothingYetText: {
    en: 'When sales of yours count for a programme, it stands here how much they earn and how far it is to the next band.',
    'zh-Hans': '您的销售计入返利方案后，这里会显示返利金额及距下一档的差额。',
    'zh-Hant': '您的銷售計入返利方案後，這裡會顯示返利金額及距下一級距的差額。',
  },
  seeProgrammes: { en: 'See the programmes', 'zh-Hans': '查看返利方案', 'zh-Hant': '檢視返利方案' },

  waitsForYou: { en: 'Waits for you', 'zh-Hans': '待您处理', 'zh-Hant': '待您處理' },
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
  'rejected-claims': {
    en: { one: 'One claim was sent back to you', other: '{count} claims were sent back to you' },
    'zh-Hans': '{count} 笔费用核销被退回，待重新提交',
    'zh-Hant': '{count} 筆費用核銷被退回，待重新提交',
  },
  'joint-plans': {
    en: { one: 'One joint plan to sign', other: '{count} joint plans to sign' },
    'zh-Hans': '{count} 份联合计划待签署',
    'zh-Hant': '{count} 份聯合計畫待簽署',
  },
  'annual-plan': {
    en: {
      one: 'The plan of the year to read and acknowledge',
      other: '{count} plans of the year to read and acknowledge',
    },
    'zh-Hans': '本年度经营计划待阅读确认',
    'zh-Hant': '本年度經營計畫待閱讀確認',
  },
  courses: {
    en: { one: 'One required course to take', other: '{count} required courses to take' },
    'zh-Hans': '{count} 门必修课程待完成',
    'zh-Hant': '{count} 門必修課程待完成',
  },
  'news-items': {
    en: { one: 'One item of news to keep or discard', other: '{count} items of news to keep or discard' },
    'zh-Hans': '{count} 条资讯待处理',
    'zh-Hant': '{count} 則資訊待處理',
  },

  limited: {
    en: 'You see and decide what lies inside your limits. {inside}.',
    'zh-Hans': '您只能查看和处理权限范围内的内容。{inside}。',
    'zh-Hant': '您只能查看和處理權限範圍內的內容。{inside}。',
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
