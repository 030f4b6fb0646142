import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decimal } from '#app/sales/cells.ts';
import { explainNumber } from '#app/sales/explain-number.ts';
import { readText } from '#app/sales/read-text.server.ts';
import { openTable } from '#app/sales/records.ts';

const form = 'digits with a point before decimals, such as 1234.56, and nothing else';

/** What each form of amounts.csv is: a number as it stands, or the numbers that it could mean. */
const amounts: Record<string, string | string[]> = {
  Plain: '1234.56',
  Thousands: ['1234.56', '1.23456'],
  German: ['1.23456', '1234.56'],
  Swiss: ['1234.56'],
  Space: ['123456', '1234.56'],
  NBSP: ['123456', '1234.56'],
  NNBSP: ['123456', '1234.56'],
  Indian: ['123456.78'],
  ParenNeg: ['-1234.56', '-1.23456'],
  TrailingMinus: ['-1234.56', '-1.23456'],
  UnicodeMinus: ['-1234.56'],
  FullWidth: ['1234.56'],
  YuanSign: ['1234.56', '1.23456'],
  FullYuan: ['1234.56', '1.23456'],
  RMBWord: ['1234.56'],
  Wan: ['123000', '12.3'],
  Percent: ['0.125', '12.5'],
  Sci: ['1230'],
  SciBig: ['6228480000000000000'],
  LeadZero: '000123',
  Apostrophe: ['00123'],
  Dash: [],
  NA: [],
  DivZero: [],
  NaN: [],
  Inf: [],
  Hex: [],
  Underscore: ['1000'],
  Long: '123456789012345678901234567890.12',
  ManyDec: '0.1234567890123456789',
  NegZero: '-0.00',
  Arabic: ['1234.56'],
  TwoDots: ['123456'],
  CommaEnd: ['1234'],
  HanNum: [],
};

const cells = await amountsFile();

describe('ways to write an amount', () => {
  it.each(cells.filter(([, text]) => text !== ''))('%s, %j', (name, text) => {
    const expected = amounts[name];
    if (typeof expected === 'string') expect(decimal(text)).toBe(expected);
    else expect(decimal(text)).toEqual(refused(expected as string[]));
  });

  it('are all in the table above', () => {
    expect(cells.map(([name]) => name).filter((name) => name !== 'Empty')).toEqual(Object.keys(amounts));
  });
});

describe('further ways', () => {
  it.each([
    ['12,5', ['125', '12.5']],
    ['-1,5', ['-15', '-1.5']],
    ['1,234,567', ['1234567']],
    ['1.234.567', ['1234567']],
    ['+5', ['5']],
    ['US$ 5', ['5']],
    ['5 USD', ['5']],
    ['€5,00', ['500', '5.00']],
    ['(5)', ['-5']],
    ['0.5%', ['0.005', '0.5']],
    ['1.5E-3', ['0.0015']],
    ['1E400', []],
    ['.5', []],
    ['5.', ['5']],
    ['$', []],
    ['()', []],
    ['--5', []],
    ['5 pieces', []],
    ['=1+1', []],
    ['constructor', []],
  ])('%s', (text, readings) => {
    expect(explainNumber(text)).toEqual(refused(readings));
  });
});

function refused([first, second]: string[]) {
  if (first === undefined) return { refused: 'not-a-number', expected: form };
  if (second === undefined) {
    return { refused: 'number-otherwise', expected: `${form}; this could mean ${first}`, detail: { first } };
  }
  const expected = `${form}; this could mean ${first} or ${second}`;
  return { refused: 'number-both-ways', expected, detail: { first, second } };
}

async function amountsFile(): Promise<[string, string][]> {
  const read = await readText(join(import.meta.dirname, 'data/lines/amounts.csv'));
  if (!read.ok) throw new Error(read.expected);
  const columns = ['form', 'amount'].map((name) => ({ name, required: true }));
  const opened = await openTable(read.text, columns);
  if (!opened.ok) throw new Error(JSON.stringify(opened.errors));
  const cells: [string, string][] = [];
  for await (const batch of opened.batches) {
    for (const row of batch) if ('cells' in row) cells.push(row.cells as [string, string]);
  }
  return cells;
}
