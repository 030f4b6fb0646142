import { expect, test } from 'vitest';
import { fileNameOf } from '#app/files/file-name.ts';

test.each([
  ['sales.csv', 'sales.csv'],
  ['销售 2026.xlsx', '销售 2026.xlsx'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\fang\\sales.csv', 'sales.csv'],
  ['/var/tmp/', 'file'],
  ['..', '..'],
  ['a\0b\r\nc.csv', 'abc.csv'],
  ['annex\u202Evsc.exe', 'annexvsc.exe'],
  [`${'x'.repeat(300)}.csv`, `${'x'.repeat(116)}.csv`],
  ['=1+1.csv', '=1+1.csv'],
  ['', 'file'],
])('%j is shown as %j', (sent, shown) => {
  expect(fileNameOf(sent)).toBe(shown);
});
