import { expect, test } from 'vitest';
import { requireAddsUp } from '#app/statements/formats/require-adds-up.ts';
import type { Statement, StatementRow } from '#app/statements/statement.ts';
import { exampleStatement } from './example.ts';

test.each(['en', 'zh-Hans', 'zh-Hant'] as const)('the example in %s adds up', (language) => {
  expect(() => requireAddsUp(exampleStatement(language).statement)).not.toThrow();
});

test.each<[string, Partial<Statement>]>([
  ['the closing of statement TD-2026-000042', { closing: '4953.78' }],
  ['the closing of statement TD-2026-000042', { opening: '310.00' }],
  ['the closing of statement TD-2026-000042', { settled: '-12000.00' }],
  ['the dues of statement TD-2026-000042', { granted: '17263.78' }],
  ['the dues of statement TD-2026-000042', { adjustments: [] }],
])('%s is held against the rest: %j', (what, change) => {
  expect(() => requireAddsUp(exampleStatement('en', change).statement)).toThrow(`${what} does not add up`);
});

test.each<[string, Partial<StatementRow>]>([
  ['the steps', { entitlement: '17384.31' }],
  ['the steps', { steps: [] }],
  ['the due', { due: '17384.33' }],
  ['the due', { settled: '0.01' }],
])('%s of a row is held against the rest: %j', (what, change) => {
  const { statement } = exampleStatement();
  const rows = statement.rows.map((row, index) => (index === 0 ? { ...row, ...change } : row));
  const message = `${what} of VOLUME in 2026-Q3 of statement TD-2026-000042 does not add up`;
  expect(() => requireAddsUp({ ...statement, rows })).toThrow(message);
});

test('text where an amount belongs is refused', () => {
  expect(() => requireAddsUp(exampleStatement('en', { granted: 'much' }).statement)).toThrow('much is not a decimal');
});
