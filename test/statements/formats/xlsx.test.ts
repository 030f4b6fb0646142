import { readFileSync } from 'node:fs';
import readSheets from 'read-excel-file/node';
import { afterEach, expect, test, vi } from 'vitest';
import { xlsxFormat } from '#app/statements/formats/xlsx.server.ts';
import type { Statement } from '#app/statements/statement.ts';
import { openWorkbook } from '#test/support/workbook-file.ts';
import { exampleStatement } from './example.ts';

type Example = ReturnType<typeof exampleStatement>;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test.each(['en', 'zh-Hans', 'zh-Hant'] as const)('the statement in %s is the golden file', async (language) => {
  const workbook = openWorkbook(await bytesOf(exampleStatement(language)));
  const told = workbook.flatMap(({ name, frozenRows, widths, cells }) => [
    `${name}: ${frozenRows} row stays in sight, columns ${widths.join(' ')}`,
    ...cells.map(({ at, type, format, value }) => `${at} ${type}${format && ` ${format}`}: ${value}`),
    '',
  ]);
  const golden = readFileSync(`test/golden/statements/example.${language}.xlsx.txt`, 'utf8');
  expect(told.join('\n')).toBe(golden);
});

test('another reader finds the same numbers and dates in it', async () => {
  const [facts, programmes, adjustments, steps] = await readSheets(await bytesOf(exampleStatement()));
  expect(facts?.sheet).toBe('Rebate statement');
  expect(Object.fromEntries(facts?.data.slice(1) as [string, unknown][])).toMatchObject({
    Number: 'TD-2026-000042',
    From: new Date('2026-07-01'),
    To: new Date('2026-09-30'),
    'Issued (UTC)': expect.any(Date),
    'Opening balance': -310,
    Granted: 17263.77,
  });
  // A spreadsheet keeps an instant as a part of a day, exact to some microseconds.
  expect(Math.round(Number(facts?.data[10]?.[1]) / 1000)).toBe(Date.parse('2026-10-14T06:05:00Z') / 1000);
  expect(programmes?.data.slice(1).map((row) => row.slice(4, 9))).toEqual([
    [1284310.5, 1201877.25, 17384.32, 0, 17384.32],
    [3.217544, 1201877.25, 0, 0, 0],
    [null, -880, 0, 0, 0],
  ]);
  expect(adjustments?.data.slice(1)).toEqual([
    ['VOLUME', 'Quarterly volume rebate', 'Q2 2026', 4, -120.55, '/statements/TD-2026-000042/adjustments/1'],
  ]);
  expect(steps?.data.slice(1).map((row) => row.slice(3))).toEqual([
    [1, '1% of 500,000.00 (band 1)', 5000],
    [2, '1.5% of 500,000.00 (band 2)', 7500],
    [3, '2.42% of 201,831.25 (band 3)', 4884.31625],
    [4, 'Rounding (half up)', 0.00375],
    [1, '5% of −880.00 (band 1)', -44],
    [2, 'Topped up to the guarantee of 0.00 USD', 44],
  ]);
});

test('the same statement gives the same bytes, at any time and in any time zone', async () => {
  vi.stubEnv('TZ', 'America/New_York');
  vi.useFakeTimers({ now: new Date('2026-10-14T06:05:00Z'), toFake: ['Date'] });
  const first = await bytesOf(exampleStatement('zh-Hans'));
  vi.stubEnv('TZ', 'Asia/Shanghai');
  vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
  expect((await bytesOf(exampleStatement('zh-Hans'))).equals(first)).toBe(true);
});

test.each(['=SUM(A1)', '+1', '-1', '@home', '\t=1', "'=1", 'Bikes & <fast> "ones"'])(
  'the name %j stays text',
  async (name) => {
    const cells = await cellsOf({ name });
    expect(cells.find(({ at }) => at === 'B4')).toMatchObject({ type: 'text', value: name });
  },
);

test.each(['constructor', '__proto__', 'toString'])('the name %s is written as any other', async (name) => {
  const cells = await cellsOf({ name });
  expect(cells.find(({ at }) => at === 'B4')?.value.trim()).toBe(name);
});

const grantedAt = 'B14';

test.each([
  ['JPY', { granted: '17264', opening: '0', settled: '17264', closing: '0' }, '#,##0', '17264'],
  ['KWD', { granted: '5.125', opening: '0.000', settled: '5.125', closing: '0.000' }, '#,##0.000', '5.125'],
  ['CNY', { granted: '5.10', opening: '0.00', settled: '5.10', closing: '0.00' }, '#,##0.00', '5.1'],
])('an amount in %s shows the digits of its currency', async (currency, balances, format, value) => {
  const cells = await cellsOf({ currency, ...balances });
  expect(cells.find(({ at }) => at === grantedAt)).toMatchObject({ type: 'number', format, value });
});

test.each([
  ['99999999999.99', 'number'],
  ['-9999999999999.99', 'number'],
  ['90000000000000.00', 'number'],
  ['90000000000000.01', 'text'],
])('%s is a %s, for a spreadsheet keeps fifteen digits of a number', async (granted, type) => {
  const cells = await cellsOf({ granted });
  const cell = cells.find(({ at }) => at === grantedAt);
  expect([cell?.type, Number(cell?.value)]).toEqual([type, Number(granted)]);
});

test('text where a number belongs is refused', async () => {
  const { statement, context } = exampleStatement('en', { granted: '=1+1' });
  await expect(xlsxFormat.render(statement, context)).rejects.toThrow('is not a decimal number');
});

test('goods are a number beside the money', async () => {
  const { statement, context } = exampleStatement();
  const rows = statement.rows.map((row, index) => (index === 0 ? { ...row, freeUnits: '12.5' } : row));
  const [, programmes] = openWorkbook(await bytesOf({ statement: { ...statement, rows }, context }));
  expect(programmes?.cells.filter(({ at }) => /^J[2-9]/.test(at))).toEqual([
    { at: 'J2', type: 'number', format: '#,##0.0', value: '12.5' },
  ]);
});

test('a statement without rows and adjustments has all tables, with nothing below their heads', async () => {
  const { statement, context } = exampleStatement('en', { rows: [], adjustments: [], granted: '0.00' });
  const [, ...tables] = openWorkbook(await bytesOf({ statement, context }));
  expect(tables.map(({ name, cells }) => [name, cells.every(({ at }) => /^[A-Z]1$/.test(at))])).toEqual([
    ['Programmes', true],
    ['Adjustments', true],
    ['How it adds up', true],
  ]);
});

async function bytesOf({ statement, context }: Example): Promise<Buffer> {
  return Buffer.from(await xlsxFormat.render(statement, context));
}

async function cellsOf(change: Partial<Statement>) {
  const [facts] = openWorkbook(await bytesOf(exampleStatement('en', change)));
  return facts?.cells ?? [];
}
