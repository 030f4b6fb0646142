import { expect, test } from 'vitest';
import { columnIndex, columnLetters, mostColumns } from '#app/sales/workbook/cell-reference.ts';

test.each([
  ['A', 0],
  ['Z', 25],
  ['AA', 26],
  ['AZ', 51],
  ['ZZ', 701],
  ['AAA', 702],
  ['XFD', mostColumns - 1],
])('%s is the column %i', (letters, index) => {
  expect([columnIndex(letters), columnLetters(index)]).toEqual([index, letters]);
});

test('every column comes back from its letters', () => {
  const wrong = Array.from({ length: mostColumns }, (_, index) => index).filter(
    (index) => columnIndex(columnLetters(index)) !== index,
  );
  expect(wrong).toEqual([]);
});

test.each(['', 'a', 'A1', 'AAAA', 'Ä'])('%j are no letters of a column', (letters) => {
  expect(columnIndex(letters)).toBeNaN();
});
