import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvFormat } from '#app/statements/formats/csv.server.ts';
import { exampleStatement } from './example.ts';

test.each(['en', 'zh-Hans', 'zh-Hant'] as const)('the statement in %s is the golden file', async (language) => {
  const { statement, context } = exampleStatement(language);
  const golden = readFileSync(`test/golden/statements/example.${language}.csv`, 'utf8');
  expect(await csvText(statement, context)).toBe(golden);
});

test('a spreadsheet reads it as UTF-8 with lines that end as on Windows', async () => {
  const { statement, context } = exampleStatement();
  const bytes = await csvFormat.render(statement, context);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect((await csvText(statement, context)).split('\r\n').map((line) => line.includes('\n'))).not.toContain(true);
});

test.each([
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@home', "'@home"],
  ['Bikes, "fast" ones', '"Bikes, ""fast"" ones"'],
])('the name %s is written as text', async (name, written) => {
  const { statement, context } = exampleStatement('en', { name });
  const [, row] = (await csvText(statement, context)).split('\r\n');
  expect(row).toContain(`,D0017,${written},VOLUME,`);
});

test('an amount keeps every digit and its minus, and is no text', async () => {
  const due = '-90000000000000.01';
  const adjustments = [{ period: '2026-Q2', programme: 'VOLUME', due, lines: 1 }];
  const { statement, context } = exampleStatement('en', { rows: [], adjustments });
  const [, row] = (await csvText(statement, context)).split('\r\n');
  expect(row?.split(',')[12]).toBe(due);
});

test('what was read by the place of its column stands there still, and what came later stands after it', async () => {
  const { statement, context } = exampleStatement();
  const rows = statement.rows.slice(0, 1).map((row) => ({ ...row, freeUnits: '3.5' }));
  const [head, row, adjustment] = (await csvText({ ...statement, rows }, context)).slice(1).split('\r\n');
  expect(head?.split(',').slice(12)).toEqual(['due', 'currency', 'kind', 'lines', 'free_units', 'path']);
  expect(row?.split(',').slice(13)).toEqual(['USD', 'row', '', '3.5', '/statements/TD-2026-000042/rows/1']);
  expect(adjustment?.split(',').slice(12)).toEqual([
    '-120.55',
    'USD',
    'adjustment',
    '4',
    '',
    '/statements/TD-2026-000042/adjustments/1',
  ]);
});

test('text where an amount belongs is refused', async () => {
  const adjustments = [{ period: '2026-Q2', programme: 'VOLUME', due: '=1+1', lines: 1 }];
  const { statement, context } = exampleStatement('en', { adjustments });
  await expect(csvFormat.render(statement, context)).rejects.toThrow('=1+1 is not a decimal number');
});

async function csvText(...[statement, context]: Parameters<typeof csvFormat.render>): Promise<string> {
  return Buffer.from(await csvFormat.render(statement, context)).toString('utf8');
}
