import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { readFile } from '#app/files/index.server.ts';
import { verifyStatements } from '#app/statements/index.server.ts';
import { sealStatement } from '#app/statements/seal-statement.server.ts';
import { listStatementRows, listWholeStatements } from '#db/queries/statements.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, useHouse } from '#test/support/house.ts';

const programme = {
  code: 'TEN',
  title: { en: 'Ten percent' },
  currency: 'USD',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  period: 'quarter',
  stages: ['growth'],
  basis: { of: 'amount' },
  bands: [{ percent: '10' }],
};

describeEachDatabase('verifying statements', (database) => {
  let house: House;

  useHouse(database, {
    use: (one) => {
      house = one;
    },
    fill: async (house) => {
      await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
      await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
      await house.load(
        'stages',
        'distributor,product_line,stage,from\nD1,Road,growth,2026-01-01\nD2,Road,growth,2026-01-01\n',
      );
      await house.rule(programme);
      const header = 'document,line,date,distributor,sku,quantity,net_amount\n';
      await house.load(
        'sales',
        `${header}A,1,2026-05-01,D1,S1,1,200\nA,2,2026-05-01,D2,S1,1,300\nA,3,2026-08-01,D1,S1,1,70\n`,
      );
      for (const period of ['2026-Q2', '2026-Q3']) {
        await house.run(period);
        await house.issue(period);
      }
    },
  });

  const isPostgres = database.name === 'postgres';

  /** Changes what the database itself protects, as someone with its file might. */
  async function tamper(table: string, operation: 'update' | 'delete', statement: string): Promise<void> {
    await sql.raw(`drop trigger ${table}_no_${operation}${isPostgres ? ` on ${table}` : ''}`).execute(house.db);
    await sql.raw(statement).execute(house.db);
  }

  const flaws = async () =>
    (await verifyStatements(house.db)).findings.map(({ statement, flaw }) => `${statement} ${flaw}`);

  test('all is well with what was issued, also when everything has changed since', async () => {
    await house.load('distributors', 'code,name,currency,from\nD1,Renamed,EUR,2026-01-01\nD3,Three,USD,\n');
    await house.load('products', 'sku,name,product_line,from\nS1,Bike,Sea,2026-01-01\n');
    await house.load('stages', 'distributor,product_line,stage,from\nD1,Road,maturity,2026-01-01\n');
    await house.load(
      'sales',
      'document,line,date,distributor,sku,quantity,net_amount,territory\nB,1,2026-05-02,D1,S1,1,9,N\n',
    );
    await house.rule({ ...programme, bands: [{ percent: '20' }] });
    expect(await verifyStatements(house.db)).toEqual({ statements: 3, findings: [] });
  });

  test.each([
    [
      'a digit of the text',
      `update statements set body = replace(body, '"due":"30.00"', '"due":"31.00"') where series = 2`,
      ['TD-000002 text-changed', 'TD-000002 derived-otherwise'],
    ],
    [
      'a space of the text',
      `update statements set body = body || ' ' where series = 2`,
      ['TD-000002 text-changed', 'TD-000002 derived-otherwise'],
    ],
    [
      'the digest',
      `update statements set digest = '0000' || substr(digest, 5) where series = 1`,
      ['TD-000001 text-changed', 'TD-000001 record-changed', 'TD-000001 derived-otherwise', 'TD-000002 chain-broken'],
    ],
    [
      'a balance',
      `update statements set opening_minor = 1, closing_minor = closing_minor + 1 where series = 3`,
      ['TD-000003 record-changed', 'TD-000003 derived-otherwise'],
    ],
    ['who issued it', 'update statements set issued_by = null where series = 3', ['TD-000003 record-changed']],
  ])('%s is noticed', async (_name, statement, expected) => {
    await tamper('statements', 'update', statement);
    expect(await flaws()).toEqual(expected);
  });

  test('a flipped byte of the PDF is noticed', async () => {
    const chunk = await house.db.selectFrom('fileChunks').selectAll().where('fileId', '=', 2).executeTakeFirstOrThrow();
    const bytes = Buffer.from(chunk.bytes);
    bytes[1000] = (bytes[1000] as number) ^ 1;
    await house.db.updateTable('fileChunks').set({ bytes }).where('fileId', '=', 2).execute();
    expect(await flaws()).toEqual(['TD-000002 document-changed']);
  });

  test('another PDF with a digest that fits it is noticed', async () => {
    const other = await house.db.selectFrom('files').selectAll().where('id', '=', 1).executeTakeFirstOrThrow();
    await sql.raw(`update files set digest = '${other.digest}', size = ${other.size} where id = 2`).execute(house.db);
    await sql.raw('delete from file_chunks where file_id = 2').execute(house.db);
    await sql
      .raw('insert into file_chunks select 2, position, bytes from file_chunks where file_id = 1')
      .execute(house.db);
    expect(await flaws()).toEqual(['TD-000002 record-changed']);
  });

  test.each([
    ['what a statement granted', 'granted_minor'],
    ['what had waited before it', 'brought_minor'],
  ])('%s is noticed when it changes', async (_, column) => {
    await tamper(
      'statement_rows',
      'update',
      `update statement_rows set ${column} = ${column} + 1 where statement_id = 1`,
    );
    expect(await flaws()).toContain('TD-000001 record-changed');
  });

  test('a granted row that was moved to another distributor is noticed', async () => {
    await tamper(
      'statement_rows',
      'update',
      `update statement_rows set distributor_id = (select id from distributors where code = 'D2') where statement_id = 1`,
    );
    expect((await flaws()).slice(0, 2)).toEqual(['TD-000001 record-changed', 'TD-000001 derived-otherwise']);
  });

  test('balances are derived, so that a seal made anew does not hide a change', async () => {
    const [first] = await listWholeStatements(house.db, { after: 0, through: 1, limit: 1 });
    if (!first) throw new Error('there is no statement');
    const changed = { ...first, settledMinor: first.settledMinor + 5, closingMinor: first.closingMinor - 5 };
    const { digest } = await readFile(house.db, first.pdfFileId);
    const seal = sealStatement(changed, await listStatementRows(house.db, first.id), digest);
    await tamper(
      'statements',
      'update',
      `update statements set seal = '${seal}', settled_minor = ${changed.settledMinor},
         closing_minor = ${changed.closingMinor} where series = 1`,
    );
    expect(await flaws()).toContain('TD-000001 derived-otherwise');
  });

  test('a sales line that was changed is noticed by every statement that rests on its run', async () => {
    await tamper(
      'sales_lines',
      'update',
      `update sales_lines set amount_minor = 20001 where document = 'A' and line = '1'`,
    );
    expect(await flaws()).toEqual([
      'TD-000001 inputs-changed',
      'TD-000001 derived-otherwise',
      'TD-000002 inputs-changed',
      'TD-000003 inputs-changed',
    ]);
  });

  test.each([
    ['in the middle', 2, ['TD-000003 chain-broken', 'TD-000003 inputs-changed']],
    ['at the end', 3, ['TD-000003 chain-broken']],
  ])('a statement missing %s is noticed', async (_name, series, expected) => {
    await tamper('statement_rows', 'delete', `delete from statement_rows where statement_id = ${series}`);
    await tamper('statements', 'delete', `delete from statements where series = ${series}`);
    expect(await flaws()).toEqual(expected);
  });

  test('a statement by an earlier engine is named, not passed over', async () => {
    await tamper('runs', 'update', 'update runs set engine_revision = 0');
    expect(await flaws()).toEqual([
      'TD-000001 other-engine-revision',
      'TD-000002 other-engine-revision',
      'TD-000003 other-engine-revision',
    ]);
  });
});
