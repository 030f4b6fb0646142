import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OracleCase, oracleCases } from '#test/rebates/oracle-cases.ts';
import { runTandem } from '#test/support/tandem.ts';

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

const calculate = (path: string, period: string) =>
  runTandem(['calculate', '--dir', path, '--period', period, '--json'], { databaseUrl: 'file:/nowhere/at/all.db' });

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
  test('has payments, scores, rates, certificates and breaches', async () => {
    const { status, stdout } = await calculate(write('all', files), '2026-Q1');
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
