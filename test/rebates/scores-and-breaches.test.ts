import { describe, expect, test } from 'vitest';
import { programme, rowsOf, type TestBreach, type TestScore, type World } from './world.ts';

const lines = [{ date: '2026-02-01', amount: '1000' }];

function rowOf(keys: Record<string, unknown>, more: Partial<World>, period = '2026') {
  const [row] = rowsOf(
    { programmes: [programme(keys)], lines, distributors: [{ code: 'D1' }, { code: 'D2' }], ...more },
    period,
  );
  return row;
}

describe('a score', () => {
  const score = (value: string, more: Partial<TestScore> = {}): TestScore => ({
    ...{ name: 'service', period: '2026', value },
    ...more,
  });
  const steps = [
    { from: '0', percent: '50' },
    { from: '90', percent: '120' },
  ];
  const condition = { conditions: [{ of: 'score', name: 'service', atLeast: '90' }] };
  const below = { conditions: [{ of: 'score', name: 'service', below: '90' }] };
  const multiplier = { multipliers: [{ of: 'score', name: 'service', steps }] };

  test.each<[string, Record<string, unknown>, TestScore[], string, number]>([
    ['just reaches a condition', condition, [score('90')], 'earned', 100_00],
    ['misses it by a little', condition, [score('89.999')], 'condition-not-met', 0],
    ['at its upper limit', below, [score('90')], 'condition-not-met', 0],
    ['of zero', below, [score('0')], 'earned', 100_00],
    ['that was not entered fails its condition', condition, [], 'condition-not-met', 0],
    ['that was not entered fails also one that asks for less', below, [], 'condition-not-met', 0],
    ['of another name', condition, [score('95', { name: 'display' })], 'condition-not-met', 0],
    ['of another period', condition, [score('95', { period: '2026-Q1' })], 'condition-not-met', 0],
    ['of another distributor', condition, [score('95', { distributor: 'D2' })], 'condition-not-met', 0],
    ['reaches a step', multiplier, [score('90')], 'earned', 120_00],
    ['reaches the step before', multiplier, [score('89.99')], 'earned', 50_00],
    ['of zero reaches the step that begins there', multiplier, [score('0')], 'earned', 50_00],
    ['that was not entered reaches no step', multiplier, [], 'earned', 0],
  ])('%s', (_, keys, scores, outcome, due) => {
    const row = rowOf(keys, { scores });
    expect([row?.outcome, row?.dueMinor]).toEqual([outcome, due]);
  });

  test('that was not entered is said without a value', () => {
    expect(rowOf(condition, {})?.steps).toEqual([
      { kind: 'condition', text: { condition: '0', atLeast: '90' }, amount: '0.00' },
    ]);
    expect(rowOf(multiplier, {})?.steps.at(-1)).toEqual({
      kind: 'multiplier',
      text: { multiplier: '0', percent: '0' },
      amount: '-100.00',
    });
  });

  test('picks the band, and without one nothing is paid', () => {
    const keys = { qualifier: { of: 'score', name: 'service' }, bands: [{ from: '80', percent: '3' }] };
    expect(rowOf(keys, { scores: [score('80')] })).toMatchObject({ qualifier: '80', band: 0, dueMinor: 30_00 });
    expect(rowOf(keys, { scores: [score('79.5')] })).toMatchObject({ outcome: 'below-first-band', qualifier: '79.5' });
    expect(rowOf(keys, {})).toMatchObject({
      outcome: 'no-baseline',
      qualifier: null,
      steps: [{ kind: 'no-baseline', text: { of: 'score' } }],
    });
  });

  test('is that of the calculated period, whatever accumulates', () => {
    const keys = { ...condition, period: 'quarter', accumulate: 'year-to-date' };
    const scores = [score('95', { period: '2026-Q1' }), score('10', { period: '2026-Q2' })];
    const rows = rowsOf({ programmes: [programme(keys)], lines, scores }, '2026-Q1', '2026-Q2');
    expect(rows.map(({ outcome }) => outcome)).toEqual(['earned', 'condition-not-met']);
  });
});

describe('breaches', () => {
  const none = { conditions: [{ of: 'breaches', below: '1' }] };

  test.each<[string, Record<string, unknown>, TestBreach[], boolean]>([
    ['there are none', none, [], true],
    ['one in the period', none, [{ date: '2026-03-01', kind: 'territory' }], false],
    ['one on its first day', none, [{ date: '2026-01-01' }], false],
    ['one on its last day', none, [{ date: '2026-12-31' }], false],
    ['one before it', none, [{ date: '2025-12-31' }], true],
    ['one after it', none, [{ date: '2027-01-01' }], true],
    ['one of another distributor', none, [{ date: '2026-03-01', distributor: 'D2' }], true],
    [
      'two, of which two are allowed',
      { conditions: [{ of: 'breaches', below: '3' }] },
      [
        { date: '2026-03-01', kind: 'price' },
        { date: '2026-03-01', kind: 'territory' },
      ],
      true,
    ],
    [
      'one before the window',
      { conditions: [{ of: 'breaches', over: { lastMonths: 3 }, below: '1' }] },
      [{ date: '2026-09-30' }],
      true,
    ],
    [
      'one in the window',
      { conditions: [{ of: 'breaches', over: { lastMonths: 3 }, below: '1' }] },
      [{ date: '2026-10-01' }],
      false,
    ],
  ])('%s', (_, keys, breaches, isMet) => {
    expect(rowOf(keys, { breaches })?.outcome).toBe(isMet ? 'earned' : 'condition-not-met');
  });

  test('count as a qualifier and as a multiplier', () => {
    const breaches = [{ date: '2026-03-01' }, { date: '2026-04-01' }];
    const bands = [{ percent: '5' }, { from: '1', percent: '2' }, { from: '3', percent: '0' }];
    expect(rowOf({ qualifier: { of: 'breaches' }, bands }, { breaches })).toMatchObject({
      qualifier: '2',
      dueMinor: 20_00,
    });
    const multipliers = [
      {
        of: 'breaches',
        steps: [
          { from: '0', percent: '100' },
          { from: '2', percent: '10' },
        ],
      },
    ];
    expect(rowOf({ multipliers }, { breaches })?.dueMinor).toBe(10_00);
  });
});
