import { expect, test } from 'vitest';
import { languages } from '#app/i18n/index.ts';
import { noLimits } from '#app/identity/index.ts';
import { type KindName, kinds } from '#app/sales/index.ts';
import { readTable } from '#app/sales/read-table.ts';
import { columnInWords } from '#app/uploads/column-in-words.ts';
import { columnsOf } from '#app/uploads/import-columns.ts';
import { getUploadForm, templateOf } from '#app/uploads/index.server.ts';
import { allOf, piecesOf } from '#test/sales/text-pieces.ts';

const names = Object.keys(kinds) as KindName[];

test.each(names)('the template of %s is read without a mistake', async (kind) => {
  const template = templateOf(kind);
  const table = await readTable(piecesOf(template?.text ?? ''), kinds[kind] as (typeof kinds)['sales']);
  if (!table.ok) throw new Error(JSON.stringify(table.errors));
  const parts = await allOf(table.parts);
  expect(parts.flatMap(({ errors }) => errors)).toEqual([]);
  expect(parts.flatMap(({ rows }) => rows.map(({ row }) => row))).toEqual([2]);
  expect([template?.name, table.warnings, table.present]).toEqual([
    `${kind}.csv`,
    [],
    kinds[kind].columns.map(({ name }) => name),
  ]);
});

test('a template has a byte order mark, a header row and an example', () => {
  expect(templateOf('rates')?.text).toBe('\uFEFFdate,from,to,rate\r\n2026-03-31,EUR,USD,1.0842\r\n');
  expect(['programmes', 'constructor', ''].map(templateOf)).toEqual([undefined, undefined, undefined]);
});

test.each(languages)('every column of every kind is told what it means in %s', (language) => {
  const told = names.flatMap((kind) => columnsOf(kind).map(({ key }) => columnInWords(key, language)));
  expect(told.length).toBe(68);
  expect(told.filter((words) => words.trim() === '' || /[{}]/.test(words))).toEqual([]);
});

test.each([
  ['brand-manager', 11],
  ['finance', 10],
  ['administrator', 10],
  ['auditor', 0],
  ['distributor', 0],
] as const)('the %s is offered %i kinds', (role, count) => {
  const offered = getUploadForm({ role, isOwner: false, limits: noLimits }, { language: 'en' }).kinds.map(
    ({ kind }) => kind,
  );
  expect([offered.length, offered.includes('programmes')]).toEqual([count, role === 'brand-manager']);
});
