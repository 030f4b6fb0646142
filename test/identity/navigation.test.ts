import { expect, test } from 'vitest';
import { type Role, roles } from '#app/identity/index.ts';
import { navigationFor } from '#app/identity/navigation.ts';

test.each([
  ['/', 'home'],
  ['/statements/TD-000001/rows/1', 'statements'],
  ['/periods/2026-Q3', 'periods'],
  ['/runs/5', 'periods'],
  ['/programmes', 'programmes'],
  ['/learn/SERVICE/case', 'courses'],
  ['/plans/2026', 'plans'],
  ['/claims/3', 'funds'],
  ['/distributors/D1', 'distributors'],
  ['/products', 'distributors'],
])('%s stands in %s', (path, room) => {
  const current = navigationFor('auditor', path).filter((item) => item.current);
  expect(current.map(({ key }) => key)).toEqual([room]);
});

test('products stand in the partnerships of those who may not read of other distributors', () => {
  const current = navigationFor('distributor', '/products/S1').filter((item) => item.current);
  expect(current.map(({ key }) => key)).toEqual(['partnerships']);
});

test('a role sees the rooms that it may enter', () => {
  expect(navigationFor('distributor', '/').map(({ key }) => key)).not.toContain('periods');
});

test('a heading stands above the first room of each section that a role may enter', () => {
  const headings = (role: Role) =>
    navigationFor(role, '/').flatMap(({ key, heading }) => (heading ? `${heading}: ${key}` : []));
  expect(headings('auditor')).toEqual([
    'money: statements',
    'partnership: partnerships',
    'knowledge: courses',
    'office: jobs',
  ]);
  expect(headings('administrator')).toEqual([
    'money: sales',
    'partnership: distributors',
    'knowledge: courses',
    'office: jobs',
  ]);
});

test('each room has a letter of its own, and none is that after which it is pressed', () => {
  const everyRoom = new Map(
    roles.flatMap((role) => navigationFor({ role, isOwner: true }, '/')).map((room) => [room.key, room.letter]),
  );
  const letters = [...everyRoom.values()];
  expect(letters).toEqual([...new Set(letters)]);
  expect(letters.filter((letter) => !/^[a-fh-z]$/.test(letter))).toEqual([]);
});
