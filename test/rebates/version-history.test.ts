import { describe, expect, test } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { mainVersion, standingsOn, type VersionState } from '#app/rebates/programme/version-history.ts';

type Written = [number: number, from: string, isApproved: boolean, termEnd?: string];

/** "2 in-force 2026-07-01..2026-12-31" for each version, in the order of its number. */
function standings(today: string, ...written: Written[]): string[] {
  const versions = written.map(([number, from, isApproved, termEnd = '2026-12-31']) => ({
    number,
    from: requireDay(from),
    termEnd: requireDay(termEnd),
    isApproved,
  }));
  const found = standingsOn(versions, requireDay(today));
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([number, { state, holds }]) => [number, state, holds && `${text(holds.from)}..${text(holds.to)}`])
    .map((parts) => parts.filter(Boolean).join(' '));
}

const text = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('how versions stand on a day', () => {
  test.each<[string, string, Written[], string[]]>([
    ['one draft', '2026-05-01', [[1, '2026-01-01', false]], ['1 draft']],
    ['before its first day', '2025-12-31', [[1, '2026-01-01', true]], ['1 upcoming 2026-01-01..2026-12-31']],
    ['on its first day', '2026-01-01', [[1, '2026-01-01', true]], ['1 in-force 2026-01-01..2026-12-31']],
    ['on the last day of its term', '2026-12-31', [[1, '2026-01-01', true]], ['1 in-force 2026-01-01..2026-12-31']],
    ['after its term', '2027-01-01', [[1, '2026-01-01', true]], ['1 ended 2026-01-01..2026-12-31']],
    [
      'a newer one from July, on 30 June',
      '2026-06-30',
      [
        [2, '2026-07-01', true],
        [1, '2026-01-01', true],
      ],
      ['1 in-force 2026-01-01..2026-06-30', '2 upcoming 2026-07-01..2026-12-31'],
    ],
    [
      'a newer one from July, on 1 July',
      '2026-07-01',
      [
        [2, '2026-07-01', true],
        [1, '2026-01-01', true],
      ],
      ['1 ended 2026-01-01..2026-06-30', '2 in-force 2026-07-01..2026-12-31'],
    ],
    [
      'two from one day',
      '2026-05-01',
      [
        [1, '2026-01-01', true],
        [2, '2026-01-01', true],
      ],
      ['1 replaced', '2 in-force 2026-01-01..2026-12-31'],
    ],
    [
      'a draft older than what is approved, and a newer one',
      '2026-05-01',
      [
        [1, '2026-01-01', false],
        [2, '2026-01-01', true],
        [3, '2026-04-01', false],
      ],
      ['1 passed-over', '2 in-force 2026-01-01..2026-12-31', '3 draft'],
    ],
    [
      'a term that ends before the next begins',
      '2026-02-01',
      [
        [1, '2025-01-01', true, '2025-12-31'],
        [2, '2026-04-01', true],
      ],
      ['1 ended 2025-01-01..2025-12-31', '2 upcoming 2026-04-01..2026-12-31'],
    ],
  ])('%s', (_name, today, versions, expected) => {
    expect(standings(today, ...versions)).toEqual(expected);
  });
});

test.each<[VersionState[], number | undefined]>([
  [['ended', 'in-force', 'upcoming', 'draft'], 2],
  [['ended', 'upcoming', 'upcoming', 'draft'], 2],
  [['ended', 'ended', 'draft'], 2],
  [['passed-over', 'draft', 'draft'], 3],
  [['replaced'], 1],
  [[], undefined],
])('of versions %j the one that tells most is %s', (states, expected) => {
  const versions = states.map((state, index) => ({ number: index + 1, state }));
  expect(mainVersion(versions)?.number).toBe(expected);
});
