import { expect, test } from 'vitest';
import { sayIn } from '#app/i18n/index.ts';
import { uploadMessages } from '#app/i18n/messages/uploads.ts';
import { foreignFile } from '#app/uploads/foreign-file.ts';
import { largestUpload } from '#app/uploads/upload.ts';

const { megabytes } = largestUpload;

test.each([
  ['missing', 'Choose a file', '请选择文件', '請選擇檔案'],
  [
    'empty',
    'The file is empty. Choose one with a header row and rows below it',
    '文件为空，请选择含表头行和数据的文件',
    '檔案為空，請選擇含標題列與資料的檔案',
  ],
  [
    'too-large',
    'The file is larger than 200 MB. Split it and import the parts one after the other',
    '文件超过 200 MB，请拆分后逐个导入',
    '檔案超過 200 MB，請拆分後逐一匯入',
  ],
  [
    'several',
    'More than one file arrived. Choose one file at a time',
    '收到多个文件，请每次选择一个',
    '收到多個檔案，請每次選擇一個',
  ],
  [
    'malformed',
    'The file did not arrive whole. Upload it again',
    '文件未完整送达，请重新上传',
    '檔案未完整送達，請重新上傳',
  ],
  ['no-kind', 'Choose what the file holds', '请选择文件内容', '請選擇檔案內容'],
] as const)('%s is told in words', (problem, english, simplified, traditional) => {
  expect(sayIn(uploadMessages, 'en')(problem, { megabytes })).toBe(english);
  expect(sayIn(uploadMessages, 'zh-Hans')(problem, { megabytes })).toBe(simplified);
  expect(sayIn(uploadMessages, 'zh-Hant')(problem, { megabytes })).toBe(traditional);
});

test.each([
  ['%PDF-1.7', 'This is a PDF. Choose the table itself, saved as .xlsx or CSV'],
  ['\xff\xd8\xff', 'This is a picture. Choose the table itself, saved as .xlsx or CSV'],
  ['\0\0\0\x18ftypmp42', 'This is a video. Choose a table, saved as .xlsx or CSV'],
  ['\x7fELF', 'This is a program. Choose a table, saved as .xlsx or CSV'],
  [
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    'This is a workbook of an old kind (.xls), or one with a password. Save it as .xlsx without a password and choose that file',
  ],
  ['\x1f\x8b\x08', 'This is a packed archive. Unpack it and choose the table inside'],
])('%j is told what it is', (start, words) => {
  const what = foreignFile(Buffer.from(start, 'latin1'));
  expect(what && sayIn(uploadMessages, 'en')(what)).toBe(words);
});
