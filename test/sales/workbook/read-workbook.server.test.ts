import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readSheets from 'read-excel-file/node';
import { describe, expect, it, test, vi } from 'vitest';
import writeSheets from 'write-excel-file/node';
import { readText } from '#app/sales/read-text.server.ts';
import {
  type BuiltCell,
  type BuiltWorkbook,
  buildSheet,
  buildWorkbook,
  styled,
} from '#test/support/workbook-builder.ts';
import { bytesInPieces } from '../text-pieces.ts';
import { tableOf, textOf } from './table-of.ts';

const shared = (index: number, attributes = ''): BuiltCell => ({
  attributes: `t="s"${attributes}`,
  xml: `<v>${index}</v>`,
});
const inline = (xml: string): BuiltCell => ({ attributes: 't="inlineStr"', xml: `<is>${xml}</is>` });

describe('a cell', () => {
  test.each<[string, BuiltCell, string, Partial<BuiltWorkbook>?]>([
    ['a shared string', shared(0), 'one', { strings: ['<si><t>one</t></si>'] }],
    [
      'a shared string of runs',
      shared(0),
      'onetwo',
      { strings: ['<si><r><t>one</t></r><r><rPr><b/></rPr><t>two</t></r></si>'] },
    ],
    [
      'a shared string with its pronunciation',
      shared(0),
      '東京',
      { strings: ['<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>'] },
    ],
    ['a shared string that is empty', shared(1), '', { strings: ['<si><t>x</t></si>', '<si/>'] }],
    ['a text inline', 'a & <b>', 'a & <b>'],
    ['a text inline of runs', inline('<r><t>a</t></r><r><t xml:space="preserve"> b</t></r>'), 'a b'],
    ['characters that XML lacks', inline('<t>a_x000D__x0009_b_x005F_x000D_</t>'), 'a\r\tb_x000D_'],
    ['a line end', inline('<t>a\nb</t>'), 'a\nb'],
    ['a number', 1234.5, '1234.5'],
    ['a number with what comes of reckoning in twos', { xml: '<v>0.30000000000000004</v>' }, '0.3'],
    ['a number with an exponent', { xml: '<v>1.5E-3</v>' }, '0.0015'],
    [
      'a number kept as text',
      { attributes: 's="1" t="s"', xml: '<v>0</v>' },
      '007',
      { strings: ['<si><t>007</t></si>'], formats: [14] },
    ],
    ['true', { attributes: 't="b"', xml: '<v>1</v>' }, 'TRUE'],
    ['false', { attributes: 't="b"', xml: '<v>0</v>' }, 'FALSE'],
    ['true in a word', { attributes: 't="b"', xml: '<v>true</v>' }, 'TRUE'],
    ['a date', styled(1, 46093), '2026-03-12', { formats: [14] }],
    ['a date counted from 1904', styled(1, 44631), '2026-03-12', { formats: [14], is1904: true }],
    ['a Chinese date', styled(1, 46093), '2026-03-12', { formats: ['yyyy"年"m"月"d"日";@'] }],
    ['a date of Taiwan', styled(1, 46093), '2026-03-12', { formats: ['[$-404]e/m/d'] }],
    ['a date with a time', styled(1, 46093.75), '2026-03-12 18:00:00', { formats: [22] }],
    ['a month', styled(1, 46082), '2026-03', { formats: [17] }],
    ['a month that is some other day', styled(1, 46093), '2026-03-12', { formats: ['yyyy"年"m"月"'] }],
    ['a time', styled(1, 0.5), '12:00:00', { formats: [20] }],
    ['elapsed time', styled(1, 1.5), '36:00:00', { formats: [46] }],
    ['the day that never was', styled(1, 60), '1900-02-29', { formats: [14] }],
    ['a number that is no date', styled(1, -5), '-5', { formats: [14] }],
    ['a date as text of its own', { attributes: 't="d"', xml: '<v>2026-03-12T00:00:00</v>' }, '2026-03-12'],
    ['such a date with a time', { attributes: 't="d"', xml: '<v>2026-03-12T18:30:00Z</v>' }, '2026-03-12 18:30:00'],
    ['a percentage', styled(1, '0.125'), '12.5%', { formats: [10] }],
    ['money', styled(1, '1234.5'), '1234.5', { formats: ['[$¥-804]#,##0.00'] }],
    ['a code with zeros before it', styled(1, 42), '00042', { formats: ['00000'] }],
    ['a formula with a number', { xml: '<f>A1*2</f><v>84</v>' }, '84'],
    [
      'a formula with a date',
      { attributes: 's="1"', xml: '<f>TODAY()</f><v>46093</v>' },
      '2026-03-12',
      { formats: [14] },
    ],
    ['a formula with a text', { attributes: 't="str"', xml: '<f>A1&amp;"x"</f><v>1x</v>' }, '1x'],
    ['a formula with an empty text', { attributes: 't="str"', xml: '<f>""</f><v></v>' }, ''],
    ['a part of a shared formula', { xml: '<f t="shared" si="0"/><v>7</v>' }, '7'],
    ['a style alone', { attributes: 's="1"', xml: '' }, '', { formats: [14] }],
    ['a style that there is not', styled(9, 5), '5'],
    ['what is to come', { xml: '<v>5</v><extLst><ext uri="x"/></extLst>' }, '5'],
  ])('%s', async (_name, cell, text, rest = {}) => {
    const read = await tableOf(
      buildSheet(
        [
          ['h', 'i'],
          [cell, 'end'],
        ],
        rest,
      ),
    );
    expect(read).toEqual({
      rows: [
        ['h', 'i'],
        [text, 'end'],
      ],
      faults: [],
      warnings: [],
      broken: undefined,
    });
  });

  const notCalculated = [
    'formula-without-value',
    'a value; the formula has not been calculated: open the workbook in a spreadsheet program and save it again',
  ];
  const fullCalculation = { calculation: '<calcPr calcId="1" fullCalcOnLoad="1"/>' };

  test.each<[string, BuiltCell, string, string[], Partial<BuiltWorkbook>?]>([
    [
      'an error',
      { attributes: 't="e"', xml: '<v>#N/A</v>' },
      '#N/A',
      ['cell-error', 'a value; the spreadsheet shows an error here'],
    ],
    [
      'a formula that makes an error',
      { attributes: 't="e"', xml: '<f>1/0</f><v>#DIV/0!</v>' },
      '#DIV/0!',
      ['cell-error', 'a value; the spreadsheet shows an error here'],
    ],
    ['a formula without a value', { xml: '<f>SUM(A1:A9)</f>' }, '=SUM(A1:A9)', notCalculated],
    ['a formula with an empty value', { xml: '<f>SUM(A1:A9)</f><v></v>' }, '=SUM(A1:A9)', notCalculated],
    [
      'a formula that waits for a program to calculate it',
      { xml: '<f>A1*2</f><v>0</v>' },
      '=A1*2',
      notCalculated,
      fullCalculation,
    ],
    [
      'a number of which digits are lost',
      { xml: '<v>4.2010119900101E+17</v>' },
      '420101199001010000',
      ['lost-digits', 'text; a spreadsheet keeps no more than 15 digits of a number'],
    ],
  ])('%s comes with a refusal', async (_name, cell, text, refusal, rest = {}) => {
    const read = await tableOf(
      buildSheet(
        [
          ['h', 'i'],
          ['x', cell],
        ],
        rest,
      ),
    );
    expect(read.rows[1]).toEqual(['x', text]);
    expect(read.faults).toEqual([[2, 1, ...refusal]]);
  });

  it('without a formula is right in a workbook that waits to be calculated', async () => {
    expect(await tableOf(buildSheet([['h'], [84]], fullCalculation))).toMatchObject({
      rows: [['h'], ['84']],
      faults: [],
    });
  });
});

