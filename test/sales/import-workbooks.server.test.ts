import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { operator } from '#app/identity/index.ts';
import { expectedInWords, warningInWords } from '#app/sales/error-in-words.ts';
import { type ImportRequest, importFile } from '#app/sales/index.server.ts';
import { type ImportKind, importKinds } from '#app/sales/index.ts';
import type { Database } from '#db/connect.ts';
import { insertImport, touchImport } from '#db/queries/imports.ts';
import { countRows } from '#test/support/count-rows.ts';
import { requireDatabase } from '#test/support/databases.ts';
import {
  type BuiltCell,
  type BuiltRow,
  type BuiltWorkbook,
  buildSheet,
  buildWorkbook,
  styled,
} from '#test/support/workbook-builder.ts';
import { importedAt, useWorld } from './database-world.ts';
import { header, withReferences } from './sales-world.ts';
import { bytesInPieces } from './text-pieces.ts';

/** A file of each kind as CSV. */
const texts: Record<Exclude<ImportKind, 'programmes'>, string> = {
  distributors:
    'code,name,currency,since,iban,address\n007,"上海, one",CNY,2019-05-01,,"1 Road\nShanghai"\nD8,=1+1,USD,,GB82 WEST 1234 5698 7654 32,\n',
  products: 'sku,name,product_line,list_price,currency\nS7,Seven,P,19.9,CNY\nS8,Eight,P,1234.5,CNY\n',
  stages: 'distributor,product_line,stage,from\nD1,P,entry,2026-01-01\nD1,P,growth,2026-04-01\n',
  targets: 'distributor,name,period,value\nD1,volume,2026-03,1000\nD1,volume,2026-Q1,2500.5\n',
  sales: `${header},currency,kind,due_date\nA1,1,2026-03-04,D1,S1,2,19.99,CNY,,2026-04-03\nA1,2,2026-03-04,D1,S2,0.125,0.3,CNY,,\nA2,1,2026-03-12,D1,S1,-2,-19.99,CNY,return,\n`,
  payments: 'document,paid_date,amount,reference\nA1,2026-04-01,10.5,\nA1,2026-04-02,,second\n',
  scores: 'distributor,name,period,value\nD1,service,2026-Q1,87.5\nD2,service,2026-03,90\n',
  rates: 'date,from,to,rate\n2026-03-04,EUR,USD,1.0825\n2026-03-05,EUR,USD,1.1\n',
  certificates: 'distributor,person,course,from,to\nD1,Ann,FIT,2026-01-01,2026-12-31\nD2,Bob,FIT,2026-01-01,\n',
  breaches: 'distributor,date,kind\nD1,2026-03-04,price\nD2,2026-03-04,\n',
};

/** Styles of the workbooks below: a date, a month. */
const formats = [14, 17];

