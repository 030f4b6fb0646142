import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { ImportReport } from '#app/sales/index.ts';
import { addCodes } from '#db/queries/codes.ts';
import { listDistributorVersions } from '#db/queries/distributors.ts';
import { listProductVersions } from '#db/queries/products.ts';
import { saveSettings } from '#db/queries/settings.ts';
import { listStageEntries } from '#db/queries/stages.ts';
import { listTargetEntries } from '#db/queries/targets.ts';
import { countRows } from '#test/support/count-rows.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { useWorld } from './database-world.ts';

describeEachDatabase('distributors', (database) => {
  const world = useWorld(database);

  it('have a first version for all time, with everything that the file says', async () => {
    const { db, load } = world();
    const report = await load(
      'distributors',
      'code,name,territory,grade,parent,currency,since,status,from,legal_name,address,country,tax_id,iban,account,language\n' +
        'D1,One,NORTH,gold,D0,CNY,2020-01-31,suspended,2026-01-01,One Ltd,"1 Road\nShanghai",CN,913,DE89370400440532013000,62,zh-Hans\n' +
        'D0,Zero,,,,,,,,,,,,,,\n',
    );
    expect(report).toMatchObject({ rows: 2, new: 2, same: 0, imported: 2, errors: [], outcome: 'accepted' });
    const [first, second] = await listDistributorVersions(db);
    const change = first?.changeNumber;
    expect([first, second].sort((a, b) => ((a?.code ?? '') < (b?.code ?? '') ? 1 : -1))).toEqual([
      {
        code: 'D1',
        fromDate: null,
        changeNumber: change,
        name: 'One',
        territory: 'NORTH',
        grade: 'gold',
        parent: 'D0',
        currency: 'CNY',
        since: '2020-01-31',
        status: 'suspended',
        legalName: 'One Ltd',
        address: '1 Road\nShanghai',
        country: 'CN',
        taxId: '913',
        iban: 'DE89370400440532013000',
        account: '62',
        language: 'zh-Hans',
      },
      {
        code: 'D0',
        fromDate: null,
        changeNumber: change,
        name: 'Zero',
        territory: null,
        grade: null,
        parent: null,
        currency: null,
        since: null,
        status: 'active',
        legalName: null,
        address: null,
        country: null,
        taxId: null,
        iban: null,
        account: null,
        language: null,
      },
    ]);
  });

  it('that differ are new versions from their day, by default that of the import in the time zone of the house', async () => {
    const { db, load } = world();
    await saveSettings(db, { timeZone: 'Asia/Shanghai' });
    const late = { now: () => new Date('2026-11-24T16:30:00Z') };
    await load('distributors', 'code,name,grade\nD1,One,bronze\n');
    await load('distributors', 'code,name,grade\nD1,One,silver\n', late);
    await load('distributors', 'code,name,grade,from\nD1,One,gold,2027-01-01\n');
    const grades = (await listDistributorVersions(db)).map(({ fromDate, grade }) => [fromDate, grade]);
    expect(grades).toEqual([
      [null, 'bronze'],
      ['2026-11-25', 'silver'],
      ['2027-01-01', 'gold'],
    ]);
  });

  it('said twice change nothing and draw no change number', async () => {
    const { db, load } = world();
    const text = 'code,name,grade,from\nD1,One,bronze,\nD1,One,gold,2026-01-01\nD1,One,gold,2026-01-01\n';
    expect(await load('distributors', text)).toMatchObject({ rows: 3, new: 2, same: 1, imported: 2 });
    const before = await countRows(db);
    const report = await load('distributors', text);
    expect(report).toMatchObject({ rows: 3, new: 0, same: 3, imported: 0, outcome: 'unchanged' });
    expect(await countRows(db)).toEqual({
      ...before,
      imports: before.imports + 1,
      auditEvents: before.auditEvents + 1,
    });
  });

  it('are compared with the version in force on the day of the row', async () => {
    const { db, load } = world();
    await load('distributors', 'code,name,grade,from\nD1,One,a,2026-01-01\nD1,One,b,2026-04-01\nD1,One,c,2026-07-01\n');
    expect(await load('distributors', 'code,name,grade,from\nD1,One,b,2026-05-01\n')).toMatchObject({
      new: 0,
      same: 1,
    });
    expect(await load('distributors', 'code,name,grade,from\nD1,One,c,2026-04-01\n')).toMatchObject({ new: 1 });
    expect(await load('distributors', 'code,name,grade,from\nD1,One,c,2026-05-01\n')).toMatchObject({
      new: 0,
      same: 1,
    });
    const grades = (await listDistributorVersions(db)).map(({ fromDate, grade }) => [fromDate, grade]);
    expect(grades).toEqual([
      [null, 'a'],
      ['2026-04-01', 'b'],
      ['2026-07-01', 'c'],
      ['2026-04-01', 'c'],
    ]);
  });

  it('keep what a file without the column does not speak of; an empty cell takes it away', async () => {
    const { db, load } = world();
    await load('distributors', 'code,name,grade,status,iban,territory\nD1,One,a,ended,DE89370400440532013000,NORTH\n');
    expect(await load('distributors', 'code,name\nD1,One\n')).toMatchObject({ new: 0, same: 1 });
    await load('distributors', 'code,name,grade\nD1,Uno,\n');
    expect((await listDistributorVersions(db)).at(-1)).toMatchObject({
      name: 'Uno',
      grade: null,
      status: 'ended',
      iban: 'DE89370400440532013000',
      territory: 'NORTH',
    });
  });

  it('have parents that are on record or in the file', async () => {
    const { db, load } = world();
    const text = 'code,name,parent\nD1,One,D2\nD2,Two,D3\nD3,Three,D9\nD4,Four,\n';
    expect(await load('distributors', text)).toMatchObject({ outcome: 'refused', imported: 0, errorCount: 3 });
    expect(await listDistributorVersions(db)).toEqual([]);
    const report = await load('distributors', text, { acceptValid: true });
    expect(report).toMatchObject({ new: 1, imported: 1, errorCount: 3 });
    expect(report.errors.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [2, 'parent', 'D2', 'unknown-distributor'],
      [3, 'parent', 'D3', 'unknown-distributor'],
      [4, 'parent', 'D9', 'unknown-distributor'],
    ]);
    expect((await listDistributorVersions(db)).map(({ code }) => code)).toEqual(['D4']);
    expect(await load('distributors', 'code,name,parent\nD5,Five,D4\n')).toMatchObject({ new: 1, errors: [] });
  });

  it('that contradict themselves on a day are refused, and nothing is imported', async () => {
    const { db, load } = world();
    const before = await countRows(db);
    const report = await load('distributors', 'code,name,grade,from\nD1,One,a,\nD1,One,b,2026-11-24\nD2,Two,,\n');
    expect(report).toMatchObject({ outcome: 'refused', new: 2, imported: 0 });
    expect(report.errors).toMatchObject([{ row: 3, column: 'grade', value: 'b', code: 'conflict' }]);
    expect(await countRows(db)).toMatchObject({ ...before, imports: 1, auditEvents: 1 });
  });

  it('of one file that is imported twice at once are imported once', async () => {
    const { db, load } = world();
    const text = 'code,name,territory\nD1,One,NORTH\nD2,Two,SOUTH\n';
    const reports = await Promise.all([load('distributors', text), load('distributors', text)]);
    expect(reports.map(({ outcome, imported }) => [outcome, imported]).sort()).toEqual([
      ['accepted', 2],
      ['unchanged', 0],
    ]);
    expect(await countRows(db)).toMatchObject({ distributors: 2, distributorVersions: 2, territories: 2, changes: 1 });
  });

  it('may name territories that another import is adding', async () => {
    const { db, load } = world();
    let loading: Promise<ImportReport> | undefined;
    await db.transaction().execute(async (transaction) => {
      await addCodes(transaction, 'territories', ['NORTH']);
      loading = load('distributors', 'code,name,territory\nD1,One,SOUTH\nD2,Two,NORTH\n');
      await wait(300);
      await addCodes(transaction, 'territories', ['SOUTH']);
    });
    expect(await loading).toMatchObject({ new: 2, errors: [], outcome: 'accepted' });
    expect((await listDistributorVersions(db)).map(({ territory }) => territory)).toEqual(['SOUTH', 'NORTH']);
  });

  it('of a trial are compared and not kept', async () => {
    const { db, load } = world();
    const before = await countRows(db);
    const report = await load('distributors', 'code,name,territory\nD1,One,NORTH\n', { dryRun: true });
    expect(report).toMatchObject({ new: 1, imported: 0, outcome: 'trial', importId: null });
    expect(await countRows(db)).toEqual(before);
  });
});

