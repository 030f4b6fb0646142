import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalStatement } from '#app/statements/formats/canonical-statement.ts';
import { jsonFormat } from '#app/statements/formats/json.server.ts';
import { exampleStatement } from './example.ts';

test('the statement is the golden file', async () => {
  const { statement, context } = exampleStatement('zh-Hans');
  const text = Buffer.from(await jsonFormat.render(statement, context)).toString('utf8');
  expect(text).toBe(readFileSync('test/golden/statements/example.zh-Hans.json', 'utf8'));
  expect(JSON.parse(text)).toEqual(statement);
});

test('the order in which keys were stored changes nothing', () => {
  const { statement } = exampleStatement();
  const shuffled = reversedKeys(statement) as typeof statement;
  expect(Object.keys(shuffled)[0]).toBe('previousDigest');
  expect(canonicalStatement(shuffled)).toBe(canonicalStatement(statement));
});

test('without its digest it is the text that the digest is taken of', () => {
  const { digest, ...undigested } = exampleStatement().statement;
  expect(canonicalStatement(undigested)).toBe(
    canonicalStatement({ ...undigested, digest }).replace(`"digest":"${digest}",`, ''),
  );
});

test('goods stand before the steps, and what the contract adds later is kept after them', () => {
  const { statement } = exampleStatement('en', { adjustments: [] });
  const rows = statement.rows.slice(1, 2).map((row) => ({ later: 1, freeUnits: '3', ...row }));
  const text = canonicalStatement({ ...statement, rows });
  expect(text).toContain('"currency":"USD","freeUnits":"3","steps":[],"later":1}]');
});

function reversedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversedKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversedKeys(inner)]),
  );
}
