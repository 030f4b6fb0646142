import { describe, expect, test } from 'vitest';
import { languages } from '#app/i18n/index.ts';
import { expectedInWords } from '#app/sales/error-in-words.ts';
import { readTableText, readText } from '#app/sales/read-text.server.ts';
import { buildSheet, buildWorkbook, zipParts } from '#test/support/workbook-builder.ts';
import { bytesInPieces } from './text-pieces.ts';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const utf16 = (text: string) => Buffer.from(`${text}\0`, 'utf16le');
const compound = (...streams: string[]) =>
  Buffer.concat([hex('d0cf11e0a1b11ae1'), Buffer.alloc(70_000), ...streams.map(utf16), Buffer.alloc(70_000)]);
const ofMain = (mainType: string) => buildWorkbook({ sheets: [{}], mainType });

const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const slides = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';

describe('a file that is no table is refused by its format', () => {
  test.each<[string, Uint8Array]>([
    ['PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3')],
    ['PNG', hex('89504e470d0a1a0a 0000000d49484452')],
    ['JPEG', hex('ffd8ffe000104a464946')],
    ['GIF', Buffer.from('GIF89a\x01')],
    ['WebP', Buffer.from('RIFF\x01\x02\x03\x04WEBPVP8 ')],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic')],
    ['MP4', Buffer.from('\0\0\0\x18ftypisom')],
    ['TIFF', hex('49492a0008000000')],
    ['BMP', hex('424d369a0000 0000')],
    ['EXE', hex('4d5a900003000000')],
    ['ELF', hex('7f454c4602010100')],
    ['GZIP', hex('1f8b0800')],
    ['RAR', hex('526172211a0700')],
    ['7z', hex('377abcaf271c0004')],
    ['BZIP2', Buffer.from('BZh91AY&SYxyz')],
    ['XZ', hex('fd377a585a000004')],
    ['SQLite', Buffer.from('SQLite format 3\0')],
    ['RTF', Buffer.from('{\\rtf1\\ansi')],
    ['XML', Buffer.from('<?xml version="1.0"?><Invoice/>')],
    ['ZIP', zipParts({ 'readme.txt': 'x' })],
    ['ZIP', zipParts({})],
    ['ZIP', zipParts({ mimetype: 'application/epub+zip' })],
    ['ZIP', ofMain('application/vnd.ms-visio.drawing.main+xml')],
    ['OpenDocument', zipParts({ mimetype: 'application/vnd.oasis.opendocument.text' })],
    ['Word (.docx)', ofMain(word)],
    ['PowerPoint (.pptx)', ofMain(slides)],
    ['Word 97–2003 (.doc)', compound('Root Entry', 'WordDocument')],
    ['PowerPoint 97–2003 (.ppt)', compound('PowerPoint Document')],
    ['Office 97–2003', compound('Root Entry')],
  ])('%s', async (format, bytes) => {
    await expectRefusal(bytes, 'other-format', `a workbook (.xlsx) or CSV; this file is ${format}`, { format });
  });

  test.each<[string, Uint8Array]>([
    ['Excel 97–2003 (.xls)', compound('Root Entry', 'Workbook')],
    ['Excel 5.0 (.xls)', compound('Book')],
    ['Excel Binary (.xlsb)', ofMain('application/vnd.ms-excel.sheet.binary.macroEnabled.main')],
    ['OpenDocument (.ods)', zipParts({ mimetype: spreadsheet, 'content.xml': '<x/>' })],
    ['Apple iWork', zipParts({ 'Index/Document.iwa': 'x', 'Metadata/Properties.plist': 'x' })],
    ['HTML', Buffer.from('\uFEFF\n<!-- saved --><HTML xmlns:x="urn:schemas-microsoft-com:office:excel"><table>')],
    ['HTML', Buffer.from('<table><tr><td>code</td></tr></table>')],
    ['HTML', Buffer.from('<!DOCTYPE html>')],
    ['MHTML', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related')],
    [
      'Excel 2003 XML',
      Buffer.from(
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      ),
    ],
  ])('%s, with what to do', async (format, bytes) => {
    const todo = 'open it in a spreadsheet program and save it as .xlsx';
    const expected = `a workbook (.xlsx) or CSV; this file is ${format}: ${todo}`;
    await expectRefusal(bytes, 'convertible-format', expected, { format });
  });

  test('a workbook with a password', async () => {
    const expected = 'a workbook without a password: save it without one';
    await expectRefusal(compound('Root Entry', 'EncryptedPackage', 'Workbook'), 'locked-workbook', expected);
  });
});

test.each([
  'MZ,name\n',
  'BM,name\n',
  'code\n<html>\n',
  'PK,name\n',
  'RIFF,name\n',
  ' %PDF-\n',
  'II,*\n',
  '[code],name\n',
  '{code},name\n',
])('a text that begins with %j is a text', async (text) => {
  for (const bytes of [Buffer.from(text), Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()]) {
    expect(await readText(bytesInPieces(bytes))).toMatchObject({ ok: true });
  }
});

test.each(['[\n  { "code": "D1" }]', '{"code":"D1"}', '[]\n', '\uFEFF [["a"]]'])(
  '%j is JSON, a text and no table',
  async (text) => {
    const source = bytesInPieces(Buffer.from(text));
    expect(await readText(source)).toMatchObject({ ok: true });
    const expected = 'a workbook (.xlsx) or CSV; this file is JSON';
    expect(await readTableText(source)).toEqual({
      ok: false,
      refused: 'other-format',
      expected,
      detail: { format: 'JSON' },
    });
  },
);

test('each refusal is said in three languages, and says the format', async () => {
  const said = await Promise.all(
    [Buffer.from('%PDF-1.7'), compound('Workbook'), buildSheet([['a']]).subarray(0, 200)].map(async (bytes) => {
      const read = await readText(bytesInPieces(bytes));
      if (read.ok) throw new Error('it was read');
      const error = { row: 0, column: '', value: '', code: read.refused, ...read };
      return languages.map((language) => expectedInWords(error, language));
    }),
  );
  expect(said).toEqual([
    [
      'A workbook (.xlsx) or CSV; this file is PDF',
      '须为 .xlsx 工作簿或 CSV；此文件为 PDF',
      '須為 .xlsx 活頁簿或 CSV；此檔案為 PDF',
    ],
    [
      'A workbook (.xlsx) or CSV; this file is Excel 97–2003 (.xls): open it in a spreadsheet program and save it as .xlsx',
      '须为 .xlsx 工作簿或 CSV；此文件为 Excel 97–2003 (.xls)，请用电子表格软件打开并另存为 .xlsx',
      '須為 .xlsx 活頁簿或 CSV；此檔案為 Excel 97–2003 (.xls)，請以試算表軟體開啟並另存為 .xlsx',
    ],
    [
      'A workbook that can be opened; this one is damaged or cut off: open it in a spreadsheet program and save it again',
      '工作簿须完整；此工作簿已损坏或不完整，请用电子表格软件打开并重新保存',
      '活頁簿須完整；此活頁簿已損壞或不完整，請以試算表軟體開啟並重新儲存',
    ],
  ]);
});

async function expectRefusal(bytes: Uint8Array, refused: string, expected: string, detail?: object): Promise<void> {
  for (const size of [1000, bytes.length]) {
    expect(await readText(bytesInPieces(bytes, size))).toEqual({
      ok: false,
      refused,
      expected,
      ...(detail && { detail }),
    });
  }
}
