import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { describeEachDatabase } from '#test/support/databases.ts';
import { openHouse, tenPercent } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';
import { callTandem, runTandem } from '#test/support/tandem.ts';

vi.setConfig({ testTimeout: 120_000 });

describeEachDatabase('the command line', (database) => {
  test('runs, issues, exports and verifies a period, and names a statement of which a byte was flipped', async () => {
    const house = await openHouse(database);
    // Each command is a process of its own once, on one database: what differs between the two is below that.
    const runOnce = database.name === 'sqlite' ? runTandem : callTandem;
    const tandemProcess = (...argv: string[]) => runOnce(argv, { databaseUrl: house.url });
    const tandem = (...argv: string[]) => callTandem(argv, { databaseUrl: house.url });
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    await house.rule({ ...tenPercent, effective: { from: '2025-01-01', to: '2025-12-31' } });
    await house.sell('A,1,2025-05-01,D1,S1,1,200', 'A,2,2025-05-01,D2,S1,1,30');

    const calculated = await tandem('calculate', '--period', '2025-Q2', '--json');
    expect(JSON.parse(calculated.stdout).map((row: { due: string }) => row.due)).toEqual(['20.00', '3.00']);
    expect(await tandem('issue', '--period', '2025-Q2')).toMatchObject({
      status: 1,
      stderr: '2025-Q2 has not been run\n',
    });
    expect(await tandemProcess('run', '--period', '2025-Q2')).toEqual({
      status: 0,
      stdout: 'run 1 of 2025-Q2: 2 rows\n',
      stderr: '',
    });
    const other = { period: ['--period', '2025-Q2'], as: ['--as', 'brand@x.example'] };
    expect(await tandem('issue', ...other.period, ...other.as)).toMatchObject({ status: 1, stdout: '' });
    expect(await tandemProcess('issue', '--period', '2025-Q2', '--as', 'finance@x.example')).toEqual({
      status: 0,
      stdout: 'TD-000001\nTD-000002\n',
      stderr: '2 issued from run 1\n',
    });
    const out = mkdtempSync(join(tmpdir(), 'tandem-export-'));
    for (const format of ['pdf', 'csv']) {
      const words = ['export', 'statements', '--period', '2025-Q2', '--format', format, '--out', out];
      expect(await tandem(...words)).toMatchObject({ status: 0, stdout: `2 files in ${out}\n` });
    }
    expect(readdirSync(out).sort()).toEqual(['TD-000001.csv', 'TD-000001.pdf', 'TD-000002.csv', 'TD-000002.pdf']);
    expect(readFileSync(join(out, 'TD-000001.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(join(out, 'TD-000001.csv'), 'utf8')).toContain(
      'TD-000001,2025-Q2,D1,One,TEN,Ten percent,2025-Q2,earned,200,200,20.00,0.00,20.00,USD,row',
    );
    const zip = ['export', 'statements', '--period', '2025-Q2', '--format', 'zip', '--out', join(out, 'zip')];
    expect(await tandemProcess(...zip)).toMatchObject({ status: 0, stdout: `1 file in ${join(out, 'zip')}\n` });
    expect(readdirSync(join(out, 'zip'))).toEqual(['statements-2025-Q2.zip']);
    const files = unzipSync(readFileSync(join(out, 'zip', 'statements-2025-Q2.zip')));
    expect(Object.keys(files)).toHaveLength(8);
    for (const name of ['TD-000002.pdf', 'TD-000001.csv']) {
      expect(Buffer.from(files[name] ?? []).equals(readFileSync(join(out, name)))).toBe(true);
    }
    expect(await tandem(...zip.map((word) => word.replace('2025-Q2', '2025-Q1')))).toMatchObject({
      status: 1,
      stderr: 'tandem: no statement of 2025-Q1 has been issued\n',
    });
    rmSync(out, { recursive: true });

    expect(await tandem('verify')).toEqual({ status: 0, stdout: 'all is well with 2 statements\n', stderr: '' });
    const on = database.name === 'postgres' ? ' on statements' : '';
    await sql.raw(`drop trigger statements_no_update${on}`).execute(house.db);
    await sql.raw(`update statements set body = replace(body, '30', '31') where series = 2`).execute(house.db);
    const verified = await tandemProcess('verify');
    expect(verified.status).toBe(1);
    expect(verified.stdout).toContain('TD-000002: its text is not the one that was issued\n');
    expect(verified.stdout).not.toContain('TD-000001');
    await house.close();
  });

  test('sets the sum above which two people issue, for an administrator alone, and proposes what is above it', async () => {
    const house = await openHouse(database);
    const tandem = (...argv: string[]) => callTandem(argv, { databaseUrl: house.url });
    await addPerson(house.db, 'Ada', 'administrator');
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\n');
    await house.rule({ ...tenPercent, effective: { from: '2025-01-01', to: '2025-12-31' } });
    await house.sell('A,1,2025-05-01,D1,S1,1,200', 'A,2,2025-05-01,D2,S1,1,200.10');
    await house.run('2025-Q2');

    const words = ['second-person-above', 'USD', '20'];
    expect(await tandem(...words)).toMatchObject({ status: 1, stdout: '' });
    expect(await tandem(...words, '--as', 'finance@x.example')).toMatchObject({ status: 1, stdout: '' });
    expect(await tandem(...words, '--as', 'ada@x.example')).toEqual({
      status: 0,
      stdout: 'statements above 20 USD are issued by two people\n',
      stderr: '',
    });
    const sum = 'D2 is granted 20.01 USD, above the set sum';
    expect(await tandem('issue', '--period', '2025-Q2')).toEqual({
      status: 0,
      stdout: 'TD-000001\n',
      stderr: `1 issued from run 1\n${sum}: proposed, a second person confirms it in the portal\n`,
    });
    expect(await tandem('issue', '--period', '2025-Q2', '--as', 'finance@x.example')).toMatchObject({
      stdout: '',
      stderr: expect.stringContaining(`${sum}: proposed before`),
    });
    await house.close();
  });
});
