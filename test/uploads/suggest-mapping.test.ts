import { describe, expect, test } from 'vitest';
import { columnsOf } from '#app/uploads/import-columns.ts';
import { suggestMapping } from '#app/uploads/suggest-mapping.ts';

const sales = columnsOf('sales');

describe('under which header a column stands', () => {
  test('is the one of the same name, whatever its capitals', () => {
    expect(suggestMapping(sales, ['Document', 'SKU', 'colour'], undefined)).toEqual({
      mapping: { document: 'Document', sku: 'SKU' },
      reasons: { document: 'same', sku: 'same' },
    });
  });

  test.each([
    ['经销商', 'distributor'],
    ['經銷商', 'distributor'],
    ['Customer No.', 'distributor'],
    ['Invoice number', 'document'],
    ['单据号', 'document'],
    ['單據號', 'document'],
    ['Ｑｔｙ', 'quantity'],
    ['数量', 'quantity'],
    ['不含税金额', 'net_amount'],
    ['Net-Value', 'net_amount'],
    ['NetAmount', 'net_amount'],
    ['料號', 'sku'],
    ['到期日', 'due_date'],
  ])('is %s for a common name: %s', (header, column) => {
    expect(suggestMapping(sales, [header], undefined)).toEqual({
      mapping: { [column]: header },
      reasons: { [column]: 'near' },
    });
  });

  test.each([
    [['Amount', 'Value'], []],
    [['', '-', '...'], []],
    [['constructor', '__proto__'], []],
    [['Datum', 'Betrag'], []],
  ])('is not guessed among %j', (headers, expected) => {
    expect(Object.keys(suggestMapping(sales, headers, undefined).mapping)).toEqual(expected);
  });

  test('is never the header of another column', () => {
    const { mapping } = suggestMapping(sales, ['document', 'Document No'], undefined);
    expect(mapping).toEqual({ document: 'document' });
  });

  test('is what was said before, whole, as far as the file has it', () => {
    const remembered = { document: 'Beleg', sku: 'sku', line: 'Zeile' };
    expect(suggestMapping(sales, ['Beleg', 'sku', 'quantity'], remembered)).toEqual({
      mapping: { document: 'Beleg', sku: 'sku' },
      reasons: { document: 'remembered', sku: 'same' },
    });
  });
});

test('programmes have no columns', () => {
  expect([columnsOf('programmes'), columnsOf('constructor')]).toEqual([[], []]);
});
