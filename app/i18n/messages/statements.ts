import { catalogue } from '../catalogue.ts';

/** The list of statements and the page of one; what its document says too, it says in the document's words. */
export const statementsMessages = catalogue({
  title: { en: 'Statements', 'zh-Hans': '对账单', 'zh-Hant': '對帳單' },
  sentenceOwn: {
    en: 'What each period granted you. Open a statement to see why.',
    'zh-Hans': '各期间核定给您的返利，打开对账单可查看依据。',
    'zh-Hant': '各期間核定給您的返利，開啟對帳單可檢視依據。',
  },
  sentenceAll: {
    en: 'Everything that was issued, the newest first.',
    'zh-Hans': '全部已出具的对账单，最新的在前。',
    'zh-Hant': '全部已開立的對帳單，最新的在前。',
  },
  issuedOn: { en: 'Issued on', 'zh-Hans': '出具日期', 'zh-Hant': '開立日期' },
  distributorExample: { en: 'Name or code', 'zh-Hans': '名称或编号', 'zh-Hant': '名稱或編號' },
  anyPeriod: { en: 'All periods', 'zh-Hans': '全部期间', 'zh-Hant': '全部期間' },
  emptyTitle: { en: 'No statements yet', 'zh-Hans': '还没有对账单', 'zh-Hant': '還沒有對帳單' },
  emptyOwn: {
    en: 'A statement appears here when a period has ended and finance has issued it.',
    'zh-Hans': '期间结束并由财务出具后，对账单会显示在这里。',
    'zh-Hant': '期間結束並由財務開立後，對帳單會顯示在這裡。',
  },
  emptyAll: {
    en: 'Statements are issued from the page of a period that has been run.',
    'zh-Hans': '期间计算完成后，可在该期间的页面出具对账单。',
    'zh-Hant': '期間計算完成後，可在該期間的頁面開立對帳單。',
  },
  noneFound: { en: 'No statement is like this', 'zh-Hans': '没有符合条件的对账单', 'zh-Hant': '沒有符合條件的對帳單' },
  noneFoundText: {
    en: 'Choose another period or distributor.',
    'zh-Hans': '请更换期间或经销商。',
    'zh-Hant': '請更換期間或經銷商。',
  },

  openRow: {
    en: 'Each row opens into its steps and the sales lines behind it.',
    'zh-Hans': '点击每一行可查看计算过程及对应的销售明细。',
    'zh-Hant': '點選每一列可檢視計算過程及對應的銷售明細。',
  },
  openAdjustment: {
    en: 'What was due beyond earlier grants when this statement was issued. The earlier statements stay as they are. Each row opens into the lines that arrived since.',
    'zh-Hans':
      '出具本对账单时，以前期间在此前核定之外的应付差额。以前的对账单保持不变。点击每一行可查看此后到达的销售明细。',
    'zh-Hant':
      '開立本對帳單時，以前期間在先前核定之外的應付差額。以前的對帳單保持不變。點選每一列可檢視其後送達的銷售明細。',
  },
  adjustment: { en: 'Adjustment', 'zh-Hans': '调整', 'zh-Hant': '調整' },
  adjustmentGranted: {
    en: 'The period was granted before. All sales on record now come to more or less than that; this statement grants the difference.',
    'zh-Hans': '该期间此前已核定。按现有全部销售重新计算的差额，由本对账单核定。',
    'zh-Hant': '該期間先前已核定。依現有全部銷售重新計算的差額，由本對帳單核定。',
  },
  adjustmentNotGranted: {
    en: 'No statement had granted anything for this period by this programme before.',
    'zh-Hans': '此前没有对账单按该方案核定过该期间。',
    'zh-Hant': '先前沒有對帳單依該方案核定過該期間。',
  },
  record: { en: 'On record', 'zh-Hans': '存档信息', 'zh-Hant': '存檔資訊' },
  recordNote: {
    en: 'A statement is never changed once it is issued. What arrives later is granted by a later one.',
    'zh-Hans': '对账单一经出具不再更改，之后到达的数据在以后的对账单中核定。',
    'zh-Hant': '對帳單一經開立不再更改，之後送達的資料於以後的對帳單核定。',
  },
  issuedAt: { en: 'Issued at', 'zh-Hans': '出具时间', 'zh-Hant': '開立時間' },
  run: { en: 'Run', 'zh-Hans': '计算批次', 'zh-Hant': '計算批次' },
  digest: { en: 'SHA-256 of the text', 'zh-Hans': '正文 SHA-256', 'zh-Hant': '正文 SHA-256' },
  asFormat: { en: '{format} file', 'zh-Hans': '{format} 文件', 'zh-Hant': '{format} 檔案' },

  rowOf: {
    en: 'Statement {number}, {period}',
    'zh-Hans': '对账单 {number}，{period}',
    'zh-Hant': '對帳單 {number}，{period}',
  },
  otherRevision: {
    en: 'This statement was calculated by an earlier revision of the engine. Its steps stand as they were issued; the lines behind them can no longer be listed here.',
    'zh-Hans': '本对账单由较早版本的计算引擎生成。计算过程以出具时为准，此处无法再列出对应的销售明细。',
    'zh-Hant': '本對帳單由較早版本的計算引擎產生。計算過程以開立時為準，此處無法再列出對應的銷售明細。',
  },
});
