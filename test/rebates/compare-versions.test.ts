import { expect, test } from 'vitest';
import { compareVersions, versionBefore } from '#app/rebates/programme/compare-versions.ts';

const version = (number: number, fromDate: string, state: string) => ({ number, fromDate, state });

const first = version(1, '2026-01-01', 'in-force');
const passed = version(2, '2026-04-01', 'passed-over');
const coming = version(3, '2026-10-01', 'upcoming');
const replaced = version(4, '2026-07-01', 'replaced');
const draft = version(5, '2026-07-01', 'draft');
const all = [draft, replaced, coming, passed, first];

test.each([
  ['a draft: the one that would hold on its first day, not one that begins later', draft, 1],
  ['a draft that begins after all others: the last of them', { ...draft, fromDate: '2027-01-01' }, 3],
  ['a draft that begins before all others: the first of them', { ...draft, fromDate: '2025-01-01' }, 1],
  ['an approved one: the one before it', coming, 1],
  ['one that never was approved: the one before it', passed, 1],
  ['the first: none', first, undefined],
])('is replaced by %s', (_name, one, expected) => {
  expect(versionBefore(all, one)?.number).toBe(expected);
});

test('of two that begin on one day the newer is replaced', () => {
  const newer = version(6, '2026-01-01', 'in-force');
  expect(versionBefore([version(7, '2026-03-01', 'draft'), newer, first], { ...draft, number: 7 })).toBe(newer);
});

test('two versions stand beside each other, the older first, whichever is looked at', () => {
  const differences = (older: typeof draft, newer: typeof draft) => [older.number, newer.number];
  expect(compareVersions(all, draft, { differences })).toEqual({
    against: 1,
    replaces: true,
    older: first,
    newer: draft,
    differences: [1, 5],
  });
  expect(compareVersions(all, first, { against: 3, differences })).toMatchObject({
    against: 3,
    replaces: false,
    differences: [1, 3],
  });
  expect(compareVersions(all, first, { differences })).toBeUndefined();
  expect(compareVersions(all, first, { against: 9, differences })).toBeUndefined();
});
