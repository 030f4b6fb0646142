import { expect, test } from 'vitest';
import { tableText } from '#app/ui/table-text.ts';

const copied = (...cells: string[]) =>
  tableText(
    ['Head'],
    cells.map((cell) => [cell]),
    'Currency',
  )
    .split('\n')
    .slice(1);

test.each([
  ['1,234,567.50', '1234567.50'],
  ['\u22121,234.50', '-1234.50'],
  ['+0.50', '0.50'],
  ['-3', '-3'],
  ['1234', '1234'],
  ['0', '0'],
  ['1,23', '1,23'],
  ['3.5%', '3.5%'],
  ['2026-09-30', '2026-09-30'],
  ['2026-09-30 14:05', '2026-09-30 14:05'],
  ['TD-000001', 'TD-000001'],
  ['Bikes; Gear', 'Bikes; Gear'],
  [' two\t words\n and more ', 'two words and more'],
  ['', ''],
])('%j is copied as %j', (cell, expected) => {
  expect(copied(cell)).toEqual([expected]);
});

test.each(['=HYPERLINK("x")', '+1+1', '-1+1', '@SUM(A1)', '＝1', '\t=1', ' =1', '\u2212x'])(
  'the text %j is no formula where it is pasted',
  (cell) => {
    expect(copied(cell)[0]).not.toMatch(/^[\s=+\-@＝]/);
  },
);

test('a currency beside amounts is a column of its own, in the rows that have one', () => {
  const rows = [
    ['A', '1,000.00 USD', '1'],
    ['B', '\u22127.00 CNY', '2'],
    ['C', '', '3'],
  ];
  expect(tableText(['Name', 'Net', '=Lines'], rows, 'Currency')).toBe(
    ["Name\tNet\tCurrency\t'=Lines", 'A\t1000.00\tUSD\t1', 'B\t-7.00\tCNY\t2', 'C\t\t\t3'].join('\n'),
  );
});
