import { expect, test } from 'vitest';
import { createTextStore } from '#app/sales/workbook/text-store.server.ts';

const fail = () => new Error('too many');

test('texts come back by their numbers, however many and however long', () => {
  const texts = Array.from({ length: 50_000 }, (_, index) => `${'上海'.repeat(index % 50)}${index}`);
  texts.push('', 'x'.repeat(65_536), '\u{20000}');
  const store = createTextStore(100_000_000, fail);
  for (const text of texts) store.add(text);
  expect(texts.filter((text, index) => store.at(index) !== text)).toEqual([]);
  expect(store.at(texts.length)).toBeUndefined();
});

test('they take no more than they may, empty ones too', () => {
  const store = createTextStore(1000, fail);
  let added = 0;
  const addAll = () => {
    for (;;) {
      store.add('');
      added += 1;
    }
  };
  expect(addAll).toThrow('too many');
  expect(added).toBe(125);
  expect(() => createTextStore(1000, fail).add('上'.repeat(331))).toThrow('too many');
});
