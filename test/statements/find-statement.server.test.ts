import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { digestOf } from '#app/files/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { explainNow } from '#app/rebates/index.server.ts';
import {
  downloadStatement,
  exportStatementRowLines,
  findStatementPage,
  findStatementRowPage,
  statementFormats,
} from '#app/statements/index.server.ts';
import { loadRunFacts } from '#app/statements/run-facts.server.ts';
import { findRun } from '#db/queries/runs.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { openHouse, origin } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';
import { openWorkbook } from '#test/support/workbook-file.ts';
import { type IssuedHouse, openIssuedHouse } from './issued-house.ts';

const number = 'TD-000003';

describeEachDatabase('a statement', (database) => {
  let house: IssuedHouse;

  beforeAll(async () => {
    house = await openIssuedHouse(database);
  });
  afterAll(() => house.close());

  const find = (viewer: Viewer, language: 'en' | 'zh-Hans' = 'en') =>
    findStatementPage(house.db, viewer, { number, language });
  const explainRow = (viewer: Viewer, { row = 1, page = 1, pageOfOthers = 1 } = {}) =>
    findStatementRowPage(house.db, viewer, { number, row, language: 'en', page, pageOfOthers });
  const download = (viewer: Viewer, format: string) => downloadStatement(house.db, viewer, { number, format, origin });

  test('is shown to its owner as it was issued, its rows with their names and measures', async () => {
    expect(await find(house.one)).toMatchObject({
      number,
      period: '2026-Q3',
      from: '2026-07-01',
      to: '2026-09-30',
      name: 'One',
      opening: '0.00',
      granted: '15.00',
      closing: '0.00',
      rows: [
        {
          number: 1,
          title: 'Growth rebate',
          outcome: 'earned',
          qualifier: '1,000.00',
          basis: '500.00',
          entitlement: '15.00',
          due: '15.00',
        },
      ],
    });
  });

  test('names its rows in the reader’s language', async () => {
    expect((await find(house.one, 'zh-Hans'))?.rows[0]?.title).toBe('成长返利');
  });

  test('keeps the name of the day on which it was issued', async () => {
    await house.load('distributors', 'code,name,currency,language\nD1,Renamed,USD,en\n');
    expect((await find(house.one))?.name).toBe('One');
  });

  test('is shown to finance', async () => {
    expect(await find(house.finance)).toMatchObject({ number, granted: '15.00' });
  });

  test('is not there for the other distributor, in no form', async () => {
    expect(await find(house.two)).toBeUndefined();
    expect(await explainRow(house.two)).toBeUndefined();
    for (const { name } of statementFormats) expect(await download(house.two, name)).toBeUndefined();
  });

  describe('a row of it', () => {
    test('is explained by its steps, its rule and its place on the bands', async () => {
      expect(await explainRow(house.one)).toMatchObject({
        title: 'Growth rebate',
        row: { steps: [{ kind: 'percent', text: { band: '1', percent: '3', of: '500' }, amount: '15.00' }] },
        rules: expect.arrayContaining(['Counts only while the partnership is in: growth.']),
        standing: { valueText: '1,000.00 USD', next: { distance: '4,000.00 USD', reward: '4.5%' } },
      });
    });

    test('names every line that counts, with shares that add up to the entitlement', async () => {
      const lines = (await explainRow(house.one))?.lines;
      expect(lines?.countsDiffer).toBe(true);
      expect(lines?.contributing.lines.map(({ lineId: _, ...line }) => line)).toEqual([
        named('A', '1', '2026-07-01', 33333, 2000, { shareMinor: 1000, countsFor: 'both' }),
        named('A', '2', '2026-07-01', 50000, 3000, { shareMinor: 0, countsFor: 'qualifier' }),
        named('B', '1', '2026-08-15', 16667, 1000, { shareMinor: 500, countsFor: 'both' }),
      ]);
    });

    test('names every other line of the period, with the reason', async () => {
      const notCounted = (await explainRow(house.one))?.lines?.notCounted;
      expect(notCounted?.lines.map(({ document, reason, stage, source }) => [document, reason, stage, source])).toEqual(
        [
          ['D', 'stage', 'entry', 'sell-in'],
          ['C', 'source', 'growth', 'sell-out'],
        ],
      );
    });

    test('has all its lines as a file, for its owner alone', async () => {
      const file = (viewer: Viewer, row = 1) => exportStatementRowLines(house.db, viewer, { number, row });
      const exported = await file(house.one);
      expect(exported?.name).toBe(`${number}-1-lines.csv`);
      const [head, ...records] = (exported?.text ?? '').split('\r\n').filter(Boolean);
      expect(head).toBe(
        '\uFEFFprogramme,distributor,period,document,line,date,sku,product,quantity,amount,currency,counts_for,unpaid,share,share_currency,reason',
      );
      expect(records).toEqual([
        'GROW,D1,2026-Q3,A,1,2026-07-01,S1,Road Bike,2,333.33,USD,both,,10.00,USD,',
        'GROW,D1,2026-Q3,A,2,2026-07-01,S1,Road Bike,3,500.00,USD,qualifier,,0.00,USD,',
        'GROW,D1,2026-Q3,B,1,2026-08-15,S1,Road Bike,1,166.67,USD,both,,5.00,USD,',
        'GROW,D1,2026-Q3,D,1,2026-07-02,S2,Chain,1,80.00,USD,,,,,stage',
        'GROW,D1,2026-Q3,C,1,2026-08-16,S1,Road Bike,1,70.00,USD,,,,,source',
      ]);
      expect(await file(house.finance)).toEqual(exported);
      expect(await file(house.two)).toBeUndefined();
      expect(await file(house.one, 2)).toBeUndefined();
    });

    test('is explained alike by what is calculated now', async () => {
      const quarter = { from: requireDay('2026-07-01'), to: requireDay('2026-09-30') };
      const { rows } = await explainNow(house.db, () => quarter, 'D1');
      expect(rows).toMatchObject([
        {
          row: { entitlementMinor: 1500, settledMinor: 1500, dueMinor: 0 },
          contributing: [
            { document: 'A', line: '1', shareMinor: 1000 },
            { document: 'A', line: '2', shareMinor: 0 },
            { document: 'B', line: '1', shareMinor: 500 },
          ],
          notCounted: [
            { document: 'D', reason: 'stage' },
            { document: 'C', reason: 'source' },
          ],
        },
      ]);
      expect((await explainNow(house.db, () => quarter, 'D9')).rows).toEqual([]);
    });

    test('keeps to what its run knew', async () => {
      await house.load(
        'sales',
        'document,line,date,distributor,sku,quantity,net_amount\nLATE,1,2026-07-05,D1,S1,1,5000\n',
      );
      expect((await explainRow(house.one))?.lines?.contributing.total).toBe(3);
    });

    test('has no lines beyond its last page', async () => {
      const lines = (await explainRow(house.one, { page: 2, pageOfOthers: 9 }))?.lines;
      expect([lines?.contributing.lines, lines?.notCounted.lines]).toEqual([[], []]);
      expect([lines?.contributing.total, lines?.notCounted.total]).toEqual([3, 2]);
    });

    test('is not there where the statement has none of this number', async () => {
      expect(await explainRow(house.one, { row: 2 })).toBeUndefined();
    });
  });

  describe('as a file', () => {
    test('is the PDF that was issued', async () => {
      const record = await house.db
        .selectFrom('statements')
        .innerJoin('files', 'files.id', 'pdfFileId')
        .select('files.digest')
        .where('number', '=', number)
        .executeTakeFirst();
      const file = await download(house.one, 'pdf');
      expect(file).toMatchObject({ name: 'TD-000003.pdf', contentType: 'application/pdf' });
      expect(digestOf(file?.bytes ?? '')).toBe(record?.digest);
    });

    test('is its text as JSON, and its rows as CSV', async () => {
      const json = await download(house.finance, 'json');
      expect(json?.name).toBe('TD-000003.json');
      expect(JSON.parse(Buffer.from(json?.bytes ?? []).toString())).toMatchObject({ number, granted: '15.00' });
      const csv = await download(house.finance, 'csv');
      expect(Buffer.from(csv?.bytes ?? []).toString()).toContain(
        'TD-000003,2026-Q3,D1,One,GROW,Growth rebate,2026-Q3,earned,1000,500,15.00,0.00,15.00,USD,row',
      );
    });

    test('is a workbook in the distributor’s language, its numbers as numbers', async () => {
      const xlsx = await download(house.one, 'xlsx');
      expect(xlsx?.name).toBe('TD-000003.xlsx');
      const [facts, programmes] = openWorkbook(xlsx?.bytes ?? new Uint8Array());
      expect(facts?.cells).toContainEqual({ at: 'B14', type: 'number', format: '#,##0.00', value: '15' });
      expect(programmes?.cells.filter(({ at }) => /^[B-I]2$/.test(at)).map(({ value }) => value)).toEqual([
        ...['Growth rebate', 'Q3 2026', 'Earned'],
        ...['1000', '500', '15', '0', '15'],
      ]);
    });

    test('is not there in a format that there is not', async () => {
      expect(await download(house.one, 'constructor')).toBeUndefined();
    });
  });
});

