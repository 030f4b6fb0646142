import { expect, test } from 'vitest';
import { formatMoney } from '#app/i18n/index.ts';

test.each([
  ['1486025.00', 'CNY', ['1,486,025.00 CNY', '1,486,025.00元', '1,486,025.00元人民幣']],
  ['-564.64', 'CNY', ['−564.64 CNY', '−564.64元', '−564.64元人民幣']],
  ['1234.50', 'USD', ['1,234.50 USD', '1,234.50 USD', '1,234.50 USD']],
  ['1000', 'JPY', ['1,000 JPY', '1,000 JPY', '1,000 JPY']],
])('%s %s within a sentence', (text, currency, said) => {
  expect((['en', 'zh-Hans', 'zh-Hant'] as const).map((language) => formatMoney(text, currency, language))).toEqual(
    said,
  );
});
