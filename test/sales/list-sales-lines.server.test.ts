import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fenced } from '#app/identity/index.ts';
import { exportSalesLines, listSalesLines } from '#app/sales/index.server.ts';
import { insertImport } from '#db/queries/imports.ts';
import { listLinesByKey, stageSalesLines } from '#db/queries/staged-lines.ts';
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

  /** A line of a file that was being read an hour ago, so that the next import need not watch whether it still is. */
  async function stageLikeLine(document: string, line: string, as: string): Promise<void> {
    const startedAt = new Date(now.getTime() - 3_600_000).toISOString();
    const staging = { kind: 'sales', fileName: 'x.csv', startedBy: null, startedAt };
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

  const readsOn = async () => true;
  const exported = async (filter: Asked, viewer: Fenced = everyone, reads = readsOn) => {
    const file = await exportSalesLines(open.db, viewer, { filter, now, readsOn: reads });
    return file && { name: file.name, lines: (await new Response(file.text).text()).trimEnd().split('\r\n') };
  };

  test('is exported as it is filtered, with plain numbers, and no text that would be a formula', async () => {
    await importText(open.db, 'distributors', 'code,name,currency\nX1,=HYPERLINK(1),JPY\n');
    const head = 'document,line,date,distributor,sku,quantity,net_amount,currency';
    await importText(open.db, 'sales', `${head}\n-A1,1,2026-09-02,X1,S1,-2,-50,JPY\n`);
    expect(await exported({ from: '2026-09-01', to: '2026-09-02' })).toEqual({
      name: 'sales-2026-09-01-2026-09-02.csv',
      lines: [
        'date,document,line,distributor,distributor_name,sku,quantity,net_amount,currency',
        "2026-09-02,'-A1,1,X1,'=HYPERLINK(1),S1,-2,-50,JPY",
        '2026-09-01,A,2,D1,Two Wheels,S2,-1.5,-7.00,USD',
        '2026-09-01,A,1,D1,Two Wheels,S1,2,20.50,USD',
      ],
    });
    expect(await exported({ from: '2026-02-30' })).toBeUndefined();
  });

  test('is exported whole, part after part, and only as long as somebody reads on', async () => {
    const many = Array.from({ length: 1100 }, (_, index) => `E,${index + 1},2025-01-15,D2,S1,1,1.00`);
    const head = 'document,line,date,distributor,sku,quantity,net_amount';
    await importText(open.db, 'sales', [head, ...many].join('\n'));
    const all = (await exported({ document: 'E' }))?.lines ?? [];
    expect([all.length, new Set(all).size]).toEqual([1101, 1101]);
    let parts = 0;
    const onlyTwo = async () => {
      parts += 1;
      return parts <= 2;
    };
    expect((await exported({ document: 'E' }, everyone, onlyTwo))?.lines.length).toBe(1001);
  });

  test('is exported to a distributor without the lines of others', async () => {
    const { id } = await open.db
      .selectFrom('distributors')
      .select('id')
      .where('code', '=', 'D2')
      .executeTakeFirstOrThrow();
    const own = await exported({ from: '2026-01-01' }, { ...everyone, distributorId: id });
    expect(own?.lines.slice(1)).toEqual(['2026-09-30,B,1,D2,单车之家,S1,3,30.00,CNY']);
  });

  test('finds the same for many distributors as for few', async () => {
    const codes = Array.from({ length: 25 }, (_, index) => `Q${index}`);
    await importText(
      open.db,
      'distributors',
      `code,name,currency\n${codes.map((code) => `${code},Queue,USD`).join('\n')}\n`,
    );
    const head = 'document,line,date,distributor,sku,quantity,net_amount';
    const lines = codes.map((code) => `${code},1,2026-09-05,${code},S1,1,1`);
    await importText(open.db, 'sales', [head, ...lines].join('\n'));
    expect((await keysOf({ distributor: 'Queue' }))?.sort()).toEqual(codes.map((code) => `${code}/1`).sort());
    expect(await keysOf({ distributor: 'Q7' })).toEqual(['Q7/1']);
    expect(await keysOf({ distributor: 'Nobody' })).toEqual([]);
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
