import { expect, test } from 'vitest';
import { partnershipId, readPartnershipId } from '#app/partnerships/partnership-id.ts';
import { stageAfter, stretchesOf, stretchOn } from '#app/partnerships/stage-history.ts';

const entry = (stage: string, fromDate: string) => ({ stage, fromDate });

test('of two entries of one day the later accepted holds, and the same stage again begins nothing', () => {
  const stretches = stretchesOf([
    entry('entry', '2026-01-01'),
    entry('maturity', '2026-06-01'),
    entry('growth', '2026-03-01'),
    entry('growth', '2026-06-01'),
    entry('none', '2026-09-01'),
  ]);
  expect(stretches.map(({ stage, from, until }) => [stage, from, until])).toEqual([
    ['entry', '2026-01-01', '2026-03-01'],
    ['growth', '2026-03-01', '2026-09-01'],
    ['none', '2026-09-01', undefined],
  ]);
  expect(
    ['2025-12-31', '2026-02-28', '2026-03-01', '2026-12-31'].map((day) => stretchOn(stretches, day)?.stage),
  ).toEqual([undefined, 'entry', 'growth', 'none']);
});

test.each([
  ['entry', 'growth'],
  ['growth', 'maturity'],
  ['maturity', undefined],
  ['none', undefined],
] as const)('after %s comes %s', (stage, after) => {
  expect(stageAfter(stage)).toBe(after);
});

test.each([
  [{ code: 'D1', productLine: 'Bikes' }, 'D1~Bikes'],
  [{ code: 'D~1/x', productLine: '配件' }, 'D~1/x~配件'],
])('%o is called %s in addresses', (codes, id) => {
  expect(partnershipId(codes)).toBe(id);
  expect(readPartnershipId(id)).toEqual(codes);
});

test.each(['', 'D1', '~Bikes', 'D1~'])('"%s" names no partnership', (id) => {
  expect(readPartnershipId(id)).toBeUndefined();
});
