import { describe, expect, it } from 'vitest';
import { readHeader } from '#app/sales/read-header.ts';

const columns = [
  { name: 'document', required: true },
  { name: 'net_amount', required: true },
  { name: 'note', required: false },
];

describe('the header row', () => {
  it.each([
    ['document,net_amount\n', ',', [0, 1, -1]],
    ['net_amount;document;note\r\n', ';', [1, 0, 2]],
    ['document\tnet_amount\r', '\t', [0, 1, -1]],
    [' Document , NET_AMOUNT \n', ',', [0, 1, -1]],
    ['"document","net_amount"\n', ',', [0, 1, -1]],
    ['document;net_amount;a,b,c,d,e,f\n', ';', [0, 1, -1]],
    ['document,net_amount,"x;y;z;w"\n', ',', [0, 1, -1]],
  ])('%j has the separator %j', (text, separator, positions) => {
    expect(readHeader(text, columns, false)).toMatchObject({ kind: 'read', header: { separator, positions } });
  });

  it('may be the whole of the file, without a line end', () => {
    expect(readHeader('document,net_amount', columns, true)).toMatchObject({ kind: 'read' });
    expect(readHeader('document,net_amount', columns, false)).toEqual({ kind: 'incomplete' });
  });

  it('names unknown columns once each, and those without a name', () => {
    const read = readHeader('document,foo,net_amount,foo,,Bar\n', columns, false);
    expect(read).toMatchObject({
      header: {
        warnings: [
          { code: 'unknown-column', text: 'the column foo is not known and was ignored', detail: { name: 'foo' } },
          { code: 'unknown-column', text: 'a column without a name was ignored', detail: { name: '' } },
          { code: 'unknown-column', text: 'the column Bar is not known and was ignored', detail: { name: 'Bar' } },
        ],
      },
    });
  });
});

describe('refused is', () => {
  it.each([
    ['an empty file', '', [{ column: '', value: '', code: 'empty-file', expected: 'a file with a header row' }]],
    [
      'a file of line ends',
      '\n \n',
      [{ column: '', value: '', code: 'empty-file', expected: 'a file with a header row' }],
    ],
    [
      'a title above the header',
      'Statement 2026,,\ndocument,net_amount,note\n',
      [missing('document', 'Statement 2026  '), missing('net_amount', 'Statement 2026  ')],
    ],
    [
      'an unknown separator',
      'document|net_amount\n',
      [missing('document', 'document|net_amount'), missing('net_amount', 'document|net_amount')],
    ],
    ['one required column missing', 'document,note\n', [missing('net_amount', 'document note')]],
    [
      'a known column twice',
      'document,net_amount,Note,note\n',
      [{ column: 'note', value: 'note', code: 'duplicate-column', expected: 'only one column named note' }],
    ],
    ['NUL characters', 'document\0,net_amount\0\n', [{ column: '', code: 'nul-character' }]],
    ['broken quoting', '"document,net_amount\n', [{ column: '', code: 'unclosed-quote' }]],
  ])('%s', (_name, text, errors) => {
    const read = readHeader(text, columns, true);
    expect(read).toMatchObject({ kind: 'refused', errors: errors.map((error) => ({ row: 1, ...error })) });
    expect(read).toHaveProperty('errors.length', errors.length);
  });
});

function missing(column: string, value: string) {
  const expected = `a column named ${column} in the header row, columns separated by commas, semicolons or tabs`;
  return { column, value, code: 'missing-column', expected };
}
