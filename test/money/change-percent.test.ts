import { expect, test } from 'vitest';
import { changePercent } from '#app/money/index.ts';

test.each([
  [1500, 1200, '25'],
  [1200, 1500, '-20'],
  [100, 300, '-66.7'],
  [50, -100, '150'],
  [-150, -100, '-50'],
  [0, 100, '-100'],
  [100, 100, '0'],
])('%i after %i is a change of %s%%', (minor, before, percent) => {
  expect(changePercent(minor, before)).toBe(percent);
});

test('after nothing there is no percent', () => {
  expect(changePercent(100, 0)).toBeUndefined();
});
