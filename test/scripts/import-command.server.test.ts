import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { countRows } from '#test/support/count-rows.ts';
import { requireDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';
import { callTandem, runTandem } from '#test/support/tandem.ts';

/** On one database: what differs between the two is tested below the commands. Each command and exit code is a process once. */
vi.setConfig({ testTimeout: 60_000 });

const step = {
  code: 'STEP',
  title: { en: 'Stepped' },
  currency: 'USD',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  period: 'year',
  basis: { of: 'amount' },
  bands: [{ from: '0', percent: '10' }],
};

describe('the command line', () => {
  let open: OpenDatabase;
  let folder: string;

  beforeAll(async () => {
    open = await openMigrated(requireDatabase('sqlite'));
    folder = mkdtempSync(join(tmpdir(), 'tandem-command-'));
    for (const role of ['administrator', 'brand-manager', 'finance', 'auditor'] as const)
      await addPerson(open.db, role, role);
    await addPerson(open.db, 'second', 'brand-manager');
    file('distributors.csv', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    file('products.csv', 'sku,name,product_line\nS1,One,P\n');
    file('programmes.json', JSON.stringify([step]));
  });
  afterAll(async () => {
    await open.close();
    rmSync(folder, { recursive: true });
  });

  function file(name: string, text: string): string {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  }

  const tandem = (words: string, environment?: Record<string, string>) =>
    callTandem(argvOf(words), { databaseUrl: open.url, environment });

  const tandemProcess = (words: string, environment?: Record<string, string>) =>
    runTandem(argvOf(words), { databaseUrl: open.url, environment });

  function argvOf(words: string): string[] {
    return words.split(' ').map((word) => word.replace(/^\.\//, `${folder}/`));
  }

  type Refused = [words: string, status: 1 | 2, sentence: string, environment?: Record<string, string>];

  /** Says the sentence on standard error, nothing else anywhere, and leaves the record as it was. */
  async function expectRefusals(...refused: Refused[]): Promise<void> {
    const before = await countRows(open.db);
    for (const [words, status, sentence, environment] of refused) {
      expect(await tandem(words, environment)).toEqual({ status, stdout: '', stderr: `tandem: ${sentence}\n` });
    }
    expect(await countRows(open.db)).toEqual(before);
  }

  it('imports files, and the same file twice changes nothing', async () => {
    expect(await tandemProcess('import distributors ./distributors.csv')).toEqual({
      status: 0,
      stdout: 'distributors.csv: rows read 2, new 2, known already 0, mistakes 0\nimported 2, on record as import 1\n',
      stderr: '',
    });
    expect(await tandem('import distributors ./distributors.csv')).toEqual({
      status: 0,
      stdout: 'distributors.csv: rows read 2, new 0, known already 2, mistakes 0\nnothing imported: nothing is new\n',
      stderr: '',
    });
    expect(await tandem('import products ./products.csv')).toMatchObject({ status: 0 });
  });

  it('reports every mistake of a file that it refuses, in words and as JSON', async () => {
    file(
      'sales.csv',
      'document,line,date,distributor,sku,quantity,net_amount,colour\n' +
        'A,1,2026-03-04,D1,S1,1,10.50,red\nA,2,04.03.2026,D1,S1,1,"1,234.50",\nA,3,2026-03-04,D9,S1,1,1,\n',
    );
    const lines = open.db.selectFrom('salesLines').selectAll();
    const plain = await tandemProcess('import sales ./sales.csv');
    expect([plain.status, plain.stderr]).toEqual([1, '']);
    expect(plain.stdout.split('\n')).toEqual([
      'sales.csv: rows read 3, new 1, known already 0, mistakes 3',
      'sales.csv: the column colour is not known and was ignored',
      'sales.csv, row 3, date: expected a date that the calendar has, written YYYY-MM-DD; this could mean 2026-04-03 or 2026-03-04, found "04.03.2026"',
      'sales.csv, row 3, net_amount: expected digits with a point before decimals, such as 1234.56, and nothing else; this could mean 1234.50 or 1.23450, found "1,234.50"',
      'sales.csv, row 4, distributor: expected a distributor that is on record, found "D9"',
      'nothing imported: the file is refused',
      '',
    ]);
    expect(await lines.execute()).toEqual([]);

    const json = await tandem('import sales ./sales.csv --json --dry-run --accept-valid');
    expect([json.status, json.stderr]).toEqual([0, '']);
    expect(JSON.parse(json.stdout)).toEqual({
      kind: 'sales',
      file: 'sales.csv',
      rows: 3,
      new: 1,
      same: 0,
      imported: 0,
      errors: [
        {
          row: 3,
          column: 'date',
          value: '04.03.2026',
          expected: 'a date that the calendar has, written YYYY-MM-DD; this could mean 2026-04-03 or 2026-03-04',
        },
        {
          row: 3,
          column: 'net_amount',
          value: '1,234.50',
          expected:
            'digits with a point before decimals, such as 1234.56, and nothing else; this could mean 1234.50 or 1.23450',
        },
        { row: 4, column: 'distributor', value: 'D9', expected: 'a distributor that is on record' },
      ],
      warnings: ['the column colour is not known and was ignored'],
    });
    expect(await lines.execute()).toEqual([]);

    const accepted = await tandem('import sales ./sales.csv --json --accept-valid');
    expect(accepted.status).toBe(0);
    expect(JSON.parse(accepted.stdout)).toMatchObject({ rows: 3, new: 1, imported: 1 });
    expect(await lines.execute()).toMatchObject([{ document: 'A', line: '1', amountMinor: 1050 }]);
  });

  it('rounds amounts where it is asked to, and says by how much', async () => {
    file('rounded.csv', 'document,line,date,distributor,sku,quantity,net_amount\nR,1,2026-03-04,D1,S1,1,10.505\n');
    expect(await tandem('import sales ./rounded.csv --round-amounts --dry-run')).toEqual({
      status: 0,
      stdout:
        'rounded.csv: rows read 1, new 1, known already 0, mistakes 0\n' +
        'rounded.csv: 1 amount was rounded, in sum by 0.005 USD\n' +
        'nothing kept: a trial, which would have imported 1\n',
      stderr: '',
    });
    expect(await tandem('import sales ./rounded.csv')).toMatchObject({ status: 1 });
  });

  it('withdraws an import that no run knows, with a reason', async () => {
    file('wrong.csv', 'document,line,date,distributor,sku,quantity,net_amount\nW,1,2026-03-04,D1,S1,1,10\n');
    const imported = await tandem('import sales ./wrong.csv');
    const id = /import (\d+)/.exec(imported.stdout)?.[1];
    await expectRefusals(
      ['withdraw import', 2, 'withdraw import ID --reason TEXT'],
      ['withdraw import 0 --reason wrong', 2, 'withdraw import ID --reason TEXT'],
      ['withdraw import 4711 --reason wrong', 1, 'import 4711: there is no such import'],
      [`withdraw import ${id}`, 1, `import ${id}: say why with --reason TEXT`],
      [
        `withdraw import ${id} --reason wrong --as auditor@x.example`,
        1,
        'auditor@x.example may not do this: it takes the permission imports:make',
      ],
    );
    expect(await tandemProcess(`withdraw import ${id} --reason wrong --as finance@x.example`)).toEqual({
      status: 0,
      stdout: `import ${id} is withdrawn: rows 1, sales\n`,
      stderr: '',
    });
    const lines = open.db.selectFrom('salesLines').select('document').where('document', '=', 'W');
    expect(await lines.execute()).toEqual([]);
    await expectRefusals([`withdraw import ${id} --reason wrong`, 1, `import ${id}: it has been withdrawn`]);
  });

  it('says what it cannot import, and changes nothing', async () => {
    const kinds =
      'distributors, products, stages, targets, programmes, sales, payments, scores, rates, certificates, breaches';
    const noPlace =
      "To specify a positional argument starting with a '-', place it at the end of the command after '--'";
    await expectRefusals(
      ['import sales ./none.csv', 1, `${folder}/none.csv cannot be read: there is no such file`],
      ['import sales ./', 1, `${folder}/ cannot be read: it is no file`],
      ['import vendors ./distributors.csv', 2, `there is no kind vendors: ${kinds}`],
      ['import toString ./distributors.csv', 2, `there is no kind toString: ${kinds}`],
      ['import sales', 2, 'import KIND FILE'],
      ['import sales ./distributors.csv ./distributors.csv', 2, 'import KIND FILE'],
      ['import sales ./a.csv --quick', 2, `Unknown option '--quick'. ${noPlace}, as in '-- "--quick"`],
    );
  });

  it('takes a wrong setting for wrong usage', async () => {
    expect(await runTandem(['migrate'], { databaseUrl: 'somewhere' })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'tandem: DATABASE_URL is file:PATH or postgres://…\n',
    });
  });

  it('acts for a person who may do it, else not at all', async () => {
    const import_ = 'import distributors ./distributors.csv';
    const mayNot = 'auditor@x.example may not do this: it takes the permission imports:make';
    const notProposed = 'finance@x.example may not do this: it takes the permission programmes:propose';
    await expectRefusals(
      [`${import_} --as nobody@x.example`, 1, 'there is no person with the e-mail nobody@x.example'],
      [`${import_} --as auditor@x.example`, 1, mayNot],
      [import_, 1, mayNot, { TANDEM_AS: 'auditor@x.example' }],
      ['import programmes ./programmes.json --as finance@x.example', 1, notProposed],
    );
    const asFinance = await tandem(`${import_} --as finance@x.example`, { TANDEM_AS: 'auditor@x.example' });
    expect(asFinance).toMatchObject({ status: 0 });
    expect(await lastEvent()).toEqual({ actor: 'person', email: 'finance@x.example', action: 'import-unchanged' });
    expect(await tandem(import_)).toMatchObject({ status: 0 });
    expect(await lastEvent()).toEqual({ actor: 'operator', email: null, action: 'import-unchanged' });
  });

  it('approves a programme for a person who did not import it', async () => {
    const approve = 'approve programme STEP';
    const proposed = await tandem('import programmes ./programmes.json --as brand-manager@x.example');
    expect(proposed).toMatchObject({ status: 0 });
    const mayNot = 'administrator@x.example may not do this: it takes the permission programmes:approve';
    const own = 'STEP: version 1 is approved by someone else than the person who proposed it';
    await expectRefusals(
      [approve, 1, 'this takes a person: name one by --as E-MAIL or TANDEM_AS'],
      [`${approve} --as administrator@x.example`, 1, mayNot],
      [`${approve} --as brand-manager@x.example`, 1, own],
      ['approve programme NONE --as second@x.example', 1, 'NONE: there is no such programme'],
      ['approve STEP', 2, 'approve programme CODE'],
      ['approve programme', 2, 'approve programme CODE'],
      ['approve programme STEP STEP', 2, 'approve programme CODE'],
    );
    expect(await tandemProcess(approve, { TANDEM_AS: 'second@x.example' })).toEqual({
      status: 0,
      stdout: 'STEP: version 1 is approved and holds from 2026-01-01\n',
      stderr: '',
    });
    expect(await lastEvent()).toEqual({ actor: 'person', email: 'second@x.example', action: 'programme-approved' });
    await expectRefusals([`${approve} --as second@x.example`, 1, 'STEP: version 1, the newest, is approved already']);
  });

  async function lastEvent() {
    return open.db
      .selectFrom('auditEvents')
      .leftJoin('people', 'people.id', 'auditEvents.personId')
      .select(['auditEvents.actor', 'people.email', 'auditEvents.action'])
      .orderBy('auditEvents.id', 'desc')
      .limit(1)
      .executeTakeFirst();
  }
});
