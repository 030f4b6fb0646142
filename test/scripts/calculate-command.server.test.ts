import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OracleCase, oracleCases } from '#test/rebates/oracle-cases.ts';
import { callTandem, runTandem } from '#test/support/tandem.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-calculate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, files: Record<string, string>): string {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
}

const words = (path: string, period: string) => ['calculate', '--dir', path, '--period', period, '--json'];
const noDatabase = { databaseUrl: 'file:/nowhere/at/all.db' };

const calculate = (path: string, period: string) => callTandem(words(path, period), noDatabase);

function csvOf(rows: readonly Record<string, string>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return `${[columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => cells.join(',')).join('\n')}\n`;
}

const paid: Record<string, unknown> = {
  code: 'PAID',
  title: { en: 'Paid' },
  currency: 'USD',
  effective: { from: '2026-01-01', to: '2026-12-31' },
  period: 'quarter',
  basis: { of: 'amount' },
  qualifier: { of: 'days-to-pay' },
  bands: [{ percent: '3' }, { from: '30', percent: '1' }],
  conditions: [
    { of: 'on-time-percent', atLeast: '50' },
    { of: 'score', name: 'service', atLeast: '80' },
    { of: 'breaches', below: '1' },
    { of: 'certified-people', course: 'FIT', atLeast: '1' },
  ],
};
const files = {
  'sales.csv':
    'document,line,date,distributor,sku,quantity,net_amount,currency,due_date\nA,1,2026-01-10,D1,S1,1,1000.00,EUR,2026-02-09\n',
  'programmes.json': JSON.stringify([paid]),
  'rates.csv': 'date,from,to,rate\n2026-01-01,EUR,USD,1.0825\n',
  'payments.csv': 'document,paid_date,amount,reference\nA,2026-01-30,600,1\nA,2026-02-19,400,2\n',
  'scores.csv': 'distributor,name,period,value\nD1,service,2026-Q1,80\n',
  'certificates.csv': 'distributor,person,course,from\nD1,Ann,FIT,2026-03-31\n',
  'breaches.csv': 'distributor,date\nD1,2026-04-01\n',
};

describe('a folder that is calculated', { timeout: 60_000 }, () => {
  test('names the lines behind the rows of one distributor', async () => {
    const sales = [
      { document: 'A', line: '1', date: '2026-01-10', distributor: 'D1', sku: 'S1', quantity: '1', net_amount: '100' },
      { document: 'A', line: '2', date: '2026-01-10', distributor: 'D1', sku: 'S2', quantity: '1', net_amount: '50' },
      { document: 'B', line: '1', date: '2026-01-11', distributor: 'D2', sku: 'S1', quantity: '1', net_amount: '70' },
    ];
    const rule = { ...paid, qualifier: undefined, conditions: undefined, bands: [{ percent: '3' }] };
    const onS1 = { ...rule, basis: { of: 'amount', lines: { skus: ['S1'] } } };
    const path = write('lines', { 'sales.csv': csvOf(sales), 'programmes.json': JSON.stringify([onS1]) });
    const asked = ['calculate', '--dir', path, '--period', '2026-Q1', '--lines', 'D1'];
    const { status, stdout } = await callTandem([...asked, '--json'], noDatabase);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        ...{ distributor: 'D1', entitlement: '3.00' },
        contributing: [{ document: 'A', line: '1', countsFor: 'both', share: '3.00' }],
        notCounted: [{ document: 'A', line: '2', reason: 'product' }],
      },
    ]);
    expect((await callTandem(asked, noDatabase)).status).toBe(2);
  });

  test('has payments, scores, rates, certificates and breaches', async () => {
    const { status, stdout } = await runTandem(words(write('all', files), '2026-Q1'), noDatabase);
    expect(status).toBe(0);
    // 600 after 20 days and 400 after 40; three per cent of 1,082.50.
    expect(JSON.parse(stdout)).toMatchObject([{ outcome: 'earned', qualifier: '28', basis: '1082.5', due: '32.48' }]);
  });

  test('without a rate names the line, prints the others and exits with 1', async () => {
    const units = {
      ...paid,
      code: 'UNITS',
      basis: { of: 'quantity' },
      qualifier: undefined,
      conditions: [],
      bands: [{ perUnit: '2' }],
    };
    const programmes = JSON.stringify([paid, units]);
    const rates = 'date,from,to,rate\n2026-01-11,EUR,USD,1.0825\n2026-01-01,USD,EUR,0.9\n';
    const path = write('norate', { ...files, 'programmes.json': programmes, 'rates.csv': rates });
    const { status, stdout, stderr } = await calculate(path, '2026-Q1');
    expect([status, stderr]).toEqual([
      1,
      'PAID is not calculated: it pays in USD, and line 1 of document A is in EUR, for which there is no rate on or before its date.\n',
    ]);
    expect(JSON.parse(stdout)).toMatchObject([{ programme: 'UNITS', due: '2.00' }]);
  });

  test('names the programme and the key of what is refused', async () => {
    const path = write('wrong', { 'programmes.json': JSON.stringify([{ ...paid, colour: 'red' }]) });
    expect(await calculate(path, '2026-Q1')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'programmes.json, PAID, colour: expected no key of this name\n',
    });
  });

  test('with sums that cannot be held exactly is refused in a sentence', async () => {
    const line = (number: number) => `A,${number},2026-01-10,D1,S1,1,90000000000000.00\n`;
    const plain = { ...paid, qualifier: undefined, conditions: [], bands: [{ percent: '3' }] };
    const path = write('beyond', {
      'programmes.json': JSON.stringify([plain]),
      'sales.csv': `document,line,date,distributor,sku,quantity,net_amount\n${line(1)}${line(2)}`,
    });
    expect(await calculate(path, '2026-Q1')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'tandem: PAID sums the lines of D1 beyond 9,000,000,000,000,000, which cannot be held exactly\n',
    });
  });

  test.each([
    [['--dir', ''], 'calculate --dir needs a folder'],
    [['--round-amounts'], '--round-amounts goes with --dir'],
  ])('is asked for in words that mean something: %j', async (options, sentence) => {
    const command = ['calculate', '--period', '2026', '--json', ...options];
    expect(await callTandem(command, noDatabase)).toEqual({
      status: 2,
      stdout: '',
      stderr: `tandem: ${sentence}\n`,
    });
  });

  test('comes out to the cent for the worked example that goes by payments', async () => {
    const [example] = oracleCases.filter(({ id }) => id === 'C-8') as [OracleCase];
    const tables = Object.entries(example.files).map(([name, rows]) => [name, csvOf(rows)]);
    const path = write('example', {
      ...Object.fromEntries(tables),
      'programmes.json': JSON.stringify(example.programmes),
    });
    const { stdout } = await calculate(path, example.period);
    expect(JSON.parse(stdout)).toMatchObject(example.expected);
  });
});
