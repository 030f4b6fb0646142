import { expect, test } from 'vitest';
import { textLanguage } from '#app/documents/text-language.ts';

test.each([
  ['Bikes', 'en', undefined],
  ['西雅图单车', 'en', 'zh'],
  ['Bikes 单车', 'en', 'zh'],
  ['Bike Universe Ltd.', 'zh-Hans', 'en'],
  ['西雅圖單車', 'zh-Hant', undefined],
  ['D1', 'zh-Hans', undefined],
  ['1,200.00', 'zh-Hans', undefined],
] as const)('%s in a document in %s is %s', (text, language, named) => {
  expect(textLanguage(text, language)).toBe(named);
});
