import { describe, expect, test } from 'vitest';
import { builtInFormat, readFormatCode } from '#app/sales/workbook/number-format.ts';

describe('a format code', () => {
  test.each([
    ['General', 'number'],
    ['0.00', 'number'],
    ['#,##0.00_);[Red](#,##0.00)', 'number'],
    ['0.00E+00', 'number'],
    ['##0.0e-0', 'number'],
    ['"d"0', 'number'],
    ['0\\d', 'number'],
    ['[$¥-804]#,##0.00', 'number'],
    ['[DBNum2][$-804]General', 'number'],
    ['[Red]0', 'number'],
    ['General" Stück"', 'number'],
    ['@', 'number'],
    ['0', 'number'],
    ['0%', 'percent'],
    ['0.00%', 'percent'],
    ['0"%"', 'number'],
    ['yyyy-mm-dd', 'date'],
    ['yyyy"年"m"月"d"日"', 'date'],
    ['yyyy"年"m"月"d"日";@', 'date'],
    ['[$-404]e/m/d', 'date'],
    ['[$-404]e-m-d', 'date'],
    ['[$-411]ggge"年"m"月"d"日"', 'date'],
    ['m/d/yyyy h:mm AM/PM', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['dd.mm.yy', 'date'],
    ['m"月"d"日"', 'date'],
    ['h:mm:ss', 'date'],
    ['mm:ss.0', 'date'],
    ['aaaa', 'date'],
    ['上午/下午h"时"mm"分"', 'date'],
    ['d', 'date'],
    ['yyyy', 'date'],
    ['yyyy h:mm', 'date'],
    ['mmm-yy', 'month'],
    ['yyyy-mm', 'month'],
    ['yyyy"年"m"月"', 'month'],
    ['[h]:mm', 'elapsed'],
    ['[mm]:ss', 'elapsed'],
    ['[ss]', 'elapsed'],
  ])('%s is a %s', (code, kind) => {
    expect(readFormatCode(code)).toEqual({ kind });
  });

  test.each([
    ['00000', 5],
    ['00', 2],
    ['0000;-0000', 4],
  ])('%s is a number of %i digits', (code, digits) => {
    expect(readFormatCode(code)).toEqual({ kind: 'zeros', digits });
  });
});

test('the formats without a code', () => {
  const kinds = Array.from({ length: 60 }, (_, id) => [id, builtInFormat(id).kind] as const);
  const idsOf = (wanted: string) => kinds.filter(([, kind]) => kind === wanted).map(([id]) => id);
  expect(idsOf('date')).toEqual([
    14, 15, 16, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58,
  ]);
  expect(idsOf('percent')).toEqual([9, 10]);
  expect(idsOf('month')).toEqual([17]);
  expect(idsOf('elapsed')).toEqual([46]);
});
