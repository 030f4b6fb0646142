import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '#app/documents/wrap-text.ts';

const perCharacter = (text: string) => [...text].length;

test.each([
  ['fits', 10, ['fits']],
  ['one two three', 8, ['one two ', 'three']],
  ['one two', 7, ['one two']],
  ['one\ntwo', 10, ['one ', 'two']],
  ['sell-out/sell-in', 9, ['sell-out/', 'sell-in']],
  ['2026-10-14', 8, ['2026-10-', '14']],
  ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
  ['按档位返利', 3, ['按档位', '返利']],
  ['按档位，返利', 3, ['按档', '位，返', '利']],
  ['按档（位）', 3, ['按档', '（位）']],
  ['返 1.5% 利', 4, ['返 ', '1.5% ', '利']],
])('%s at %i', (text, width, lines) => {
  expect(wrapText(text, width, perCharacter)).toEqual(lines);
});

test('nothing is lost, and no line is wider than asked', () => {
  const words = fc.array(fc.constantFrom('rebate', 'of', '返利', '，', '（甲', 'a-b', '1,234.50', '😀'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 20 }), (parts, width) => {
      const text = parts.join(' ');
      const lines = wrapText(text, width, perCharacter);
      expect(lines.join('').trimEnd()).toBe(text);
      for (const line of lines) expect(perCharacter(line.trimEnd())).toBeLessThanOrEqual(width);
    }),
  );
});
