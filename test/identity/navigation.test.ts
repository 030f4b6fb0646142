import { expect, test } from 'vitest';
import { navigationFor } from '#app/identity/navigation.ts';

test.each([
  ['/', 'home'],
  ['/statements/TD-000001/rows/1', 'statements'],
  ['/periods/2026-Q3', 'periods'],
  ['/runs/5', 'periods'],
])('%s stands in %s', (path, room) => {
  const current = navigationFor('auditor', path).filter((item) => item.current);
  expect(current.map(({ key }) => key)).toEqual([room]);
});

test('a role sees the rooms that it may enter', () => {
  expect(navigationFor('distributor', '/').map(({ key }) => key)).not.toContain('periods');
});
