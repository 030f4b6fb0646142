import { expect, test } from 'vitest';
import { faceChains } from '#app/documents/faces.server.ts';
import { printable } from '#app/documents/printable-text.ts';

const faces = [...new Set(Object.values(faceChains()).flat())];

test.each(faces)('$name draws no two characters with one glyph', ({ font }) => {
  const glyphs = font.characterSet.map((codePoint) => font.glyphForCodePoint(codePoint).id);
  expect(new Set(glyphs).size).toBe(font.characterSet.length);
});

test.each(faces.filter(({ name }) => name.startsWith('NotoSansSC')))(
  '$name has figures of one width, the minus among them',
  ({ font }) => {
    const widths = [...'0123456789−'].map((figure) => font.layout(figure).advanceWidth);
    expect(new Set(widths).size).toBe(1);
    expect(font.layout('1,111.11').advanceWidth).toBe(font.layout('8,888.88').advanceWidth);
  },
);

test.each([
  ['gbk', 0xb0, 0xf7, 6763],
  ['big5', 0xa4, 0xf9, 13058],
])('a statement can be set with every character of %s', (encoding, firstRow, lastRow, count) => {
  const characters = hanCharacters(encoding, firstRow, lastRow);
  expect(characters).toHaveLength(count);
  for (const chain of Object.values(faceChains())) {
    expect(characters.filter((character) => !isDrawn(character, chain))).toEqual([]);
  }
});

test.each(['ŁódźŠkodaŐŞçığñ', 'Ελλάς', 'Україна', 'Việt', '€£¥₩₹₫₱', '→←↑↓±×÷−≥≤%‰'])('%s can be set', (text) => {
  for (const chain of Object.values(faceChains())) {
    expect([...text].filter((character) => !isDrawn(character, chain))).toEqual([]);
  }
});

function isDrawn(character: string, chain: ReturnType<typeof faceChains>['regular']): boolean {
  return [...printable(character)].every((drawn) => chain.some(({ covers }) => covers(drawn.codePointAt(0) as number)));
}

function hanCharacters(encoding: string, firstRow: number, lastRow: number): string[] {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>();
  for (let row = firstRow; row <= lastRow; row++) {
    for (let cell = encoding === 'gbk' ? 0xa1 : 0x40; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^[\u4e00-\u9fff]$/.test(character)) characters.add(character);
    }
  }
  return [...characters];
}
