import { describe, expect, test } from 'vitest';
import { languages } from '#app/i18n/index.ts';
import { importErrorMessages } from '#app/i18n/messages/import-errors.ts';
import { expectedInWords, warningInWords } from '#app/sales/error-in-words.ts';
import type { ErrorCode, ErrorDetail } from '#app/sales/index.ts';

const error = (code: ErrorCode, detail?: ErrorDetail) => ({
  row: 2,
  column: 'net_amount',
  value: 'x',
  expected: 'as the reader said',
  code,
  detail,
});

describe('a mistake is told in the reader’s language', () => {
  test.each<[ErrorCode, ErrorDetail | undefined, string, string]>([
    ['required', undefined, 'A value; this column must not be empty', '必填，不得为空'],
    ['duplicate-column', undefined, 'Only one column named net_amount', '名为 net_amount 的列只能有一个'],
    [
      'number-both-ways',
      { first: '15', second: '1.5' },
      'Digits with a point before decimals, and nothing else; this could mean 15 or 1.5',
      '只写数字，小数用点；此处可读作 15 或 1.5',
    ],
    [
      'too-few-cells',
      { expected: '3', found: '2' },
      '3 cells as in the header row; this row has 2',
      '应与表头一致，共 3 格；本行只有 2 格',
    ],
    ['out-of-range', { range: 'from-0-to-100' }, 'A number from 0 to 100', '须介于 0 与 100 之间'],
    ['too-many-digits', { digits: '3' }, 'No more decimals than 3', '小数不超过 3 位'],
    [
      'too-many-digits',
      { digits: '2', currency: 'CNY' },
      'No more decimals than 2, as CNY has',
      '小数不超过 2 位（CNY）',
    ],
    [
      'conflict',
      { columns: 'date', row: '7' },
      'The same date as in row 7, which has the same key',
      '与第 7 行为同一键，date 须相同',
    ],
    [
      'conflict',
      { columns: 'date', place: 'record' },
      'The same date as on record; a correction is a new line that refers to the old',
      'date 须与已入库的明细相同；更正请另立明细并引用原明细',
    ],
    [
      'conflict',
      { columns: 'amount', place: 'payment' },
      'The same amount as the payment on record; a second payment of that day has a reference of its own',
      '金额须与已入库的付款相同；同日的另一笔付款请填写不同的参考号',
    ],
    ['programme', undefined, 'as the reader said', 'as the reader said'],
  ])('%s %j', (code, detail, english, chinese) => {
    expect(expectedInWords(error(code, detail), 'en')).toBe(english);
    expect(expectedInWords(error(code, detail), 'zh-Hans')).toBe(chinese);
  });

  test.each<[string, ErrorCode, ErrorDetail | undefined]>([
    ['a detail that the sentence needs is missing', 'not-one-of', undefined],
    ['a range is unknown', 'out-of-range', { range: 'up-to-eleven' }],
    ['a range is missing', 'out-of-range', undefined],
  ])('or by its own phrase where %s', (_name, code, detail) => {
    expect(expectedInWords(error(code, detail), 'zh-Hant')).toBe('as the reader said');
  });
});

test.each(languages)('in %s every sentence needs the same as in English', (language) => {
  const needs = (text: unknown) => [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  const different = Object.values(importErrorMessages).filter(
    (message) => needs(message[language]).join() !== needs(message.en).join(),
  );
  expect(different).toEqual([]);
});

test.each([
  [
    'unknown-column',
    { name: 'colour' },
    'The column colour is not known and was ignored.',
    '未识别的列 colour，已忽略。',
  ],
  ['unknown-column', { name: '' }, 'A column without a name was ignored.', '有一列没有列名，已忽略。'],
  [
    'rounded-amounts',
    { count: '1', sum: '-0.005', currency: 'USD' },
    'One amount was rounded, by -0.005 USD.',
    '1 个金额经四舍五入，合计相差 -0.005 USD。',
  ],
  [
    'rounded-amounts',
    { count: '3', sum: '0.01', currency: '' },
    '3 amounts were rounded, in sum by 0.01.',
    '3 个金额经四舍五入，合计相差 0.01。',
  ],
] as const)('the warning %s %j', (code, detail, english, chinese) => {
  expect(warningInWords({ code, detail, text: '' }, 'en')).toBe(english);
  expect(warningInWords({ code, detail, text: '' }, 'zh-Hans')).toBe(chinese);
});
