import { expect, test } from 'vitest';
import { readOrder } from '#app/identity/index.ts';

test.each([
  [undefined, { by: 'name', descending: false }],
  ['grade', { by: 'grade', descending: false }],
  ['-grade', { by: 'grade', descending: true }],
  ['--grade', { by: 'name', descending: false }],
  ['toString', { by: 'name', descending: false }],
  ['-', { by: 'name', descending: false }],
])('the order %s is read', (text, expected) => {
  expect(readOrder(text, ['name', 'grade'])).toEqual(expected);
});

test('a list that begins with the newest does so where the address asks for nothing that it knows', () => {
  const orderOf = (text?: string) => readOrder(text, ['number', 'granted'], { firstDescends: true });
  expect(orderOf()).toEqual({ by: 'number', descending: true });
  expect(orderOf('-nonsense')).toEqual({ by: 'number', descending: true });
  expect(orderOf('number')).toEqual({ by: 'number', descending: false });
  expect(orderOf('-granted')).toEqual({ by: 'granted', descending: true });
});
