import { expect, test } from 'vitest';
import { stageWindows, withdrawFromStage } from '#app/rebates/index.ts';

const today = '2026-10-15';
type List = Parameters<typeof withdrawFromStage>[0];

test.each<[string, List, string, unknown]>([
  ['a programme for every stage', undefined, '2026-11-01', { kind: 'not-by-stage' }],
  ['a stage in which it never counts', ['growth'], '2026-11-01', { kind: 'not-in-stage' }],
  ['today', ['maturity'], today, { kind: 'withdrawn', stages: [{ stage: 'maturity', to: '2026-10-14' }] }],
  ['yesterday', ['maturity'], '2026-10-14', { kind: 'date-passed' }],
  [
    'a later day, the other stages staying as they are',
    ['entry', { stage: 'maturity', from: '2026-02-01' }, { stage: 'growth', to: '2026-12-31' }],
    '2026-11-01',
    {
      kind: 'withdrawn',
      stages: [
        'entry',
        { stage: 'growth', to: '2026-12-31' },
        { stage: 'maturity', from: '2026-02-01', to: '2026-10-31' },
      ],
    },
  ],
  ['what says so already', [{ stage: 'maturity', to: '2026-10-31' }], '2026-11-01', { kind: 'unchanged' }],
  ['what says so already of the past', [{ stage: 'maturity', to: '2026-08-31' }], '2026-09-01', { kind: 'unchanged' }],
  ['what is over', [{ stage: 'maturity', to: '2026-08-31' }], '2026-11-01', { kind: 'withdrawn-already' }],
  [
    'a withdrawal that is put off',
    [{ stage: 'maturity', to: '2026-10-31' }],
    '2026-12-01',
    { kind: 'withdrawn', stages: [{ stage: 'maturity', to: '2026-11-30' }] },
  ],
  ['before it begins', [{ stage: 'maturity', from: '2027-01-01' }], '2026-11-01', { kind: 'not-in-stage' }],
])('withdrawing %s', (_name, list, from, expected) => {
  expect(withdrawFromStage(list, { stage: 'maturity', from, today })).toEqual(expected);
});

test('the windows of a stage', () => {
  expect(stageWindows(undefined, 'entry')).toEqual([{}]);
  expect(stageWindows(['growth'], 'entry')).toEqual([]);
  expect(stageWindows(['growth', { stage: 'growth', to: '2026-01-01' }], 'growth')).toEqual([{}, { to: '2026-01-01' }]);
});
