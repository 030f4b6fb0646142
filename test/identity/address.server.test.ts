import { expect, test } from 'vitest';
import { findNumber, findTexts, requireNumber } from '#app/identity/index.server.ts';

const at = (query: string) => new Request(`http://localhost/audit${query}`);

test.each(['1', '50', '999999999999999'])('%s is a number of an address', (text) => {
  expect(requireNumber(text)).toBe(Number(text));
});

test.each([undefined, '', '0', '-1', '01', '1.5', '1e3', 'x', '1000000000000000', ' 1'])('%s leads nowhere', (text) => {
  expect(thrownBy(() => requireNumber(text))).toMatchObject({ status: 404 });
});

test('a number that the query leaves out is undefined, a wrong one leads nowhere', () => {
  expect(findNumber(at('?before=7'), 'before')).toBe(7);
  expect(findNumber(at(''), 'before')).toBeUndefined();
  expect(thrownBy(() => findNumber(at('?before='), 'before'))).toMatchObject({ status: 404 });
});

test('texts of the query come trimmed, empty ones not at all', () => {
  expect(findTexts(at('?person=+lin+&action=&other=x'), ['person', 'action', 'subject'])).toEqual({ person: 'lin' });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (thrown) {
    return thrown;
  }
  throw new Error('nothing was thrown');
}
