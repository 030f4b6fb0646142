import { expect, test } from 'vitest';
import { changedFields, stretchesOf, stretchOn } from '#app/directory/stretches.ts';

const version = (fromDate: string | null, name: string) => ({ fromDate, name });
const versions = [
  version(null, 'first'),
  version('2026-03-01', 'mistaken'),
  version('2026-03-01', 'corrected'),
  version('2026-09-01', 'last'),
];

test('each version holds until the next one begins, and of two of one day the one accepted last', () => {
  expect(
    stretchesOf(versions).map(({ version, from, until, before }) => [version.name, from, until, before?.name]),
  ).toEqual([
    ['first', undefined, '2026-03-01', undefined],
    ['corrected', '2026-03-01', '2026-09-01', 'first'],
    ['last', '2026-09-01', undefined, 'corrected'],
  ]);
});

test.each([
  ['1990-01-01', 'first'],
  ['2026-02-28', 'first'],
  ['2026-03-01', 'corrected'],
  ['2026-08-31', 'corrected'],
  ['2026-09-01', 'last'],
])('on %s the %s one holds', (day, name) => {
  expect(stretchOn(stretchesOf(versions), day)?.version.name).toBe(name);
});

test('what has no versions has none on any day', () => {
  expect(stretchOn(stretchesOf([]), '2026-01-01')).toBeUndefined();
});

test('what changed is told by name', () => {
  const before: Record<'name' | 'grade' | 'territory', string | null> = { name: 'One', grade: 'A', territory: null };
  const version = { name: 'One', grade: 'B', territory: 'FR' };
  expect(changedFields(version, before, ['name', 'grade', 'territory'] as const)).toEqual(['grade', 'territory']);
});