/** On one database: a workbook says the same as a text, and what imports write is tested on both with texts. */
describe('a workbook', () => {
  const world = useWorld(requireDatabase('sqlite'), withReferences);

  it.each(Object.keys(texts) as (keyof typeof texts)[])('of %s says the same as CSV', async (kind) => {
    const { load } = world();
    const bytes = buildSheet(typedRows(texts[kind]), { formats });
    const report = await importFile(world().db, requestOf(kind, bytes));
    expect(report).toMatchObject({ outcome: 'accepted', file: `${kind}.xlsx`, errors: [], warnings: [] });
    expect(await load(kind, texts[kind])).toMatchObject({
      outcome: 'unchanged',
      rows: report.rows,
      same: report.new + report.same,
      errors: [],
    });
  });

  it('of a kind that has no rows is refused by what it is', async () => {
    const report = await importBytes('programmes', buildSheet([['code']]));
    expect(report).toMatchObject({ outcome: 'refused', rows: 0 });
    expect(report.errors.map(({ expected }) => expected)).toEqual(['JSON; this file is a workbook or another ZIP']);
  });

  it('with mistakes is refused as a whole: each with its row, its column and its value', async () => {
    const before = await countRows(world().db);
    const report = await importBytes('sales', mistaken, { formats: [14, 9, 22] });
    expect(report).toMatchObject({ outcome: 'refused', rows: 9, imported: 0 });
    expect(report.errors.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [3, 'net_amount', '#N/A', 'cell-error'],
      [4, 'quantity', '=F2*2', 'formula-without-value'],
      [4, 'net_amount', '50%', 'number-both-ways'],
      [6, 'date', '2026-03-12 18:00:00', 'date-otherwise'],
      [7, 'date', '1900-02-29', 'not-a-date'],
      [8, 'date', '46093', 'not-a-date'],
      [9, 'document', '420101199001010000', 'lost-digits'],
      [10, 'column 9', 'note', 'too-many-cells'],
      [11, 'sku', '', 'required'],
    ]);
    expect(report.errors.slice(0, 2).map((error) => expectedInWords(error, 'zh-Hans'))).toEqual([
      '须填写值；此单元格显示为错误',
      '此处公式尚未计算，没有值；请用电子表格软件打开工作簿并重新保存',
    ]);
    expect(await countRows(world().db)).toMatchObject({ salesLines: before.salesLines });
  });

  it('with mistakes gives its good rows where they are asked for', async () => {
    const report = await importBytes('sales', mistaken, { formats: [14, 9, 22], acceptValid: true });
    expect(report).toMatchObject({ outcome: 'accepted', imported: 1, errorCount: 9 });
  });

  it('that breaks off gives nothing, not even its good rows', async () => {
    const whole = buildSheet(typedRows(texts.sales), { formats });
    const xml = `<worksheet><sheetData><row r="1">${['code', 'name'].map(inlineCell).join('')}</row><row r="2">${['D7', 'Seven'].map(inlineCell).join('')}</row><row r="3"><c>`;
    for (const [kind, bytes] of [
      ['distributors', buildWorkbook({ sheets: [{ xml }] })],
      ['sales', whole.subarray(0, whole.length - 9)],
    ] as const) {
      const report = await importFile(world().db, requestOf(kind, bytes, { acceptValid: true }));
      expect(report).toMatchObject({ outcome: 'refused', imported: 0, errorCount: 1 });
      expect(report.errors[0]).toMatchObject(
        kind === 'sales' ? { row: 0, code: 'damaged-workbook' } : { row: 3, code: 'damaged-part' },
      );
    }
    expect((await countRows(world().db)).salesLines).toBe(0);
  });

  it('whose mistakes stand in columns that nothing knows is imported, and says what else was noticed', async () => {
    const rows: BuiltRow[] = [
      ['code', 'Margin', 'name'],
      ['D7', { attributes: 't="e"', xml: '<v>#REF!</v>' }, 'Seven'],
      { cells: ['D8', { xml: '<f>A1</f>' }, 'Eight'], attributes: 'hidden="1"' },
    ];
    const bytes = buildWorkbook({
      sheets: [
        { name: 'Dealers', rows },
        { name: '备注', rows: [['x']] },
      ],
    });
    const report = await importFile(world().db, requestOf('distributors', bytes));
    expect(report).toMatchObject({ outcome: 'accepted', imported: 2, errors: [] });
    expect(report.warnings.map((warning) => warningInWords(warning, 'en'))).toEqual([
      'Only the sheet Dealers was read; these hold values too: 备注.',
      'The column Margin is not known and was ignored.',
      'One hidden row was read as well.',
    ]);
    expect(report.warnings.map((warning) => warningInWords(warning, 'zh-Hans'))).toEqual([
      '只读取了工作表“Dealers”；以下工作表也有数据：备注。',
      '未识别的列 Margin，已忽略。',
      '隐藏的 1 行也已读取。',
    ]);
  });

  it('whose first sheet is another table is refused, and told where values are', async () => {
    const rows = [
      ['code', 'name'],
      ['D7', 'Seven'],
    ];
    for (const [first, code] of [
      [[['How to fill in this file']], 'missing-column'],
      [[], 'empty-file'],
    ] as [BuiltRow[], string][]) {
      const bytes = buildWorkbook({
        sheets: [
          { name: 'Read me', rows: first },
          { name: 'Data', rows },
        ],
      });
      for (const kind of ['distributors', 'sales'] as const) {
        const report = await importFile(world().db, requestOf(kind, bytes));
        expect(report).toMatchObject({
          outcome: 'refused',
          rows: 0,
          errors: [{ code }, ...Array(report.errorCount - 1).fill({ code })],
        });
        expect(report.warnings.map(({ text }) => text)).toEqual([
          'only the sheet Read me was read; these hold values too: Data',
        ]);
      }
    }
  });

  it('leaves nothing on the disk, however its import ends', async () => {
    const temporary = mkdtempSync(join(tmpdir(), 'tandem-test-'));
    vi.stubEnv('TMPDIR', temporary);
    const { db } = world();
    const good = buildSheet(typedRows(texts.sales), { formats });
    const outcomes = [];
    for (const [bytes, options] of [
      [buildSheet([['nothing', 'known']]), {}],
      [good.subarray(0, 500), {}],
      [good, { dryRun: true }],
      [good, {}],
    ] as const)
      outcomes.push((await importFile(db, requestOf('sales', bytes, options))).outcome);
    const failing = importFile(db, requestOf('sales', good, { onProgress: () => Promise.reject(new Error('gone')) }));
    await expect(failing).rejects.toThrow('gone');
    const meanwhile = await whileAnotherLives(db, () => importFile(db, requestOf('sales', good)));
    vi.unstubAllEnvs();
    expect(outcomes).toEqual(['refused', 'refused', 'trial', 'accepted']);
    expect(meanwhile.errors.map(({ code }) => code)).toEqual(['import-running']);
    expect(readdirSync(temporary)).toEqual([]);
  });

  function importBytes(
    kind: ImportKind,
    rows: BuiltRow[] | Uint8Array,
    options: Partial<BuiltWorkbook & ImportRequest> = {},
  ) {
    const bytes = rows instanceof Uint8Array ? rows : buildSheet(rows, { formats: options.formats });
    return importFile(world().db, requestOf(kind, bytes, options));
  }
});

