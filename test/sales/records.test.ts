import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable, type TableRow } from '#app/sales/records.ts';
import { piecesOf } from './text-pieces.ts';

const spectrum = join(import.meta.dirname, 'data/csv-spectrum');

describe('csv-spectrum', () => {
  const names = readdirSync(join(spectrum, 'csvs')).map((file) => file.replace(/\.csv$/, ''));

  it.each(names)('%s means what its JSON says', async (name) => {
    const text = readFileSync(join(spectrum, 'csvs', `${name}.csv`), 'utf8');
    const meant: Record<string, string>[] = [
      JSON.parse(readFileSync(join(spectrum, 'json', `${name}.json`), 'utf8')),
    ].flat();
    const columns = Object.keys(meant[0] ?? {});
    for (const size of [1, 3, text.length]) {
      const names = columns.map((column) => column.toLowerCase());
      const rows = await rowsOf(text, names, size);
      expect(rows.map((row) => ('cells' in row ? row.cells : row.error))).toEqual(
        meant.map((values) => columns.map((column) => values[column])),
      );
    }
  });
});

describe('any table of strings', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('', '"', '""', ',', ';', '\t', '\n', '\r\n', '\r', ' "a"', 'a"b', '经销商', '\u{20000}'),
  );
  const readable = cell.filter((text) => !text.includes('\0'));
  const table = fc.array(fc.array(readable, { minLength: 3, maxLength: 3 }), { maxLength: 8 });

  it('written as CSV is read back, whatever separator, line end and pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.integer({ min: 1, max: 20 }),
        async (rows, separator, lineEnd, endsWithLine, size) => {
          const written = [['a', 'b', 'c'], ...rows].map((cells) => cells.map(quoted).join(separator));
          const text = written.join(lineEnd) + (endsWithLine ? lineEnd : '');
          expect(await cellsOf(text, ['a', 'b', 'c'], size)).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('rows', () => {
  it('are counted as records, the header being row 1, empty lines counted and passed over', async () => {
    const rows = await rowsOf('a,b\n1,"x\ny"\n\n2,z\r\n3,w', ['a', 'b']);
    expect(rows).toEqual([
      { row: 2, cells: ['1', 'x\ny'] },
      { row: 4, cells: ['2', 'z'] },
      { row: 5, cells: ['3', 'w'] },
    ]);
  });

  it('come in the order of the columns of the kind, absent ones empty', async () => {
    expect(await rowsOf('C;x; A \n3;ignored;1\n', ['a', 'b?', 'c'])).toEqual([{ row: 2, cells: ['1', '', '3'] }]);
  });

  it.each([
    ['too few cells', 'a,b,c\n1,2\n3,4,5\n', 'c', '', 'too-few-cells', '3 cells as in the header row; this row has 2'],
    [
      'too many cells',
      'a,b\n1,2,x\n3,4\n',
      'column 3',
      'x',
      'too-many-cells',
      '2 cells as in the header row; this row has 3',
    ],
    [
      'no cell under a nameless column',
      'a,b,\n1,2\n3,4,5\n',
      'column 3',
      '',
      'too-few-cells',
      '3 cells as in the header row; this row has 2',
    ],
    ['nothing but a space', 'a,b\n \n3,4\n', 'b', '', 'too-few-cells', '2 cells as in the header row; this row has 1'],
    ['a NUL character', 'a,b\n1,x\0y\n3,4\n', 'b', 'x\0y', 'nul-character', 'text without NUL characters'],
    [
      'text after a closing mark',
      'a,b\n1,"x" y\n3,4\n',
      'b',
      '"x" y',
      'text-after-quote',
      'a separator or the end of the line after a closing quotation mark',
    ],
  ])('with %s are reported, and the reading goes on', async (_name, text, column, value, code, expected) => {
    for (const size of [1, 100]) {
      const [first, second] = await rowsOf(text, ['a', 'b'], size);
      expect(first).toMatchObject({ row: 2, error: { row: 2, column, value, code, expected }, endsReading: false });
      expect(second).toEqual({ row: 3, cells: ['3', '4'] });
    }
  });

  it.each([
    ['a quotation mark that never closes', 'a,b\n1,2\n3,"x\n4,5\n', 3, 'b', '"x\n4,5\n', 'unclosed-quote'],
    ['a mark that closes many lines later', 'a,b\n1,2\n"3,x\n4,"5\n6,7\n', 3, 'a', '"3,x\n4,"5', 'text-after-quote'],
  ])('after %s nothing more is read', async (_name, text, row, column, value, code) => {
    for (const size of [1, 3, 100]) {
      const rows = await rowsOf(text, ['a', 'b'], size);
      expect(rows).toHaveLength(2);
      expect(rows[1]).toMatchObject({ row, endsReading: true, error: { row, column, value, code } });
    }
  });

  it('longer than a million characters end the reading instead of filling the memory', async () => {
    const rows = await rowsOf(`a,b\n1,2\n3,"${'x\n'.repeat(600_000)}`, ['a', 'b'], 65_536);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({ row: 3, endsReading: true, error: { code: 'row-too-long' } });
  });

  it('without any separator are split in a time that grows with their number', async () => {
    const started = performance.now();
    const rows = await rowsOf(`a,b\n${'x\n'.repeat(200_000)}`, ['a', 'b'], 262_144);
    expect(rows).toHaveLength(200_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

function quoted(text: string): string {
  return /[",;\t\r\n]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
}

async function cellsOf(text: string, columns: string[], size: number): Promise<unknown[]> {
  return (await rowsOf(text, columns, size)).map((row) => ('cells' in row ? row.cells : row));
}

/** A name that ends in ? is an optional column. */
async function rowsOf(text: string, columns: string[], size?: number): Promise<TableRow[]> {
  const named = columns.map((name) => ({ name: name.replace('?', ''), required: !name.endsWith('?') }));
  const opened = await openTable(piecesOf(text, size), named);
  if (!opened.ok) throw new Error(JSON.stringify(opened.errors));
  const rows: TableRow[] = [];
  for await (const batch of opened.batches) for (const row of batch) rows.push(row);
  return rows;
}
