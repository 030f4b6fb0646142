import { catalogue } from '../catalogue.ts';

/** A file that is handed in to be imported: from choosing it to deciding about it. */
export const uploadMessages = catalogue({
  newTitle: { en: 'Import a file', 'zh-Hans': '导入文件', 'zh-Hant': '匯入檔案' },
  newSentence: {
    en: 'The file is read and checked first. Nothing counts until you confirm what was understood.',
    'zh-Hans': '文件先经读取和检查，确认之前不计入任何计算。',
    'zh-Hant': '檔案先經讀取與檢查，確認之前不計入任何計算。',
  },
  kind: { en: 'What the file holds', 'zh-Hans': '文件内容', 'zh-Hant': '檔案內容' },
  file: { en: 'File', 'zh-Hans': '文件', 'zh-Hant': '檔案' },
  fileHint: {
    en: 'A table with a header row (.xlsx or CSV), or JSON for programmes; at most {megabytes} MB. Separators and text encoding are recognised.',
    'zh-Hans': '含表头行的表格（.xlsx 或 CSV），返利方案为 JSON；至多 {megabytes} MB。自动识别分隔符与编码。',
    'zh-Hant': '含標題列的表格（.xlsx 或 CSV），返利方案為 JSON；至多 {megabytes} MB。自動辨識分隔符號與編碼。',
  },
  send: { en: 'Upload and check', 'zh-Hans': '上传并检查', 'zh-Hant': '上傳並檢查' },
  chooseAgain: {
    en: 'Choose the file again',
    'zh-Hans': '请重新选择文件',
    'zh-Hant': '請重新選擇檔案',
  },
  'no-kind': { en: 'Choose what the file holds', 'zh-Hans': '请选择文件内容', 'zh-Hant': '請選擇檔案內容' },
  missing: { en: 'Choose a file', 'zh-Hans': '请选择文件', 'zh-Hant': '請選擇檔案' },
  empty: {
    en: 'The file is empty. Choose one with a header row and rows below it',
    'zh-Hans': '文件为空，请选择含表头行和数据的文件',
    'zh-Hant': '檔案為空，請選擇含標題列與資料的檔案',
  },
  'too-large': {
    en: 'The file is larger than {megabytes} MB. Split it and import the parts one after the other',
    'zh-Hans': '文件超过 {megabytes} MB，请拆分后逐个导入',
    'zh-Hant': '檔案超過 {megabytes} MB，請拆分後逐一匯入',
  },
  several: {
    en: 'More than one file arrived. Choose one file at a time',
    'zh-Hans': '收到多个文件，请每次选择一个',
    'zh-Hant': '收到多個檔案，請每次選擇一個',
  },
  malformed: {
    en: 'The file did not arrive whole. Upload it again',
    'zh-Hans': '文件未完整送达，请重新上传',
    'zh-Hant': '檔案未完整送達，請重新上傳',
  },
  picture: {
    en: 'This is a picture. Choose the table itself, saved as .xlsx or CSV',
    'zh-Hans': '这是图片，请选择存为 .xlsx 或 CSV 的表格',
    'zh-Hant': '這是圖片，請選擇存為 .xlsx 或 CSV 的表格',
  },
  pdf: {
    en: 'This is a PDF. Choose the table itself, saved as .xlsx or CSV',
    'zh-Hans': '这是 PDF，请选择存为 .xlsx 或 CSV 的表格',
    'zh-Hant': '這是 PDF，請選擇存為 .xlsx 或 CSV 的表格',
  },
  video: {
    en: 'This is a video. Choose a table, saved as .xlsx or CSV',
    'zh-Hans': '这是视频，请选择存为 .xlsx 或 CSV 的表格',
    'zh-Hant': '這是影片，請選擇存為 .xlsx 或 CSV 的表格',
  },
  program: {
    en: 'This is a program. Choose a table, saved as .xlsx or CSV',
    'zh-Hans': '这是程序文件，请选择存为 .xlsx 或 CSV 的表格',
    'zh-Hant': '這是程式檔，請選擇存為 .xlsx 或 CSV 的表格',
  },
  'old-workbook': {
    en: 'This is a workbook of an old kind (.xls), or one with a password. Save it as .xlsx without a password and choose that file',
    'zh-Hans': '这是旧版（.xls）或加密的工作簿，请另存为未加密的 .xlsx 后选择该文件',
    'zh-Hant': '這是舊版（.xls）或加密的活頁簿，請另存為未加密的 .xlsx 後選擇該檔案',
  },
  archive: {
    en: 'This is a packed archive. Unpack it and choose the table inside',
    'zh-Hans': '这是压缩包，请解压后选择其中的表格',
    'zh-Hant': '這是壓縮檔，請解壓縮後選擇其中的表格',
  },
  templates: { en: 'What each file holds', 'zh-Hans': '各类文件的格式', 'zh-Hant': '各類檔案的格式' },
  templatesNote: {
    en: 'Columns may stand in any order, and be called otherwise: after uploading you match them once, and the next file with the same header row is matched by itself.',
    'zh-Hans': '列的顺序不限，名称也可不同：上传后对应一次即可，表头相同的下一个文件会自动对应。',
    'zh-Hant': '欄的順序不限，名稱也可不同：上傳後對應一次即可，標題列相同的下一個檔案會自動對應。',
  },
  template: { en: 'Template', 'zh-Hans': '下载模板', 'zh-Hant': '下載範本' },
  programmesTemplate: {
    en: 'Download an example, programmes.json',
    'zh-Hans': '下载示例 programmes.json',
    'zh-Hant': '下載範例 programmes.json',
  },
  templateOf: { en: 'Download {kind}.csv', 'zh-Hans': '下载 {kind}.csv', 'zh-Hant': '下載 {kind}.csv' },
  programmesText: {
    en: 'One programme or a list of them as JSON. They arrive as drafts, which a second person approves.',
    'zh-Hans': '一个或一组返利方案的 JSON，导入后为草稿，须由第二人批准。',
    'zh-Hant': '一個或一組返利方案的 JSON，匯入後為草稿，須由第二人核准。',
  },
  column: { en: 'Column', 'zh-Hans': '列', 'zh-Hant': '欄' },
  meaning: { en: 'Meaning', 'zh-Hans': '含义', 'zh-Hant': '含義' },
  example: { en: 'Example', 'zh-Hans': '示例', 'zh-Hant': '範例' },
  need: { en: 'Needed', 'zh-Hans': '必填', 'zh-Hant': '必填' },
  required: { en: 'required', 'zh-Hans': '必填', 'zh-Hant': '必填' },
  optional: { en: 'optional', 'zh-Hans': '选填', 'zh-Hant': '選填' },

  checking: { en: 'Being checked', 'zh-Hans': '检查中', 'zh-Hant': '檢查中' },
  checked: { en: 'Waits for a decision', 'zh-Hans': '待处理', 'zh-Hant': '待處理' },
  importing: { en: 'Being imported', 'zh-Hans': '导入中', 'zh-Hant': '匯入中' },
  imported: { en: 'Imported', 'zh-Hans': '已导入', 'zh-Hant': '已匯入' },
  discarded: { en: 'Discarded', 'zh-Hans': '已弃用', 'zh-Hant': '已捨棄' },
  pageTitle: { en: '{kind}: {file}', 'zh-Hans': '{kind}：{file}', 'zh-Hant': '{kind}：{file}' },
  checkProgress: {
    en: 'Reading and checking the file',
    'zh-Hans': '正在读取并检查文件',
    'zh-Hant': '正在讀取並檢查檔案',
  },
  checkText: {
    en: 'Rows read so far; nothing of the file counts yet.',
    'zh-Hans': '已读取的行数；文件内容尚未计入。',
    'zh-Hant': '已讀取的列數；檔案內容尚未計入。',
  },
  importProgress: { en: 'Importing the rows', 'zh-Hans': '正在导入', 'zh-Hant': '正在匯入' },
  importText: {
    en: 'All of them count together at the end, or none.',
    'zh-Hans': '全部完成后一并生效，否则均不生效。',
    'zh-Hant': '全部完成後一併生效，否則均不生效。',
  },
  checkFailed: {
    en: 'The check did not come to its end. Check the file again.',
    'zh-Hans': '检查未能完成，请重新检查。',
    'zh-Hant': '檢查未能完成，請重新檢查。',
  },
  importFailed: {
    en: 'The import did not come to its end, and nothing was taken. Confirm it again, or check the file anew.',
    'zh-Hans': '导入未能完成，未导入任何内容。请再次确认，或重新检查文件。',
    'zh-Hant': '匯入未能完成，未匯入任何內容。請再次確認，或重新檢查檔案。',
  },
  changedMeanwhile: {
    en: 'Somebody went on with this file meanwhile, so nothing was decided. Look at it once more.',
    'zh-Hans': '该文件已由他人处理或重新检查，本次未作处理，请再次核对。',
    'zh-Hant': '該檔案已由他人處理或重新檢查，本次未作處理，請再次核對。',
  },
  discardedText: {
    en: 'This file was discarded. Nothing of it was imported, and it is kept no longer.',
    'zh-Hans': '该文件已弃用，未导入任何内容，文件不再保存。',
    'zh-Hant': '該檔案已捨棄，未匯入任何內容，檔案不再保存。',
  },
  checkAgain: { en: 'Check again', 'zh-Hans': '重新检查', 'zh-Hant': '重新檢查' },
  anotherFile: { en: 'Choose another file', 'zh-Hans': '选择其他文件', 'zh-Hant': '選擇其他檔案' },
  discard: { en: 'Discard this file', 'zh-Hans': '弃用此文件', 'zh-Hant': '捨棄此檔案' },

  good: { en: 'Nothing is wrong in this file', 'zh-Hans': '文件没有错误', 'zh-Hant': '檔案沒有錯誤' },
  nothingNew: {
    en: 'Everything in this file is on record already',
    'zh-Hans': '文件内容均已在册',
    'zh-Hant': '檔案內容均已在冊',
  },
  nothingNewText: {
    en: 'Importing it changes nothing; it only puts on record that it was read.',
    'zh-Hans': '导入不会更改任何内容，仅记录已读取。',
    'zh-Hant': '匯入不會更改任何內容，僅記錄已讀取。',
  },
  wholeText: {
    en: {
      one: 'One new row joins the record, and counts from the next run on. What is taken stays: a correction is a new row.',
      other:
        '{count} new rows join the record, and count from the next run on. What is taken stays: a correction is a new row.',
    },
    'zh-Hans': '将新增 {count} 行，自下一次计算起计入。入库后不可删改，更正须另行导入。',
    'zh-Hant': '將新增 {count} 列，自下一次計算起計入。入庫後不可刪改，更正須另行匯入。',
  },
  draftsText: {
    en: {
      one: 'One draft joins the programmes. It holds once a second person has approved it.',
      other: '{count} drafts join the programmes. They hold once a second person has approved them.',
    },
    'zh-Hans': '将新增 {count} 份方案草稿，经第二人批准后生效。',
    'zh-Hant': '將新增 {count} 份方案草稿，經第二人核准後生效。',
  },
  bad: {
    en: { one: 'One mistake is in this file', other: '{count} mistakes are in this file' },
    'zh-Hans': '文件有 {count} 处错误',
    'zh-Hant': '檔案有 {count} 處錯誤',
  },
  badText: {
    en: {
      one: 'Correct it in the file and upload that again: this is the sure way. What is on record is not taken twice.',
      other:
        'Correct them in the file and upload it again: that is the sure way. What is on record is not taken twice.',
    },
    'zh-Hans': '建议更正文件后重新上传，已在册的内容不会重复入库。',
    'zh-Hant': '建議更正檔案後重新上傳，已在冊的內容不會重複入庫。',
  },
  goodRowsText: {
    en: {
      one: 'Or take the one good new row now. The rows with mistakes are left out, and do not count until they are imported.',
      other:
        'Or take the {count} good new rows now. The rows with mistakes are left out, and do not count until they are imported.',
    },
    'zh-Hans': '也可先导入无误的 {count} 行，有误的行将被略过，补导之前不计入。',
    'zh-Hant': '也可先匯入無誤的 {count} 列，有誤的列將被略過，補匯之前不計入。',
  },
  noneText: {
    en: 'Nothing of the file can be taken.',
    'zh-Hans': '文件内容均无法导入。',
    'zh-Hant': '檔案內容均無法匯入。',
  },
  matchTitle: {
    en: { one: 'One required column was not found', other: '{count} required columns were not found' },
    'zh-Hans': '有 {count} 个必填列未找到',
    'zh-Hant': '有 {count} 個必填欄未找到',
  },
  matchText: {
    en: 'Not found: {columns}. If the file calls them otherwise, match them; else add them to the file.',
    'zh-Hans': '未找到：{columns}。如文件中名称不同，请对应；如文件中没有，请补充。',
    'zh-Hant': '未找到：{columns}。如檔案中名稱不同，請對應；如檔案中沒有，請補充。',
  },
  importWhole: {
    en: { one: 'Import one row', other: 'Import {count} rows' },
    'zh-Hans': '导入 {count} 行',
    'zh-Hant': '匯入 {count} 列',
  },
  importDrafts: {
    en: { one: 'Import one draft', other: 'Import {count} drafts' },
    'zh-Hans': '导入 {count} 份草稿',
    'zh-Hant': '匯入 {count} 份草稿',
  },
  importGoodRows: {
    en: { one: 'Import the one good row only', other: 'Import the {count} good rows only' },
    'zh-Hans': '仅导入无误的 {count} 行',
    'zh-Hant': '僅匯入無誤的 {count} 列',
  },
  importNothing: { en: 'Put on record as read', 'zh-Hans': '记录为已读取', 'zh-Hant': '記錄為已讀取' },
  mayNot: {
    en: 'Only someone who may import {kind} decides about this file.',
    'zh-Hans': '仅有权导入{kind}的人员可处理此文件。',
    'zh-Hant': '僅有權匯入{kind}的人員可處理此檔案。',
  },

  understood: { en: 'How it was read', 'zh-Hans': '读取方式', 'zh-Hant': '讀取方式' },
  sheet: { en: 'Sheet', 'zh-Hans': '工作表', 'zh-Hant': '工作表' },
  encoding: { en: 'Text encoding', 'zh-Hans': '编码', 'zh-Hant': '編碼' },
  separator: { en: 'Separator', 'zh-Hans': '分隔符', 'zh-Hant': '分隔符號' },
  ',': { en: 'comma', 'zh-Hans': '逗号', 'zh-Hant': '逗號' },
  ';': { en: 'semicolon', 'zh-Hans': '分号', 'zh-Hant': '分號' },
  '\t': { en: 'tab', 'zh-Hans': '制表符', 'zh-Hant': '定位字元' },
  size: { en: 'Size', 'zh-Hans': '大小', 'zh-Hant': '大小' },
  bytes: { en: '{count} bytes', 'zh-Hans': '{count} 字节', 'zh-Hant': '{count} 位元組' },
  handedIn: { en: 'Handed in', 'zh-Hans': '上传时间', 'zh-Hant': '上傳時間' },
  by: { en: 'By', 'zh-Hans': '上传人', 'zh-Hant': '上傳人' },
  download: { en: 'Download the file', 'zh-Hans': '下载文件', 'zh-Hant': '下載檔案' },
  columns: { en: 'Columns', 'zh-Hans': '列的对应', 'zh-Hant': '欄的對應' },
  inFile: { en: 'In the file', 'zh-Hans': '文件中的列', 'zh-Hant': '檔案中的欄' },
  firstValue: { en: 'First value', 'zh-Hans': '首行内容', 'zh-Hant': '首列內容' },
  notUsed: {
    en: { one: 'One optional column is not in the file', other: '{count} optional columns are not in the file' },
    'zh-Hans': '文件中没有的选填列：{count} 个',
    'zh-Hant': '檔案中沒有的選填欄：{count} 個',
  },
  notInFile: { en: 'not in the file', 'zh-Hans': '文件中没有', 'zh-Hant': '檔案中沒有' },
  near: { en: 'matched by a common name', 'zh-Hans': '按常用名称对应', 'zh-Hant': '依常用名稱對應' },
  remembered: { en: 'matched as last time', 'zh-Hans': '沿用上次对应', 'zh-Hant': '沿用上次對應' },
  match: { en: 'Match the columns', 'zh-Hans': '对应列', 'zh-Hant': '對應欄位' },
  firstRows: { en: 'First rows as read', 'zh-Hans': '前几行读取结果', 'zh-Hant': '前幾列讀取結果' },
  order: { en: 'No.', 'zh-Hans': '序号', 'zh-Hant': '序號' },
  downloadMistakes: { en: 'Download all as CSV', 'zh-Hans': '下载全部（CSV）', 'zh-Hant': '下載全部（CSV）' },
  mistakesKept: {
    en: 'The first {kept} are listed and downloaded.',
    'zh-Hans': '仅列出并可下载前 {kept} 处。',
    'zh-Hant': '僅列出並可下載前 {kept} 處。',
  },

  matchSentence: {
    en: 'Say under which header of the file each column stands. It is remembered for every file of this kind with the same header row.',
    'zh-Hans': '请指定各列对应文件中的哪个表头。同类文件表头相同时自动沿用。',
    'zh-Hant': '請指定各欄對應檔案中的哪個標題。同類檔案標題列相同時自動沿用。',
  },
  matchSave: { en: 'Save and check again', 'zh-Hans': '保存并重新检查', 'zh-Hant': '儲存並重新檢查' },
  matchBack: { en: 'Back without saving', 'zh-Hans': '返回，不保存', 'zh-Hant': '返回，不儲存' },
  'no-such-header': {
    en: 'The file has no such header',
    'zh-Hans': '文件中没有该表头',
    'zh-Hant': '檔案中沒有該標題',
  },
  'taken-twice': {
    en: 'Another column stands under this header already',
    'zh-Hans': '该表头已对应其他列',
    'zh-Hant': '該標題已對應其他欄',
  },
  correctedFile: { en: 'Upload the corrected file', 'zh-Hans': '上传更正后的文件', 'zh-Hant': '上傳更正後的檔案' },
  waiting: { en: 'Files that wait', 'zh-Hans': '待处理文件', 'zh-Hant': '待處理檔案' },
  waitingNote: {
    en: 'They were handed in and count for nothing until somebody confirms them.',
    'zh-Hans': '已上传，确认之前不计入。',
    'zh-Hant': '已上傳，確認之前不計入。',
  },
});