describe('rows', () => {
  it('have the numbers that they have in the sheet, empty ones and missing ones too', async () => {
    const xml = sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3" s="0"/></row><row r="6"><c r="A6"><v>6</v></c></row>',
    );
    expect(await textOf(buildWorkbook({ sheets: [{ xml }] }))).toBe('"1"\n\n\n\n\n6\n');
  });

  it('and cells are counted on where they do not say where they stand', async () => {
    const xml = sheetOf('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c r="B2"><v>4</v></c></row>');
    expect(await textOf(buildWorkbook({ sheets: [{ xml }] }))).toBe('"1","2"\n3,4\n');
  });

  it('are as wide as the header, and wider only where a cell stands beyond it', async () => {
    const rows = [
      ['a', 'b', 'c', null],
      [1],
      [null, null, null, 4],
      [null, { attributes: 's="0"', xml: '' }, 'x', { attributes: 's="0"', xml: '' }],
    ];
    expect(await textOf(buildSheet(rows))).toBe('"a","b","c"\n1,,\n,,,4\n,,x\n');
  });

  it('of merged cells have their value once', async () => {
    const xml = sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>9</v></c><c r="B2"><v>3</v></c></row><row r="3"><c r="A3" s="0"/><c r="B3"><v>4</v></c></row>',
      '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
    );
    expect(await textOf(buildWorkbook({ sheets: [{ xml }] }))).toBe('"1","2"\n9,3\n,4\n');
  });

  it('keep every sign of CSV within their cells', async () => {
    const odd = ['a,b', 'say "x"', 'two\nlines', ' ; \t', '=1+1', '"', ''];
    expect((await tableOf(buildSheet([['a;b', 'c\td', '"e"', 'f', 'g', 'h', 'i'], odd]))).rows).toEqual([
      ['a;b', 'c\td', '"e"', 'f', 'g', 'h', 'i'],
      odd,
    ]);
  });
});

