import { expect, test } from 'vitest';
import { printable, runsOf } from '#app/documents/printable-text.ts';

const chinese = (codePoint: number) => /[ -~·“”□返利吉]/u.test(String.fromCodePoint(codePoint));
const latin = (codePoint: number) => /[ -~·“”łó]/u.test(String.fromCodePoint(codePoint));

test.each([
  ['Bikes 返利', [{ text: 'Bikes 返利', face: 0 }]],
  ['Żó'.slice(1), [{ text: 'ó', face: 1 }]],
  [
    'Bikes łódo',
    [
      { text: 'Bikes ', face: 0 },
      { text: 'łódo', face: 1 },
    ],
  ],
  [
    '“Bikes”',
    [
      { text: '“', face: 1 },
      { text: 'Bikes', face: 0 },
      { text: '”', face: 1 },
    ],
  ],
  ['“返利”', [{ text: '“返利”', face: 0 }]],
  [
    '\u{20bb7}吉',
    [
      { text: '□', face: 0, actual: '\u{20bb7}' },
      { text: '吉', face: 0 },
    ],
  ],
  ['😀é', [{ text: '□□', face: 0, actual: '😀é' }]],
  ['', []],
])('%s is drawn in these runs', (text, runs) => {
  expect(runsOf(text, [chinese, latin])).toEqual(runs);
});

test.each([
  ['e\u0301', 'é'],
  ['a\u00a0b\u2009c\td', 'a b c d'],
  ['返\u3000利', '返\u3000利'],
  ['a\u200bb\u202ec\ufeff\u0007', 'abc'],
  ['葛\u{e0100}', '葛'],
  ['a\u2011b', 'a-b'],
  ['阿凡提•买买提', '阿凡提·买买提'],
])('%j is set as %j', (text, set) => {
  expect(printable(text)).toBe(set);
});
