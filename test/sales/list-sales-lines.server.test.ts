import { afterAll, beforeAll, expect, test } from 'vitest';
import { listSalesLines } from '#app/sales/index.server.ts';
import { insertImport } from '#db/queries/imports.ts';
import { listLinesByKey, stageSalesLines } from '#db/queries/sales-lines.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { importText } from '#test/support/imports.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { everyone } from '#test/support/people.ts';

const now = new Date('2026-11-24T10:00:00Z');

describeEachDatabase('the list of sales lines', (database) => {
  let open: OpenDatabase;

  beforeAll(async () => {
    open = await openMigrated(database);
    const { db } = open;
    await importText(
      db,
      'distributors',
      'code,name,currency\nD1,Double Wheels,USD\nD2,单车之家,CNY\nD_3,100% Bikes,USD\n',
    );
    await importText(db, 'distributors', 'code,name,currency,from\nD1,Two Wheels,USD,2026-11-24\n');
    await importText(db, 'products', 'sku,name,product_line\nS1,One,Bikes\nS2,Two,Bikes\n');
    const lines = [
      'A,1,2026-09-01,D1,S1,2,20.50',
      'A,2,2026-09-01,D1,S2,-1.5,-7.00',
      'B,1,2026-09-30,D2,S1,3,30.00',
      'C,1,2026-10-01,D_3,S2,4,40.00',
    ];
    const head = 'document,line,date,distributor,sku,quantity,net_amount';
    await importText(db, 'sales', [head, ...lines].join('\n'));
    const many = Array.from({ length: 60 }, (_, index) => `M,${index + 1},2026-01-15,D1,S1,1,1.00`);
    await importText(db, 'sales', [head, ...many].join('\n'));
    await stageLikeLine('A', '1', 'STAGED');
  });
  afterAll(() => open.close());

  /** A line of a file that is still being read. */
  async function stageLikeLine(document: string, line: string, as: string): Promise<void> {
    const staging = { kind: 'sales', fileName: 'x.csv', startedBy: null, startedAt: now.toISOString() };
    const importId = await insertImport(open.db, staging);
    const [found] = await listLinesByKey(open.db, [{ document, line, source: 0, keyDistributorId: 0 }]);
    if (!found) throw new Error('no line to stage alike');
    const { id: _, importId: __, ...stored } = found;
    expect(await stageSalesLines(open.db, importId, [{ ...stored, document: as }])).toBe(1);
  }

  type Asked = Omit<Parameters<typeof listSalesLines>[2], 'now'>;
  const list = (asked: Asked) => listSalesLines(open.db, everyone, { ...asked, now });
  const keysOf = async (asked: Asked) =>
    (await list({ from: '2026-09-01', ...asked }))?.lines.map(({ document, line }) => `${document}/${line}`);

  test('shows accepted lines only, the newest date first, with the distributor as it is called today', async () => {
    expect((await list({ from: '2026-09-01' }))?.lines).toMatchObject([
      { document: 'C', line: '1', date: '2026-10-01', distributorName: '100% Bikes', sku: 'S2' },
      { document: 'B', currency: 'CNY', amountMinor: 3000 },
      { document: 'A', line: '2', quantityMilli: -1500, amountMinor: -700, currency: 'USD' },
      { document: 'A', line: '1', distributorCode: 'D1', distributorName: 'Two Wheels', quantityMilli: 2000 },
    ]);
  });

  test.each([
    ['a code', { distributor: 'D2' }, ['B/1']],
    ['a name of today', { distributor: 'two' }, ['A/2', 'A/1']],
    ['a name of before', { distributor: 'double' }, ['A/2', 'A/1']],
    ['a Chinese name', { distributor: '单车' }, ['B/1']],
    ['a sign of patterns', { distributor: '0%' }, ['C/1']],
    ['a sign of patterns that no name has', { distributor: 'D_' }, []],
    ['a SKU', { sku: 'S1' }, ['B/1', 'A/1']],
    ['a SKU that there is not', { sku: 'S' }, []],
    ['a document', { document: 'A' }, ['A/2', 'A/1']],
    ['a document that is staged', { document: 'STAGED' }, []],
    ['days, both inclusive', { from: '2026-09-01', to: '2026-09-30' }, ['B/1', 'A/2', 'A/1']],
    ['all at once', { distributor: 'D1', sku: 'S2', document: 'A', to: '2026-09-01' }, ['A/2']],
  ])('is filtered by %s', async (_name, asked, expected) => {
    expect(await keysOf(asked)).toEqual(expected);
  });

  test('is read page by page without a gap, within one date too', async () => {
    const first = await list({});
    const second = await list({ before: first?.older });
    expect([first?.lines.length, second?.lines.length, second?.older]).toEqual([50, 14, undefined]);
    const ids = [...(first?.lines ?? []), ...(second?.lines ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(64);
  });

  test('says which date is none, and a place that is none leads nowhere', async () => {
    expect(await list({ from: '2026-02-30', to: 'x' })).toEqual({
      mistakes: ['from', 'to'],
      lines: [],
      older: undefined,
    });
    for (const before of ['x', '2026-02-30.1', '2026-01-15.0', '2026-01-15']) {
      expect(await list({ before }), before).toBeUndefined();
    }
  });
});
