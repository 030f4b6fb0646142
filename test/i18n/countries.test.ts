import { expect, test } from 'vitest';
import { countryName } from '#app/i18n/index.ts';

test('a country is called as its reader calls it, and by its letters where nobody knows them', () => {
  expect(countryName('CN', 'en')).toBe('China');
  expect(countryName('CA', 'zh-Hans')).toBe('加拿大');
  expect(countryName('DE', 'zh-Hant')).toBe('德國');
  expect(countryName('XQ', 'en')).toBe('XQ');
});
