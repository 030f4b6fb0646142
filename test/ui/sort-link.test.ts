import { expect, test } from 'vitest';
import { sortLink } from '#app/ui/sort-link.ts';

test.each([
  [undefined, undefined, '?find=a&sort=-due'],
  ['-due', 'descending', '?find=a&sort=due'],
  ['due', 'ascending', '?find=a&sort=-due'],
  ['name', undefined, '?find=a&sort=-due'],
])('of an amount in a list that says sort=%s', (sort, direction, href) => {
  expect(sortLink({ by: 'due', sort, query: { find: 'a' }, first: 'descending' })).toEqual({ href, direction });
});

test('of a name begins ascending', () => {
  expect(sortLink({ by: 'name', sort: undefined, query: {} }).href).toBe('?sort=name');
});