describeEachDatabase('products', (database) => {
  const world = useWorld(database);

  it('have versions with their product line, brand and price', async () => {
    const { db, load } = world();
    const header = 'sku,name,product_line,brand,category,unit,list_price,currency,from\n';
    await load('products', `${header}S1,Bike,Road,B1,Bikes,piece,2753.90,USD,\n`);
    expect(await load('products', `${header}S1,Bike,Road,B1,Bikes,piece,2753.9000,USD,\n`)).toMatchObject({ same: 1 });
    expect(await load('products', `${header}S1,Bike,Mountain,,Bikes,piece,99.999,,2026-12-01\n`)).toMatchObject({
      new: 1,
    });
    expect((await listProductVersions(db)).map(({ changeNumber: _changeNumber, ...version }) => version)).toEqual([
      {
        sku: 'S1',
        fromDate: null,
        name: 'Bike',
        productLine: 'Road',
        brand: 'B1',
        category: 'Bikes',
        unit: 'piece',
        listPrice: '2753.9',
        currency: 'USD',
      },
      {
        sku: 'S1',
        fromDate: '2026-12-01',
        name: 'Bike',
        productLine: 'Mountain',
        brand: null,
        category: 'Bikes',
        unit: 'piece',
        listPrice: '99.999',
        currency: null,
      },
    ]);
  });

  it('have list prices with the digits of their currency, or rounded ones', async () => {
    const { db, load } = world();
    const text = 'sku,name,product_line,list_price,currency\nS1,Bike,Road,9.995,USD\n';
    expect(await load('products', text)).toMatchObject({
      errors: [{ row: 2, column: 'list_price', value: '9.995', expected: 'at most 2 decimals, as USD has' }],
    });
    const report = await load('products', text, { roundAmounts: true });
    expect(report.warnings.map((warning) => warning.text)).toEqual(['1 amount was rounded, in sum by 0.005 USD']);
    expect(await listProductVersions(db)).toMatchObject([{ listPrice: '10' }]);
  });
});

