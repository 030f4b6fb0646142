import { describe, expect, test } from 'vitest';
import { inFileWords } from '#app/sales/in-file-words.ts';
import { kinds } from '#app/sales/kinds/index.ts';
import { previewTable } from '#app/sales/preview-table.ts';
import { readHeader } from '#app/sales/read-header.ts';
import { readTable } from '#app/sales/read-table.ts';
import { allOf, piecesOf } from './text-pieces.ts';

const columns = [
  { name: 'document', required: true },
  { name: 'net_amount', required: true },
  { name: 'note', required: false },
];

describe('a header row that calls its columns otherwise', () => {
  const mapping = { document: 'Beleg', net_amount: 'Betrag' };

  test('is read by the mapping, which says the separator too', () => {
    const read = readHeader('Betrag,Zusatz;Beleg;note\n', columns, false, { ...mapping, net_amount: 'Betrag,Zusatz' });
    expect(read).toMatchObject({ kind: 'read', header: { separator: ';', positions: [1, 0, -1] } });
    expect(read).toMatchObject({ header: { warnings: [{ detail: { name: 'note' } }] } });
  });

  test('names the header where it is missing or stands twice', () => {
    const missing = readHeader('Beleg,x\n', columns, true, mapping);
    expect(missing).toMatchObject({
      kind: 'refused',
      errors: [{ row: 1, column: 'net_amount', code: 'missing-column', detail: { name: 'Betrag' } }],
    });
    const twice = readHeader('Beleg,Betrag,betrag\n', columns, true, mapping);
    expect(twice).toMatchObject({
      errors: [{ column: 'Betrag', expected: 'only one column named Betrag', code: 'duplicate-column' }],
    });
  });

  test('has only the columns that the mapping names', () => {
    const read = readHeader('document,net_amount,note\n', columns, true, { document: 'note', net_amount: 'document' });
    expect(read).toMatchObject({ header: { positions: [2, 0, -1] } });
    expect(readHeader('document,net_amount\n', columns, true, {})).toMatchObject({ kind: 'refused' });
  });

  test('makes rows of the kind', async () => {
    const mapped = { distributor: 'Händler', name: 'Ziel', period: 'Wann', value: 'Wert' };
    const table = await readTable(piecesOf('Wert;Wann;Ziel;Händler\n5;2026-Q1;volume;D1\n', 3), kinds.targets, mapped);
    if (!table.ok) throw new Error(JSON.stringify(table.errors));
    expect((await allOf(table.parts)).flatMap(({ rows }) => rows)).toEqual([
      { row: 2, value: { distributor: 'D1', name: 'volume', period: '2026-Q1', value: '5' } },
    ]);
  });
});

describe('a mistake in the words of the file', () => {
  const mapping = { net_amount: 'Betrag', currency: 'W$&hrung', date: 'net_amount' };

  test.each([
    [
      { code: 'required' as const, column: 'net_amount', expected: 'a value' },
      { column: 'Betrag', expected: 'a value' },
    ],
    [
      { code: 'required' as const, column: 'constructor', expected: 'a value' },
      { column: 'constructor', expected: 'a value' },
    ],
    [
      {
        code: 'conflict' as const,
        column: 'net_amount',
        expected: 'the same net_amount, currency as in row 3',
        detail: { columns: 'net_amount, currency', row: '3' },
      },
      {
        column: 'Betrag',
        expected: 'the same Betrag, W$&hrung as in row 3',
        detail: { columns: 'Betrag, W$&hrung', row: '3' },
      },
    ],
    [
      { code: 'too-few-cells' as const, column: 'net_amount', expected: '3 cells' },
      { column: 'net_amount', expected: '3 cells' },
    ],
  ])('%j', (error, told) => {
    expect(inFileWords({ row: 4, value: '', ...error }, mapping)).toMatchObject(told);
    expect(inFileWords({ row: 4, value: '', ...error }, undefined)).toMatchObject(error);
  });
});

describe('the beginning of a table', () => {
  const preview = (text: string, size = 7) => previewTable(piecesOf(text, size), columns, { rows: 2 });

  test.each([1, 5, 1_000])('is shown as it stands, in pieces of %i', async (size) => {
    expect(await preview('\uFEFFBeleg;Betrag ;"a;b"\r\n\r\nA;1;2\nB;"x\ny"\nC;3;4\n', size)).toEqual({
      separator: ';',
      headers: ['Beleg', 'Betrag', 'a;b'],
      rows: [
        ['A', '1', '2'],
        ['B', 'x\ny'],
      ],
    });
  });

  test('may be the whole of it, without a line end', async () => {
    expect(await preview('a,b\n1,2')).toEqual({ separator: ',', headers: ['a', 'b'], rows: [['1', '2']] });
    expect(await preview('a,b')).toEqual({ separator: ',', headers: ['a', 'b'], rows: [] });
  });

  test('cuts what is long', async () => {
    expect((await preview(`a\n${'x'.repeat(200)}\n`))?.rows).toEqual([[`${'x'.repeat(80)}…`]]);
  });

  test.each(['', ' \n\n', '"a,b\n1,2', 'a\0b,c\n'])('is not made of %j', async (text) => {
    expect(await preview(text)).toBeUndefined();
  });
});
