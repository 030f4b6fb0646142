import { expect, it } from 'vitest';
import { readText } from '#app/sales/read-text.server.ts';
import { buildSheet, styled } from '#test/support/workbook-builder.ts';
import { bytesInPieces } from '../text-pieces.ts';

it('smoke', async () => {
  const bytes = buildSheet([['code', 'name', 'from'], ['D1', 'a"b, c', styled(1, 46000)], ['D2', null, styled(2, 0.85)], []], { formats: [14, 9] });
  const read = await readText(bytesInPieces(bytes, 1000));
  if (!read.ok) throw new Error(JSON.stringify(read));
  let text = '';
  for await (const piece of read.text) text += piece;
  expect(read.text.notes?.brokenOff()).toEqual(undefined);
  expect(text).toBe('"code","name","from"\nD1,"a""b, c",2025-12-09\nD2,,85%\n\n');
});
