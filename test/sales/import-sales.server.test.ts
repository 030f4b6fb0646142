import { expect, it } from 'vitest';
import type { Database } from '#db/connect.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { importedAt, useWorld } from './database-world.ts';
import { header, importRecord, linesOf, manyRows, withReferences } from './sales-world.ts';

describeEachDatabase('sales lines', (database) => {
  const world = useWorld(database, withReferences);

  it('are accepted all together under one change number', async () => {
    const { db, load } = world();
    const report = await load(
      'sales',
      `${header},currency,kind,source,territory,price_type,due_date,paid_date,reference\n` +
        'A,1,2026-03-04,D1,S1,1.5,10.50,USD,,,,,,,\n' +
        'A,2,2026-03-05,D2,S2,2,5,EUR,return,sell-out,NORTH,promotional,2026-04-01,2026-03-30,A/1\n',
    );
    expect(report).toMatchObject({
      kind: 'sales',
      file: 'sales.csv',
      rows: 2,
      new: 2,
      same: 0,
      imported: 2,
      errors: [],
    });
    expect(report).toMatchObject({ outcome: 'accepted', warnings: [] });
    const lines = await linesOf(db);
    expect(lines).toEqual([
      {
        document: 'A',
        line: '1',
        source: 0,
        distributor: 'D1',
        isOwnKey: false,
        sku: 'S1',
        territory: null,
        date: '2026-03-04',
        quantityMilli: 1500,
        amountMinor: 1050,
        currency: 'USD',
        isReturn: 0,
        priceType: 0,
        dueDate: null,
        paidDate: null,
        reference: null,
      },
      {
        document: 'A',
        line: '2',
        source: 1,
        distributor: 'D2',
        isOwnKey: true,
        sku: 'S2',
        territory: 'NORTH',
        date: '2026-03-05',
        quantityMilli: -2000,
        amountMinor: -500,
        currency: 'EUR',
        isReturn: 1,
        priceType: 2,
        dueDate: '2026-04-01',
        paidDate: '2026-03-30',
        reference: 'A/1',
      },
    ]);
    const record = await importRecord(db);
    expect(record).toMatchObject({ state: 'accepted', rowsRead: 2, newRows: 2, sameRows: 0, fileName: 'sales.csv' });
    expect(record?.changeNumber).toBe(await lastChange(db));
  });

  it('keep every sign of their numbers', async () => {
    const { db, load } = world();
    const documents = ['"\\', '$1', 'NULL', '{A,"B"}'];
    const rows = documents.map((document) => `"${document.replaceAll('"', '""')}",1,2026-03-04,D1,S1,1,10.50,USD\n`);
    await load('sales', `${header},currency\n${rows.join('')}`);
    expect((await linesOf(db)).map(({ document }) => document).sort()).toEqual(documents);
  });

  it('said twice change nothing and draw no change number', async () => {
    const { db, load } = world();
    const text = `${header},currency\nA,1,2026-03-04,D1,S1,1,10.50,USD\nA,2,2026-03-04,D1,S1,1,7,USD\n`;
    await load('sales', text);
    const change = await lastChange(db);
    const report = await load('sales', text.replace('10.50', '10.5000'));
    expect(report).toMatchObject({ rows: 2, new: 0, same: 2, imported: 0, errors: [], outcome: 'unchanged' });
    expect(await lastChange(db)).toBe(change);
    expect(await linesOf(db)).toHaveLength(2);
    expect(await importRecord(db)).toMatchObject({ state: 'unchanged', changeNumber: null });
  });

  it('of a file that grows are imported once', async () => {
    const { db, load } = world();
    const row = (line: number) => `A,${line},2026-03-04,D1,S1,1,10.50,USD\n`;
    await load('sales', `${header},currency\n${row(1)}${row(2)}`);
    const report = await load('sales', `${header},currency\n${row(2)}${row(3)}${row(3)}${row(1)}`);
    expect(report).toMatchObject({ rows: 4, new: 1, same: 3, imported: 1, errors: [] });
    expect((await linesOf(db)).map(({ line }) => line)).toEqual(['1', '2', '3']);
  });

  it('that contradict the record or another row are refused by row, and nothing is imported', async () => {
    const { db, load } = world();
    await load('sales', `${header},currency\nA,1,2026-03-04,D1,S1,1,10.50,USD\n`);
    const before = await linesOf(db);
    const report = await load(
      'sales',
      `${header},currency\nA,2,2026-03-04,D1,S1,1,1,USD\nA,1,2026-03-04,D1,S1,1,10.51,USD\n` +
        'A,2,2026-03-05,D1,S2,1,1,USD\nA,3,2026-03-04,D1,S1,1,1,USD\n',
    );
    expect(report).toMatchObject({ rows: 4, new: 2, same: 0, imported: 0, outcome: 'refused', errorCount: 2 });
    expect(report.errors).toEqual([
      {
        row: 3,
        column: 'net_amount',
        value: '10.51',
        code: 'conflict',
        expected: 'the same net_amount as on record; a correction is a new line that refers to the old',
        detail: { columns: 'net_amount', place: 'record' },
      },
      {
        row: 4,
        column: 'date',
        value: '2026-03-05',
        code: 'conflict',
        expected: 'the same date, sku as in row 2; a correction is a new line that refers to the old',
        detail: { columns: 'date, sku', row: '2' },
      },
    ]);
    expect(await linesOf(db)).toEqual(before);
    expect(await importRecord(db)).toMatchObject({ state: 'refused', changeNumber: null, rowsRead: 4 });
  });

  it('that contradict a row many chunks earlier are refused; repetitions of it are not', async () => {
    const { db, load } = world();
    const again = 'A,7,2026-03-04,D1,S1,1,1,USD\nA,8,2026-03-04,D1,S1,2,1,USD\nB,1,2026-03-04,D1,S1,1,1,USD\n';
    const text = `${header},currency\n${manyRows('A', 4_100)}${again}`;
    const report = await load('sales', text);
    expect(report).toMatchObject({ rows: 4_103, new: 4_101, same: 1, imported: 0 });
    expect(report.errors).toMatchObject([
      { row: 4_103, column: 'quantity', value: '2', detail: { place: 'earlier-row' } },
    ]);
    expect(await linesOf(db)).toEqual([]);
    const accepted = await load('sales', text, { acceptValid: true });
    expect(accepted).toMatchObject({ new: 4_101, same: 1, imported: 4_101, outcome: 'accepted', errorCount: 1 });
    expect(await linesOf(db)).toHaveLength(4_101);
  });

  it('of two distributors may have one number in sell-out, not in sell-in', async () => {
    const { load } = world();
    const rows = (source: string) => `A,1,2026-03-04,D1,S1,1,1,USD,${source}\nA,1,2026-03-04,D2,S1,1,1,USD,${source}\n`;
    expect(await load('sales', `${header},currency,source\n${rows('sell-out')}`)).toMatchObject({ new: 2, errors: [] });
    const report = await load('sales', `${header},currency,source\n${rows('sell-in')}`);
    expect(report.errors).toMatchObject([{ row: 3, column: 'distributor', value: 'D2' }]);
  });

  it('refer to distributors and products on record, and every mistake of a row is told', async () => {
    const { db, load } = world();
    const report = await load(
      'sales',
      `${header},currency\nA,1,2026-03-04,D9,S9,1,1.234,USD\nA,2,2026-03-04,D1,S1,1,1,USD\nA,x,2026-13-04,D1,S1,,1,USD\n`,
    );
    expect(report.errors.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [2, 'distributor', 'D9', 'unknown-distributor'],
      [2, 'sku', 'S9', 'unknown-product'],
      [2, 'net_amount', '1.234', 'too-many-digits'],
      [4, 'date', '2026-13-04', 'not-a-date'],
      [4, 'quantity', '', 'required'],
    ]);
    expect(report).toMatchObject({ rows: 3, new: 1, imported: 0, outcome: 'refused' });
    expect(await linesOf(db)).toEqual([]);
  });

  it.each([
    ['D1', '2026-05-31', '10.55', 'CNY', 1055],
    ['D1', '2026-06-01', '10', 'JPY', 10],
  ])('without a currency are in that of %s on %s', async (distributor, date, amount, currency, amountMinor) => {
    const { db, load } = world();
    await load('sales', `${header}\nA,1,${date},${distributor},S1,1,${amount}\n`);
    expect(await linesOf(db)).toMatchObject([{ currency, amountMinor }]);
  });

  it('without a currency anywhere are refused', async () => {
    const { load } = world();
    const report = await load('sales', `${header}\nA,1,2026-03-04,D2,S1,1,10\n`);
    expect(report.errors).toEqual([
      {
        row: 2,
        column: 'currency',
        value: '',
        code: 'no-currency',
        expected: 'a currency, here or with the distributor',
      },
    ]);
  });

  it('are rounded where it is asked for, and compared after it', async () => {
    const { db, load } = world();
    const text = `${header},currency\nA,1,2026-03-04,D1,S1,1,10.505,USD\nA,2,2026-03-04,D1,S1,1,0.5,JPY\n`;
    expect(await load('sales', text)).toMatchObject({ imported: 0, errorCount: 2 });
    const report = await load('sales', text, { roundAmounts: true });
    expect(report).toMatchObject({ imported: 2, errors: [] });
    expect(report.warnings.map((warning) => warning.text)).toEqual([
      '1 amount was rounded, in sum by 0.005 USD',
      '1 amount was rounded, in sum by 0.5 JPY',
    ]);
    expect((await linesOf(db)).map(({ amountMinor }) => amountMinor)).toEqual([1051, 1]);
    expect(await load('sales', text, { roundAmounts: true })).toMatchObject({ new: 0, same: 2 });
    expect(await load('sales', text.replace('10.505', '10.51').replace('0.5,', '1,'))).toMatchObject({
      same: 2,
      errors: [],
    });
  });

  it('of a trial are compared like all others, and nothing is kept', async () => {
    const { db, load } = world();
    await load('sales', `${header},currency\nA,1,2026-03-04,D1,S1,1,10.50,USD\n`);
    const before = await countRows(db);
    const text = `${header},currency\nA,1,2026-03-04,D1,S1,1,10.50,USD\nA,2,2026-03-04,D1,S1,1,10.50,USD\nA,2,2026-03-04,D1,S1,1,10.50,USD\n`;
    const report = await load('sales', text, { dryRun: true });
    expect(report).toMatchObject({ rows: 3, new: 1, same: 2, imported: 0, outcome: 'trial', importId: null });
    expect(await load('sales', `${text}A,1,2026-03-04,D1,S1,1,1,USD\n`, { dryRun: true })).toMatchObject({
      outcome: 'refused',
      errors: [{ row: 5, column: 'net_amount' }],
    });
    expect(await countRows(db)).toEqual(before);
  });

  it('of a file that cannot be read to its end are not even accepted where good rows are asked for', async () => {
    const { db, load } = world();
    const text = `${header},currency\nA,1,2026-03-04,D1,S1,1,10.50,USD\nA,2,2026-03-04,D1,S1,1,"1,USD\nA,3,2026-03-04,D1,S1,1,1,USD\n`;
    const report = await load('sales', text, { acceptValid: true });
    expect(report).toMatchObject({ outcome: 'refused', imported: 0, errors: [{ row: 3, code: 'unclosed-quote' }] });
    expect(await linesOf(db)).toEqual([]);
  });

  it.each([
    ['an empty file', '', 'empty-file'],
    ['a missing column', 'document,line\nA,1\n', 'missing-column'],
  ])('of %s are refused, and the import is on record', async (_name, text, code) => {
    const { db, load } = world();
    const report = await load('sales', text, { acceptValid: true });
    expect(report).toMatchObject({ outcome: 'refused', rows: 0, imported: 0 });
    expect(report.errors[0]).toMatchObject({ row: 1, code });
    expect(await importRecord(db)).toMatchObject({ id: report.importId, state: 'refused', kind: 'sales' });
  });

  it('of a header alone are no lines', async () => {
    const { load } = world();
    expect(await load('sales', `${header}\n`)).toMatchObject({ rows: 0, new: 0, errors: [], outcome: 'unchanged' });
  });

  it('are recorded in the audit trail without what they say', async () => {
    const { db, load } = world();
    const report = await load('sales', `${header},currency\nA,1,2026-03-04,D1,S1,1,10.50,USD\n`);
    const events = await db
      .selectFrom('auditEvents')
      .selectAll()
      .where('subject', '=', `import ${report.importId}`)
      .execute();
    expect(events).toMatchObject([
      {
        at: importedAt.toISOString(),
        personId: null,
        actor: 'operator',
        action: 'import-accepted',
        detail: '{"kind":"sales","rows":1,"new":1,"same":0,"errors":0}',
      },
    ]);
  });
});

async function lastChange(db: Database): Promise<number> {
  const { value } = await db
    .selectFrom('counters')
    .select('value')
    .where('name', '=', 'change')
    .executeTakeFirstOrThrow();
  return value;
}