describe('the sheet that is read', () => {
  const value = (text: string) => [[text]];

  it('is the first that is seen; others that hold values are named', async () => {
    const bytes = buildWorkbook({
      sheets: [
        { name: 'lists', state: 'hidden', rows: value('hidden') },
        { name: 'codes', state: 'veryHidden', rows: value('hidden') },
        { name: '一月', rows: value('seen') },
        { name: 'empty' },
        { name: "Feb & state='hidden'", rows: value('other') },
        { name: 'styled', rows: [[{ attributes: 's="0"', xml: '' }]] },
        { name: '三月', rows: value('other') },
      ],
    });
    const read = await readText(bytesInPieces(bytes));
    expect(read).toMatchObject({ ok: true, sheet: '一月' });
    expect(await tableOf(bytes)).toMatchObject({
      rows: [['seen']],
      warnings: ["only the sheet 一月 was read; these hold values too: Feb & state='hidden', 三月"],
    });
  });

  it('tells of rows and columns that it hides, which are read', async () => {
    const rows = [
      ['a', 'b', null, 'd'],
      [1, 2, 3, 4],
      { cells: [5, 6, 7, 8], attributes: 'hidden="1"' },
      { cells: [], attributes: 'hidden="1"' },
      { cells: [9], attributes: 'hidden="true"' },
    ];
    const before =
      '<cols><col min="1" max="1" width="9"/><col min="2" max="3" width="9" hidden="1"/><col min="4" max="16384" hidden="1"/></cols>';
    const read = await tableOf(buildWorkbook({ sheets: [{ rows, before }] }));
    expect(read.rows.map(([first]) => first)).toEqual(['a', '1', '5', undefined, '9']);
    expect(read.warnings).toEqual(['2 hidden rows were read as well', 'hidden columns were read as well: B, D']);
  });

  it('may be written with prefixes, in other folders, and by another program', async () => {
    const bytes = buildWorkbook({
      sheets: [{}],
      parts: {
        'xl/workbook.xml': undefined,
        'xl/_rels/workbook.xml.rels': undefined,
        '[Content_Types].xml':
          '<Types><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
        '_rels/.rels':
          '<Relationships><Relationship Id="x" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/Book/Main.xml"/></Relationships>',
        'book/main.xml':
          '<x:workbook xmlns:q="r"><x:sheets><x:sheet name="S" sheetId="1" q:id="a"/></x:sheets></x:workbook>',
        'book/_rels/main.xml.rels':
          '<Relationships><Relationship Id="a" Type="x/worksheet" Target="../Sheets/./One.xml"/></Relationships>',
        'sheets/ONE.xml':
          "<?xml version='1.0'?><x:worksheet><x:sheetData><x:row r='1'><x:c r='A1' t='str'><x:v>one</x:v></x:c></x:row></x:sheetData></x:worksheet>",
      },
    });
    expect((await tableOf(bytes)).rows).toEqual([['one']]);
  });

  it('is read without the macros of a workbook', async () => {
    const mainType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    const parts = { 'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) };
    expect((await tableOf(buildSheet([['a'], [1]], { mainType, parts }))).rows).toEqual([['a'], ['1']]);
  });
});

it('a file on disk and bytes that stream are the same, and nothing is left behind', async () => {
  const bytes = buildSheet([['a'], [1]]);
  const path = join(mkdtempSync(join(tmpdir(), 'tandem-test-')), 'named-otherwise.csv');
  writeFileSync(path, bytes);
  expect(await textOf(path)).toBe('"a"\n1\n');
  for (const size of [1, 100, bytes.length]) expect(await textOf(bytesInPieces(bytes, size))).toBe('"a"\n1\n');
  const temporary = mkdtempSync(join(tmpdir(), 'tandem-test-'));
  vi.stubEnv('TMPDIR', temporary);
  const left = await readText(bytesInPieces(bytes));
  if (left.ok) {
    for await (const _ of left.text) {
      expect(readdirSync(temporary)).toHaveLength(1);
      break;
    }
  }
  vi.unstubAllEnvs();
  expect(readdirSync(temporary)).toEqual([]);
});

it('what another program wrote means what another reader finds in it', async () => {
  const day = new Date(Date.UTC(2026, 2, 12));
  const rows = [
    ['text', 'number', 'date', 'boolean'],
    ['上海, "x"', 1234.56, day, true],
    ['=1+1', -0.1, new Date(Date.UTC(1999, 11, 31)), false],
    ['007', 1e-7, new Date(Date.UTC(2024, 1, 29)), true],
  ];
  const cells = rows.map((row) =>
    row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : { value })),
  );
  const bytes = await writeSheets([{ sheet: 'One', data: cells }]).toBuffer();
  const [sheet] = await readSheets(bytes);
  expect((await tableOf(bytes)).rows).toEqual(sheet?.data.map((row) => row.map(asCsv)));
});

function asCsv(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === 1e-7 ? '0.0000001' : String(value);
}

function sheetOf(rows: string, after = ''): string {
  return `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
}