describeEachDatabase('the rule of a row', (database) => {
  test('names no other distributor, on the page and in the document', async () => {
    const house = await openHouse(database);
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    await house.rule({ ...bonus, distributors: { codes: ['D1', 'D2'], except: ['D9'] } });
    await house.load(
      'sales',
      'document,line,date,distributor,sku,quantity,net_amount\nA,1,2026-07-01,D1,S1,1,9\nA,2,2026-07-01,D2,S1,1,9\n',
    );
    await house.run('2026-Q3');
    await house.issue('2026-Q3');
    const { id } = await house.db
      .selectFrom('distributors')
      .select('id')
      .where('code', '=', 'D1')
      .executeTakeFirstOrThrow();
    const owner = await addPerson(house.db, 'Owner', 'distributor', id);
    const choice = { number: 'TD-000001', row: 1, language: 'en', page: 1, pageOfOthers: 1 } as const;
    const page = await findStatementRowPage(house.db, owner, choice);
    expect(page?.rules).toContain('For distributors with the code D1.');

    const run = await findRun(house.db, 1);
    if (!run) throw new Error('there is no run');
    const facts = await loadRunFacts(house.db, run, { issuedAt: house.now().toISOString(), origin });
    const rules = facts.groups.map((group) => facts.contextOf(group, 'TD-000001').programmeRules['BONUS 2026-Q3']);
    expect(rules.map((rule) => /For distributors with [^.]*\./.exec(rule ?? '')?.[0])).toEqual([
      'For distributors with the code D1.',
      'For distributors with the code D2.',
    ]);
    await house.close();
  });
});

const bonus = {
  code: 'BONUS',
  title: { en: 'Bonus' },
  currency: 'USD',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  period: 'quarter',
  basis: { of: 'amount' },
  bands: [{ percent: '10' }],
};

function named(
  document: string,
  line: string,
  date: string,
  amountMinor: number,
  quantityMilli: number,
  share: { shareMinor: number; countsFor: string },
) {
  return {
    document,
    line,
    date,
    amountMinor,
    quantityMilli,
    currency: 'USD',
    sku: 'S1',
    product: 'Road Bike',
    ...share,
  };
}
