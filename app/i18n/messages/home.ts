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

  limited: {
    en: 'You see and decide what lies inside your limits. {inside}.',
    'zh-Hans': '您只能查看和处理权限范围内的内容。{inside}。',
    'zh-Hant': '您只能查看和處理權限範圍內的內容。{inside}。',
  },
});
