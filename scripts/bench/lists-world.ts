import { operator } from '#app/identity/index.ts';
import { runPeriod } from '#app/rebates/index.server.ts';
import { importFile } from '#app/sales/index.server.ts';
import type { ImportKind } from '#app/sales/index.ts';
import type { Database } from '#db/connect.ts';
import { readSource } from '#db/demo/source.ts';
import { addManyRows } from '#test/support/many-rows.ts';

const distributors = 2_000;
const linesADocument = 20;
const now = () => new Date('2026-11-15T08:00:00Z');

/**
 * Makes of the demonstration an installation of 2,000 distributors with as many sales lines as are asked for, two runs of a
 * quarter to compare, and thousands of rows in every room. What no list reads stays empty.
 */
export async function loadListsWorld(db: Database, { lines }: { lines: number }): Promise<void> {
  const lineTitles = readSource().products.map(({ sku }) => sku);
  await load(db, 'distributors', 'code,name,currency,territory,grade', distributors, (i) => {
    return `L${i},Lists ${(i * 7919) % distributors} 自行车,USD,T${i % 12},${'ABC'[i % 3]}`;
  });
  await load(db, 'stages', 'distributor,product_line,stage,from', distributors * 4, (i) => {
    const productLine = ['Bikes', 'Clothing', 'Accessories', 'Components'][i % 4];
    return `L${i >> 2},${productLine},${['entry', 'growth', 'maturity'][i % 3]},2026-01-01`;
  });
  await load(db, 'sales', 'document,line,date,distributor,sku,quantity,net_amount,currency', lines, (i) => {
    const document = Math.floor(i / linesADocument);
    const date = `2026-${String((i % 10) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`;
    const amount = `${(i * 7919) % 10_000}.${String(i % 100).padStart(2, '0')}`;
    const rest = `L${document % distributors},${lineTitles[i % lineTitles.length]},${(i % 40) + 1},${amount},USD`;
    return `BENCH${document},${(i % linesADocument) + 1},${date},${rest}`;
  });
  await run(db);
  await load(db, 'sales', 'document,line,date,distributor,sku,quantity,net_amount,currency', distributors, (i) => {
    return `LATE${i},1,2026-09-30,L${i},${lineTitles[i % lineTitles.length]},1,${i + 1}.00,USD`;
  });
  await run(db);
  await addManyRows(db, { distributors, rows: (many) => many });
}

async function run(db: Database): Promise<void> {
  const answer = await runPeriod(db, { period: '2026-Q3', actor: operator, now });
  if (answer.kind !== 'ran') throw new Error(`2026-Q3 was not run: ${answer.kind}`);
}

async function load(db: Database, kind: ImportKind, header: string, count: number, row: (index: number) => string) {
  const report = await importFile(db, {
    ...{ kind, fileName: `${kind}.csv`, actor: operator, now },
    source: () => pieces(header, count, row),
  });
  if (report.errorCount > 0) throw new Error(JSON.stringify(report.errors.slice(0, 3)));
}

async function* pieces(header: string, count: number, row: (index: number) => string): AsyncGenerator<Uint8Array> {
  const rowsAPiece = 1_000;
  yield Buffer.from(`${header}\n`);
  for (let from = 0; from < count; from += rowsAPiece) {
    const rows = Array.from({ length: Math.min(rowsAPiece, count - from) }, (_, index) => row(from + index));
    yield Buffer.from(`${rows.join('\n')}\n`);
  }
}
