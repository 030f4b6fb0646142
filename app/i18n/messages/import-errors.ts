import { catalogue } from '../catalogue.ts';

/** What would have been right, for each kind of mistake in a person's file. */
export const importErrorMessages = catalogue({
  encoding: {
    en: 'A text in UTF-8, UTF-16 or GB18030',
    'zh-Hans': '文本须为 UTF-8、UTF-16 或 GB18030 编码',
    'zh-Hant': '文字須為 UTF-8、UTF-16 或 GB18030 編碼',
  },
  'other-format': {
    en: 'A workbook (.xlsx) or CSV; this file is {format}',
    'zh-Hans': '须为 .xlsx 工作簿或 CSV；此文件为 {format}',
    'zh-Hant': '須為 .xlsx 活頁簿或 CSV；此檔案為 {format}',
  },
  'convertible-format': {
    en: 'A workbook (.xlsx) or CSV; this file is {format}: open it in a spreadsheet program and save it as .xlsx',
    'zh-Hans': '须为 .xlsx 工作簿或 CSV；此文件为 {format}，请用电子表格软件打开并另存为 .xlsx',
    'zh-Hant': '須為 .xlsx 活頁簿或 CSV；此檔案為 {format}，請以試算表軟體開啟並另存為 .xlsx',
  },
  'locked-workbook': {
    en: 'A workbook without a password: save it without one',
    'zh-Hans': '工作簿不得设有密码，请取消密码后另存',
    'zh-Hant': '活頁簿不得設有密碼，請取消密碼後另存',
  },
  'damaged-workbook': {
    en: 'A workbook that can be opened; this one is damaged or cut off: open it in a spreadsheet program and save it again',
    'zh-Hans': '工作簿须完整；此工作簿已损坏或不完整，请用电子表格软件打开并重新保存',
    'zh-Hant': '活頁簿須完整；此活頁簿已損壞或不完整，請以試算表軟體開啟並重新儲存',
  },
  'damaged-part': {
    en: 'A workbook that can be read to its end; {part} in it is damaged: open it in a spreadsheet program and save it again',
    'zh-Hans': '工作簿须完整；其中的 {part} 已损坏，请用电子表格软件打开并重新保存',
    'zh-Hant': '活頁簿須完整；其中的 {part} 已損壞，請以試算表軟體開啟並重新儲存',
  },
  'unsafe-part': {
    en: 'A workbook as a spreadsheet program saves it; in this one the name {part} leads outside of it',
    'zh-Hans': '须为电子表格软件保存的工作簿；此工作簿中的名称 {part} 指向其外部',
    'zh-Hant': '須為試算表軟體儲存的活頁簿；此活頁簿中的名稱 {part} 指向其外部',
  },
  'repeated-part': {
    en: 'A workbook as a spreadsheet program saves it; this one has {part} twice',
    'zh-Hans': '须为电子表格软件保存的工作簿；此工作簿中 {part} 重复',
    'zh-Hant': '須為試算表軟體儲存的活頁簿；此活頁簿中 {part} 重複',
  },
  'too-many-parts': {
    en: 'A workbook of at most {limit} parts; this one has {found}',
    'zh-Hans': '工作簿至多含 {limit} 个部分；此工作簿有 {found} 个',
    'zh-Hant': '活頁簿至多含 {limit} 個部分；此活頁簿有 {found} 個',
  },
  'workbook-too-large': {
    en: 'A workbook that unpacks to at most {limit} MB; make several of it, or save it as CSV',
    'zh-Hans': '工作簿解压后至多 {limit} MB；请拆成几个文件，或另存为 CSV',
    'zh-Hant': '活頁簿解壓縮後至多 {limit} MB；請拆成幾個檔案，或另存為 CSV',
  },
  'no-visible-sheet': {
    en: 'A workbook with a sheet that is not hidden',
    'zh-Hans': '工作簿须有未隐藏的工作表',
    'zh-Hant': '活頁簿須有未隱藏的工作表',
  },
  'formula-without-value': {
    en: 'A value; the formula has not been calculated: open the workbook in a spreadsheet program and save it again',
    'zh-Hans': '此处公式尚未计算，没有值；请用电子表格软件打开工作簿并重新保存',
    'zh-Hant': '此處公式尚未計算，沒有值；請以試算表軟體開啟活頁簿並重新儲存',
  },
  'cell-error': {
    en: 'A value; the spreadsheet shows an error here',
    'zh-Hans': '须填写值；此单元格显示为错误',
    'zh-Hant': '須填寫值；此儲存格顯示為錯誤',
  },
  'lost-digits': {
    en: 'Text; a spreadsheet keeps no more than 15 digits of a number',
    'zh-Hans': '须为文本格式，因为电子表格中的数字只保留 15 位',
    'zh-Hant': '須為文字格式，因為試算表中的數字只保留 15 位',
  },
  'empty-file': { en: 'A file with a header row', 'zh-Hans': '文件须有表头行', 'zh-Hant': '檔案須有標題列' },
  'missing-column': {
    en: 'A column named {name} in the header row, columns separated by commas, semicolons or tabs',
    'zh-Hans': '表头须有名为 {name} 的列，列间以逗号、分号或制表符分隔',
    'zh-Hant': '標題列須有名為 {name} 的欄，欄間以逗號、分號或定位字元分隔',
  },
  'duplicate-column': {
    en: 'Only one column named {column}',
    'zh-Hans': '名为 {column} 的列只能有一个',
    'zh-Hant': '名為 {column} 的欄只能有一個',
  },
  'nul-character': {
    en: 'Text without NUL characters',
    'zh-Hans': '文本不得含 NUL 字符',
    'zh-Hant': '文字不得含 NUL 字元',
  },
  'unclosed-quote': {
    en: 'A closing quotation mark; from here on the file cannot be read',
    'zh-Hans': '缺少右引号，自此处起无法读取',
    'zh-Hant': '缺少右引號，自此處起無法讀取',
  },
  'text-after-quote': {
    en: 'A separator or the end of the line after a closing quotation mark',
    'zh-Hans': '右引号之后须为分隔符或行尾',
    'zh-Hant': '右引號之後須為分隔符號或行尾',
  },
  'row-too-long': {
    en: 'A row of at most 1,000,000 characters; from here on the file cannot be read',
    'zh-Hans': '每行至多 1,000,000 个字符，自此处起无法读取',
    'zh-Hant': '每列至多 1,000,000 個字元，自此處起無法讀取',
  },
  'too-few-cells': {
    en: '{expected} cells as in the header row; this row has {found}',
    'zh-Hans': '应与表头一致，共 {expected} 格；本行只有 {found} 格',
    'zh-Hant': '應與標題列一致，共 {expected} 格；本列只有 {found} 格',
  },
  'too-many-cells': {
    en: '{expected} cells as in the header row; this row has {found}',
    'zh-Hans': '应与表头一致，共 {expected} 格；本行多至 {found} 格',
    'zh-Hant': '應與標題列一致，共 {expected} 格；本列多至 {found} 格',
  },
  required: {
    en: 'A value; this column must not be empty',
    'zh-Hans': '必填，不得为空',
    'zh-Hant': '必填，不得為空',
  },
  'too-long': {
    en: 'At most {longest} characters',
    'zh-Hans': '至多 {longest} 个字符',
    'zh-Hant': '至多 {longest} 個字元',
  },
  'invisible-character': {
    en: 'Text without the invisible character {character}',
    'zh-Hans': '文本不得含不可见字符 {character}',
    'zh-Hant': '文字不得含不可見字元 {character}',
  },
  'not-a-number': {
    en: 'Digits with a point before decimals, such as 1234.56, and nothing else',
    'zh-Hans': '只写数字，小数用点，如 1234.56',
    'zh-Hant': '只寫數字，小數用點，如 1234.56',
  },
  'number-otherwise': {
    en: 'Digits with a point before decimals, and nothing else; this could mean {first}',
    'zh-Hans': '只写数字，小数用点；此处或为 {first}',
    'zh-Hant': '只寫數字，小數用點；此處或為 {first}',
  },
  'number-both-ways': {
    en: 'Digits with a point before decimals, and nothing else; this could mean {first} or {second}',
    'zh-Hans': '只写数字，小数用点；此处可读作 {first} 或 {second}',
    'zh-Hant': '只寫數字，小數用點；此處可讀作 {first} 或 {second}',
  },
  'not-negative': { en: 'A number that is not negative', 'zh-Hans': '不得为负数', 'zh-Hant': '不得為負數' },
  'above-zero': { en: 'A number above zero', 'zh-Hans': '须大于零', 'zh-Hant': '須大於零' },
  'from-0-to-100': {
    en: 'A number from 0 to 100',
    'zh-Hans': '须介于 0 与 100 之间',
    'zh-Hant': '須介於 0 與 100 之間',
  },
  'too-many-digits': {
    en: 'No more decimals than {digits}',
    'zh-Hans': '小数不超过 {digits} 位',
    'zh-Hant': '小數不超過 {digits} 位',
  },
  'too-many-digits-of-currency': {
    en: 'No more decimals than {digits}, as {currency} has',
    'zh-Hans': '小数不超过 {digits} 位（{currency}）',
    'zh-Hant': '小數不超過 {digits} 位（{currency}）',
  },
  'too-large': {
    en: 'A smaller number; this one cannot be kept exactly',
    'zh-Hans': '数值过大，无法精确保存',
    'zh-Hant': '數值過大，無法精確保存',
  },
  'not-a-date': {
    en: 'A date that the calendar has, written YYYY-MM-DD',
    'zh-Hans': '须为真实日期，写作 YYYY-MM-DD',
    'zh-Hant': '須為真實日期，寫作 YYYY-MM-DD',
  },
  'date-otherwise': {
    en: 'A date written YYYY-MM-DD; this could mean {first}',
    'zh-Hans': '日期须写作 YYYY-MM-DD；此处或为 {first}',
    'zh-Hant': '日期須寫作 YYYY-MM-DD；此處或為 {first}',
  },
  'date-both-ways': {
    en: 'A date written YYYY-MM-DD; this could mean {first} or {second}',
    'zh-Hans': '日期须写作 YYYY-MM-DD；此处可读作 {first} 或 {second}',
    'zh-Hant': '日期須寫作 YYYY-MM-DD；此處可讀作 {first} 或 {second}',
  },
  'not-a-period': {
    en: 'A period written 2026-03, 2026-Q1, 2026-H1, 2026 or term',
    'zh-Hans': '期间须写作 2026-03、2026-Q1、2026-H1、2026 或 term',
    'zh-Hant': '期間須寫作 2026-03、2026-Q1、2026-H1、2026 或 term',
  },
  'not-one-of': { en: 'One of {options}', 'zh-Hans': '须为以下之一：{options}', 'zh-Hant': '須為以下之一：{options}' },
  'not-a-currency': {
    en: 'A currency code of ISO 4217, such as CNY',
    'zh-Hans': '须为 ISO 4217 货币代码，如 CNY',
    'zh-Hant': '須為 ISO 4217 貨幣代碼，如 TWD',
  },
  'no-currency': {
    en: 'A currency, here or with the distributor',
    'zh-Hans': '此处或经销商资料中须有币种',
    'zh-Hant': '此處或經銷商資料中須有幣別',
  },
  'not-a-country': {
    en: 'A country code of ISO 3166, such as CN',
    'zh-Hans': '须为 ISO 3166 国家代码，如 CN',
    'zh-Hant': '須為 ISO 3166 國家代碼，如 TW',
  },
  'not-an-iban': {
    en: 'An IBAN whose check digits are right',
    'zh-Hans': '须为校验位正确的 IBAN',
    'zh-Hant': '須為檢查碼正確的 IBAN',
  },
  'mixed-signs': {
    en: 'The sign of the quantity, because this is a return',
    'zh-Hans': '退货的金额须与数量同号',
    'zh-Hant': '退貨的金額須與數量同號',
  },
  'own-parent': {
    en: 'Another distributor than the row itself',
    'zh-Hans': '上级不得为该经销商自身',
    'zh-Hant': '上級不得為該經銷商自身',
  },
  'same-currency': {
    en: 'Another currency than in the column from',
    'zh-Hans': '不得与 from 列的币种相同',
    'zh-Hant': '不得與 from 欄的幣別相同',
  },
  'ends-before-start': {
    en: 'A date that is not before the one in the column from',
    'zh-Hans': '不得早于 from 列的日期',
    'zh-Hant': '不得早於 from 欄的日期',
  },
  'unknown-distributor': {
    en: 'A distributor that is on record',
    'zh-Hans': '系统中没有该经销商',
    'zh-Hant': '系統中沒有該經銷商',
  },
  'unknown-product': {
    en: 'The SKU of a product that is on record',
    'zh-Hans': '系统中没有该 SKU',
    'zh-Hant': '系統中沒有該 SKU',
  },
  'unknown-product-line': {
    en: 'The product line of a product that is on record',
    'zh-Hans': '系统中没有该产品线',
    'zh-Hant': '系統中沒有該產品線',
  },
  'conflict-with-row': {
    en: 'The same {columns} as in row {row}, which has the same key',
    'zh-Hans': '与第 {row} 行为同一键，{columns} 须相同',
    'zh-Hant': '與第 {row} 列為同一鍵，{columns} 須相同',
  },
  'conflict-with-earlier-row': {
    en: 'The same {columns} as in an earlier row, which has the same key',
    'zh-Hans': '与前面某行为同一键，{columns} 须相同',
    'zh-Hant': '與前面某列為同一鍵，{columns} 須相同',
  },
  'conflict-with-record': {
    en: 'The same {columns} as on record; a correction is a new line that refers to the old',
    'zh-Hans': '{columns} 须与已入库的明细相同；更正请另立明细并引用原明细',
    'zh-Hant': '{columns} 須與已入庫的明細相同；更正請另立明細並引用原明細',
  },
  'conflict-with-payment': {
    en: 'The same amount as the payment on record; a second payment of that day has a reference of its own',
    'zh-Hans': '金额须与已入库的付款相同；同日的另一笔付款请填写不同的参考号',
    'zh-Hant': '金額須與已入庫的付款相同；同日的另一筆付款請填寫不同的參考號',
  },
  programme: { en: '{expected}', 'zh-Hans': '{expected}', 'zh-Hant': '{expected}' },
  'import-running': {
    en: 'No other import of sales lines at the same time',
    'zh-Hans': '同一时间只能导入一个销售明细文件',
    'zh-Hant': '同一時間只能匯入一個銷售明細檔案',
  },
});

