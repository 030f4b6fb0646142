import { expect, test } from 'vitest';
import { programme, rowsOf } from './world.ts';

type Member = { percent?: string; rank?: number; more?: Record<string, unknown> };

/** `code outcome entitlement` of each member for a sale of 100. */
function told(prefer: 'highest' | 'first', members: Record<string, Member>): string[] {
  const programmes = Object.entries(members).map(([code, { percent = '10', rank, more }]) =>
    programme({
      code,
      bands: [{ percent }],
      exclusive: { group: 'BEST', prefer, ...(rank !== undefined && { rank }) },
      ...more,
    }),
  );
  return rowsOf({ programmes, lines: [{ amount: '100' }] }, '2026').map(
    ({ programme: code, outcome, entitlementMinor }) => [code, outcome, entitlementMinor].join(' '),
  );
}

test.each<[string, 'highest' | 'first', Record<string, Member>, string[]]>([
  ['the highest', 'highest', { AA: { percent: '5' }, BB: { percent: '6' } }, ['AA superseded 0', 'BB earned 600']],
  [
    'of two alike the lower rank',
    'highest',
    { AA: { rank: 2 }, BB: { rank: 1 } },
    ['AA superseded 0', 'BB earned 1000'],
  ],
  ['of two alike the first code', 'highest', { BB: {}, AA: {} }, ['AA earned 1000', 'BB superseded 0']],
  [
    'the lowest rank',
    'first',
    { AA: { percent: '9', rank: 1 }, BB: { percent: '1' } },
    ['AA superseded 0', 'BB earned 100'],
  ],
  [
    'the next where the lowest rank earned nothing',
    'first',
    { AA: { rank: 0, more: { bands: [{ from: '101', percent: '9' }] } }, BB: { rank: 1 } },
    ['AA below-first-band 0', 'BB earned 1000'],
  ],
  ['a zero does not compete', 'first', { AA: { percent: '0' }, BB: { rank: 1 } }, ['AA earned 0', 'BB earned 1000']],
  [
    'a negative is settled beside the winner',
    'highest',
    { AA: { percent: '-3' }, BB: {} },
    ['AA earned -300', 'BB earned 1000'],
  ],
  [
    'by what is earned after the multipliers and before the cap',
    'highest',
    {
      AA: { percent: '20', more: { multipliers: [{ of: 'amount', steps: [{ from: '0', percent: '10' }] }] } },
      BB: { percent: '8', more: { limits: { cap: '1' } } },
    },
    ['AA superseded 0', 'BB earned 100'],
  ],
  [
    'a failed condition is no winner',
    'highest',
    { AA: { percent: '20', more: { conditions: [{ of: 'amount', atLeast: '101' }] } }, BB: {} },
    ['AA condition-not-met 0', 'BB earned 1000'],
  ],
  [
    'who lost has no guarantee',
    'highest',
    { AA: { percent: '1', more: { limits: { guarantee: '50' } } }, BB: {} },
    ['AA superseded 0', 'BB earned 1000'],
  ],
])('%s', (_, prefer, members, expected) => {
  expect(told(prefer, members)).toEqual(expected);
});

test('each distributor has a winner of its own, and who lost is told by what', () => {
  const exclusive = { group: 'BEST', prefer: 'highest' };
  const programmes = [
    programme({ code: 'RATE', bands: [{ percent: '10' }], exclusive }),
    programme({ code: 'FIXED', bands: [{ lumpSum: '50', freeUnits: '1' }], exclusive }),
  ];
  const rows = rowsOf({ programmes, lines: [{ amount: '100' }, { distributor: 'D2', amount: '1000' }] }, '2026');
  expect(rows.map((row) => [row.programme, row.distributor, row.entitlementMinor, row.freeUnits])).toEqual([
    ['FIXED', 'D1', 5000, '1'],
    ['FIXED', 'D2', 0, undefined],
    ['RATE', 'D1', 0, undefined],
    ['RATE', 'D2', 10000, undefined],
  ]);
  expect(rows[1]?.steps).toEqual([{ kind: 'superseded', text: { programme: 'RATE' }, amount: '0.00' }]);
});

test('programmes of other groups, and of none, stand beside it', () => {
  const exclusive = (group: string) => ({ exclusive: { group, prefer: 'highest' } });
  const programmes = [
    programme({ code: 'AA', ...exclusive('G1') }),
    programme({ code: 'BB', ...exclusive('G2') }),
    programme(),
  ];
  expect(rowsOf({ programmes, lines: [{ amount: '100' }] }, '2026').map(({ outcome }) => outcome)).toEqual([
    'earned',
    'earned',
    'earned',
  ]);
});