it('every kind with rows is tested as a workbook', () => {
  expect(Object.keys(texts)).toEqual(importKinds.filter((kind) => kind !== 'programmes'));
});

/** Sales lines under the header and a date in the style 1, a percentage in 2, a date with a time in 3. */
const day = styled(1, 46093);
const mistaken: BuiltRow[] = [
  [...header.split(','), 'currency'],
  ['A1', 1, day, 'D1', 'S1', 1, 1, 'CNY'],
  ['A1', 2, day, 'D1', 'S1', 1, { attributes: 't="e"', xml: '<v>#N/A</v>' }, 'CNY'],
  ['A1', 3, day, 'D1', 'S1', { xml: '<f>F2*2</f>' }, styled(2, 0.5), 'CNY'],
  [],
  ['A1', 4, styled(3, 46093.75), 'D1', 'S1', 1, 1, 'CNY'],
  ['A1', 5, styled(1, 60), 'D1', 'S1', 1, 1, 'CNY'],
  ['A1', 6, 46093, 'D1', 'S1', 1, 1, 'CNY'],
  [{ xml: '<v>4.2010119900101E+17</v>' }, 7, day, 'D1', 'S1', 1, 1, 'CNY'],
  ['A1', 8, day, 'D1', 'S1', 1, 1, 'CNY', 'note'],
  ['A1', 9, day, 'D1', null, 1, 1, 'CNY'],
];

/** The rows of a CSV text as a person would have typed them into a spreadsheet: numbers, dates and months are such. */
function typedRows(text: string): BuiltRow[] {
  const rows = [...text.matchAll(/(?:^|\n)((?:"[^"]*"|[^"\n])+)/g)].map(([, line = '']) =>
    [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
  );
  return rows.map((cells, row) => cells.map((cell) => (row === 0 ? cell : typed(cell))));
}

function typed(cell: string): BuiltCell {
  if (cell === '') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return styled(1, serialOf(cell));
  if (/^\d{4}-\d{2}$/.test(cell)) return styled(2, serialOf(`${cell}-01`));
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

/** Another import is begun and shows signs of life until the work is done. */
async function whileAnotherLives<T>(db: Database, work: () => Promise<T>): Promise<T> {
  const startedAt = importedAt.toISOString();
  const other = await insertImport(db, { kind: 'sales', fileName: 'other.csv', startedBy: null, startedAt });
  let isOver = false;
  const working = work().finally(() => {
    isOver = true;
  });
  for (let beat = 1; !isOver; beat += 1) {
    await touchImport(db, other, new Date(importedAt.getTime() + beat).toISOString());
    await wait(50);
  }
  return working;
}

function serialOf(date: string): number {
  return requireDay(date) - requireDay('1899-12-30');
}

function inlineCell(text: string): string {
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

function requestOf(kind: ImportKind, bytes: Uint8Array, options: Partial<ImportRequest> = {}): ImportRequest {
  const { dryRun, acceptValid, onProgress } = options;
  const source = bytesInPieces(bytes, 1000);
  return {
    kind,
    source,
    fileName: `${kind}.xlsx`,
    actor: operator,
    now: () => importedAt,
    dryRun,
    acceptValid,
    onProgress,
  };
}