/** What was noticed in a file and did not stop its reading. */
export const importWarningMessages = catalogue({
  'unknown-column': {
    en: 'The column {name} is not known and was ignored.',
    'zh-Hans': '未识别的列 {name}，已忽略。',
    'zh-Hant': '無法辨識的欄 {name}，已忽略。',
  },
  'nameless-column': {
    en: 'A column without a name was ignored.',
    'zh-Hans': '有一列没有列名，已忽略。',
    'zh-Hant': '有一欄沒有欄名，已忽略。',
  },
  'other-sheets': {
    en: 'Only the sheet {sheet} was read; these hold values too: {names}.',
    'zh-Hans': '只读取了工作表“{sheet}”；以下工作表也有数据：{names}。',
    'zh-Hant': '只讀取了工作表「{sheet}」；以下工作表也有資料：{names}。',
  },
  'hidden-rows': {
    en: { one: 'One hidden row was read as well.', other: '{count} hidden rows were read as well.' },
    'zh-Hans': '隐藏的 {count} 行也已读取。',
    'zh-Hant': '隱藏的 {count} 列也已讀取。',
  },
  'hidden-columns': {
    en: 'Hidden columns were read as well: {columns}.',
    'zh-Hans': '隐藏的列也已读取：{columns}。',
    'zh-Hant': '隱藏的欄也已讀取：{columns}。',
  },
  'rounded-amounts': {
    en: { one: 'One amount was rounded, by {sum}.', other: '{count} amounts were rounded, in sum by {sum}.' },
    'zh-Hans': '{count} 个金额经四舍五入，合计相差 {sum}。',
    'zh-Hant': '{count} 個金額經四捨五入，合計相差 {sum}。',
  },
});
