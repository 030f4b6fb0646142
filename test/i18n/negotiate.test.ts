import { describe, expect, test } from 'vitest';
import { catalogue, formatDecimal, formatPeriod, negotiateLanguage, sayIn } from '#app/i18n/index.ts';

test.each([
  [null, 'en'],
  ['', 'en'],
  ['de-DE', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK,en;q=0.5', 'zh-Hant'],
  ['zh-Hant-CN', 'zh-Hant'],
  ['fr, zh-TW;q=0.8, en;q=0.9', 'en'],
  ['zh-TW;q=0, en', 'en'],
  ['*, ;;;, x_y', 'en'],
])('%j asks for %s', (header, language) => {
  expect(negotiateLanguage(header)).toBe(language);
});

describe('messages', () => {
  const messages = catalogue({
    lines: { en: { one: '{count} line', other: '{count} lines' }, 'zh-Hans': '{count} 行', 'zh-Hant': '{count} 行' },
    hello: { en: 'Hello {name}', 'zh-Hans': '{name}，您好', 'zh-Hant': '{name}，您好' },
  });
  test('plurals and parameters', () => {
    expect(sayIn(messages, 'en')('lines', { count: 1 })).toBe('1 line');
    expect(sayIn(messages, 'en')('lines', { count: 1200 })).toBe('1,200 lines');
    expect(sayIn(messages, 'zh-Hans')('lines', { count: 1 })).toBe('1 行');
    expect(sayIn(messages, 'zh-Hant')('hello', { name: '{name}' })).toBe('{name}，您好');
  });
});

test('every digit of an amount is shown, grouped, with a true minus', () => {
  expect(formatDecimal('-1234567.50', 'en')).toBe('−1,234,567.50');
  expect(formatDecimal('999', 'zh-Hans')).toBe('999');
});

test.each([
  ['2026-Q3', 'Q3 2026', '2026年第三季度', '2026年第三季'],
  ['2026-03', 'March 2026', '2026年3月', '2026年3月'],
  ['2026-H1', 'H1 2026', '2026年上半年', '2026年上半年'],
  ['2026', '2026', '2026年', '2026年'],
])('%s is %s', (period, en, hans, hant) => {
  expect([formatPeriod(period, 'en'), formatPeriod(period, 'zh-Hans'), formatPeriod(period, 'zh-Hant')]).toEqual([
    en,
    hans,
    hant,
  ]);
});