describeEachDatabase('stages and targets', (database) => {
  const world = useWorld(database);

  async function withPartnership() {
    const { load } = world();
    await load('distributors', 'code,name\nD1,One\n');
    await load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    return world();
  }

  it('are new where they say something else than the record', async () => {
    const { db, load } = await withPartnership();
    const header = 'distributor,product_line,stage,from\n';
    const text = `${header}D1,Road,entry,2026-01-01\nD1,Road,growth,2026-04-01\n`;
    expect(await load('stages', text)).toMatchObject({ new: 2, same: 0, imported: 2 });
    expect(await load('stages', text)).toMatchObject({ new: 0, same: 2, outcome: 'unchanged' });
    expect(await load('stages', `${header}D1,Road,maturity,2026-04-01\nD1,Road,entry,2026-01-01\n`)).toMatchObject({
      new: 1,
      same: 1,
    });
    expect(await load('stages', `${header}D1,Road,growth,2026-04-01\n`)).toMatchObject({ new: 1 });
    expect((await listStageEntries(db)).map(({ fromDate, stage }) => [fromDate, stage])).toEqual([
      ['2026-01-01', 'entry'],
      ['2026-04-01', 'growth'],
      ['2026-04-01', 'maturity'],
      ['2026-04-01', 'growth'],
    ]);
  });

  it('are refused where distributor or product line are unknown', async () => {
    const { load } = await withPartnership();
    const stages = await load('stages', 'distributor,product_line,stage,from\nD9,Sea,entry,2026-01-01\n');
    expect(stages.errors.map(({ row, column, value, code }) => [row, column, value, code])).toEqual([
      [2, 'distributor', 'D9', 'unknown-distributor'],
      [2, 'product_line', 'Sea', 'unknown-product-line'],
    ]);
    const targets = await load('targets', 'distributor,name,period,value\nD9,year,2026,1\nD1,year,2026,1\n');
    expect(targets).toMatchObject({ outcome: 'refused', errors: [{ row: 2, column: 'distributor', value: 'D9' }] });
  });

  it('have values that are compared as numbers', async () => {
    const { db, load } = await withPartnership();
    const header = 'distributor,name,period,value\n';
    await load('targets', `${header}D1,year,2026,100.50\nD1,year,2026-Q1,25\n`);
    expect(await load('targets', `${header}D1,year,2026,100.5\nD1,year,2026-Q1,26\n`)).toMatchObject({
      new: 1,
      same: 1,
    });
    expect((await listTargetEntries(db)).map(({ period, value }) => [period, value])).toEqual([
      ['2026', '100.5'],
      ['2026-Q1', '25'],
      ['2026-Q1', '26'],
    ]);
  });
});
