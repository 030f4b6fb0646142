import { catalogue } from '../catalogue.ts';

export const homeMessages = catalogue({
  welcome: { en: 'Good\u00a0to\u00a0see\u00a0you, {name}', 'zh-Hans': '{name}，您好', 'zh-Hant': '{name}，您好' },

  granted: { en: 'Granted for {period}', 'zh-Hans': '{period}核定返利', 'zh-Hant': '{period}核定返利' },
  grantedNote: {
    en: 'Statement {number} of {date}',
    'zh-Hans': '对账单 {number}，{date} 出具',
    'zh-Hant': '對帳單 {number}，{date} 開立',
  },
  waiting: { en: 'Waiting for a statement', 'zh-Hans': '待出具对账单', 'zh-Hant': '待開立對帳單' },
  waitingNote: {
    en: '{periods}: over, not granted yet, not final',
    'zh-Hans': '{periods}已结束，尚未核定，非最终金额',
    'zh-Hant': '{periods}已結束，尚未核定，非最終金額',
  },
  waitingFromTo: { en: '{first} to {last}', 'zh-Hans': '{first}至{last}', 'zh-Hant': '{first}至{last}' },
  soFar: { en: '{period} so far', 'zh-Hans': '{period}目前', 'zh-Hant': '{period}目前' },
  soFarNote: {
    en: 'Sales on record until {date}, not final',
    'zh-Hans': '销售数据截至{date}，非最终金额',
    'zh-Hant': '銷售資料截至{date}，非最終金額',
  },
  soFarNoSales: { en: 'No sales on record yet', 'zh-Hans': '尚无本季度销售数据', 'zh-Hant': '尚無本季銷售資料' },
  expected: { en: 'Expected by {date}', 'zh-Hans': '{date}预计', 'zh-Hant': '{date}預計' },
  expectedNote: {
    en: 'Estimate at the present pace: how',
    'zh-Hans': '按目前进度估算，查看方法',
    'zh-Hant': '依目前進度估算，檢視方法',
  },
  nextStatement: { en: 'Next statement', 'zh-Hans': '下一份对账单', 'zh-Hant': '下一份對帳單' },
  nextStatementAfter: { en: 'after {date}', 'zh-Hans': '{date}之后', 'zh-Hant': '{date}之後' },
  nextStatementWaits: {
    en: 'The period is over; it waits to be issued',
    'zh-Hans': '期间已结束，等待出具',
    'zh-Hant': '期間已結束，等待開立',
  },
  nextStatementNote: {
    en: 'For {period}, issued once it is over',
    'zh-Hans': '{period}结束后出具',
    'zh-Hant': '{period}結束後開立',
  },
  lastCameAfter: {
    en: {
      one: 'For {period}, issued once it is over; the last one came a day after its period',
      other: 'For {period}, issued once it is over; the last one came {count} days after its period',
    },
    'zh-Hans': '{period}结束后出具；上一份在期末后第 {count} 天出具',
    'zh-Hant': '{period}結束後開立；上一份在期末後第 {count} 天開立',
  },
  soFarText: {
    en: 'Calculated now from the sales on record. Later sales and returns change it.',
    'zh-Hans': '按目前已有的销售数据计算，之后的销售与退货会影响结果。',
    'zh-Hant': '依目前已有的銷售資料計算，之後的銷售與退貨會影響結果。',
  },
  earnedSoFar: { en: '{amount} so far.', 'zh-Hans': '目前 {amount}。', 'zh-Hant': '目前 {amount}。' },
  nextBand: {
    en: '{distance} more by {date} reaches the next band, {reward}.',
    'zh-Hans': '{date}前再增加 {distance}，即达下一档：{reward}。',
    'zh-Hant': '{date}前再增加 {distance}，即達下一級距：{reward}。',
  },
  nextBandAbove: {
    en: 'More than {distance} on top by {date} reaches the next band, {reward}.',
    'zh-Hans': '{date}前再增加超过 {distance}，即达下一档：{reward}。',
    'zh-Hant': '{date}前再增加超過 {distance}，即達下一級距：{reward}。',
  },
  stepUpBought: {
    en: 'With {more} more by {date} you reach the next band, {reward}.',
    'zh-Hans': '{date}前再进货 {more}，即达下一档：{reward}。',
    'zh-Hant': '{date}前再進貨 {more}，即達下一級距：{reward}。',
  },
  stepUpSold: {
    en: 'With {more} more sold on by {date} you reach the next band, {reward}.',
    'zh-Hans': '{date}前再售出 {more}，即达下一档：{reward}。',
    'zh-Hant': '{date}前再售出 {more}，即達下一級距：{reward}。',
  },
  earnsMore: { en: 'It earns {amount} more.', 'zh-Hans': '可多得 {amount}。', 'zh-Hant': '可多得 {amount}。' },
  earnsOnTop: {
    en: 'Up to there it earns nothing; what comes on top earns {reward}.',
    'zh-Hans': '到此为止不计返利，超出部分按 {reward} 返利。',
    'zh-Hant': '到此為止不計返利，超出部分依 {reward} 返利。',
  },
  earnsNothing: {
    en: 'As things stand, that earns nothing more.',
    'zh-Hans': '按目前情况，不会因此多得返利。',
    'zh-Hant': '依目前情況，不會因此多得返利。',
  },
  earnsInAll: {
    en: 'In all your programmes together: {amounts} more.',
    'zh-Hans': '您参与的全部方案合计可多得 {amounts}。',
    'zh-Hant': '您參與的全部方案合計可多得 {amounts}。',
  },
  sharedBudget: {
    en: 'What is paid then depends on what is left of a budget that all share.',
    'zh-Hans': '届时能得多少，取决于共用预算的余额。',
    'zh-Hant': '屆時能得多少，取決於共用預算的餘額。',
  },
  longerPeriods: { en: 'Settled later', 'zh-Hans': '以后结算', 'zh-Hant': '日後結算' },
  longerPeriodsNote: {
    en: 'These run on after the quarter and come with a later statement.',
    'zh-Hans': '这些方案跨越本季度，将计入以后的对账单。',
    'zh-Hant': '這些方案跨越本季，將計入日後的對帳單。',
  },
  estimates: { en: 'How the estimates are made', 'zh-Hans': '估算方法', 'zh-Hant': '估算方法' },
  estimatesNote: {
    en: 'They are calculated by the same rules as your statements, with purchases added that nobody has made yet.',
    'zh-Hans': '以下均按对账单的同一规则计算，只是加入了尚未发生的进货。',
    'zh-Hant': '以下均依對帳單的同一規則計算，只是加入了尚未發生的進貨。',
  },
  paceText: {
    en: 'Sales are on record for {known} of the {days} days of {period}. Each day that is left is taken to bring as much of the same goods as an average day so far, returns included. Programmes that look at single documents, and those with a budget that all share, are taken as they stand.',
    'zh-Hans':
      '{period}共 {days} 天，已有 {known} 天的销售数据。余下每天按已有数据的日均量估算（含退货，商品构成不变）。按单据计算的方案及共用预算的方案按现状计入。',
    'zh-Hant':
      '{period}共 {days} 天，已有 {known} 天的銷售資料。其餘每天依已有資料的日均量估算（含退貨，商品構成不變）。依單據計算的方案及共用預算的方案依現況計入。',
  },
  paceTooEarly: {
    en: 'What the quarter will come to is estimated as soon as sales of {least} days are on record.',
    'zh-Hans': '本季度有 {least} 天的销售数据后，即显示季末预计金额。',
    'zh-Hant': '本季有 {least} 天的銷售資料後，即顯示季末預計金額。',
  },
  soFarColumn: { en: 'So far', 'zh-Hans': '目前', 'zh-Hant': '目前' },
  expectedColumn: { en: 'Expected', 'zh-Hans': '预计', 'zh-Hant': '預計' },
  expectedSum: { en: 'Together', 'zh-Hans': '合计', 'zh-Hant': '合計' },
  stepsTitle: { en: 'To the next bands', 'zh-Hans': '距下一档', 'zh-Hant': '距下一級距' },
  stepsText: {
    en: 'Each is calculated as one more purchase of the goods that you buy most of those that count, at the price of the last time. Other goods and prices may earn otherwise.',
    'zh-Hans':
      '每项按再进一笔货计算：取计入该方案的商品中您进货最多的一种，按最近一次的价格。换其他商品或价格，结果可能不同。',
    'zh-Hant':
      '每項依再進一筆貨計算：取計入該方案的商品中您進貨最多的一種，依最近一次的價格。換其他商品或價格，結果可能不同。',
  },
  stepAmount: {
    en: '{name} for {amount}, at the price of {date}',
    'zh-Hans': '{name}，金额 {amount}，按{date}的价格',
    'zh-Hant': '{name}，金額 {amount}，依{date}的價格',
  },
  stepGoods: {
    en: '{quantity} of {name} for {amount}, at the price of {date}',
    'zh-Hans': '{quantity} {name}，金额 {amount}，按{date}的价格',
    'zh-Hant': '{quantity} {name}，金額 {amount}，依{date}的價格',
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
