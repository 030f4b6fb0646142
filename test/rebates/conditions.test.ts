import { describe, expect, test } from 'vitest';
import { programme, rowsOf, type TestLine, type World } from './world.ts';

const line: TestLine = { date: '2026-05-01', quantity: '10', amount: '1000' };

function outcomeOf(conditions: Record<string, unknown>[], more: Partial<World> = {}) {
  const [row] = rowsOf({ programmes: [programme({ conditions })], lines: [line], ...more }, '2026');
  return { outcome: row?.outcome, due: row?.dueMinor, band: row?.band, steps: row?.steps };
}

const earned = { outcome: 'earned', due: 100_00, band: 0 };

describe('a condition on what was bought', () => {
  test.each<[string, Record<string, unknown>, boolean]>([
    ['just reached', { of: 'amount', atLeast: '1000' }, true],
    ['missed by a cent', { of: 'amount', atLeast: '1000.01' }, false],
    ['at the upper limit', { of: 'quantity', below: '10' }, false],
    ['under the upper limit', { of: 'quantity', below: '10.001' }, true],
    ['within both', { of: 'quantity', atLeast: '10', below: '11' }, true],
    ['below zero', { of: 'amount', atLeast: '-1' }, true],
    ['on other lines', { of: 'amount', lines: { skus: ['S2'] }, atLeast: '1' }, false],
    ['on no lines, at least nothing', { of: 'amount', lines: { skus: ['S2'] }, atLeast: '0' }, true],
  ])('%s', (_name, condition, isMet) => {
    expect(outcomeOf([condition])).toMatchObject(
      isMet ? earned : { outcome: 'condition-not-met', due: 0, band: 0, steps: [{ kind: 'condition' }] },
    );
  });

  test('reads its own window', () => {
    const conditions = [{ of: 'amount', over: { lastMonths: 1 }, atLeast: '1' }];
    expect(outcomeOf(conditions).outcome).toBe('condition-not-met');
    expect(outcomeOf(conditions, { lines: [line, { ...line, date: '2026-12-01' }] }).outcome).toBe('earned');
  });
});

describe('a condition on certified people', () => {
  const conditions = [{ of: 'certified-people', course: 'FIT', atLeast: '2' }];
  const valid = { course: 'FIT', from: '2026-01-01' };
  const with2 = (second: Record<string, unknown>) =>
    outcomeOf(conditions, {
      certificates: [
        { person: 'Ann', ...valid },
        { person: 'Bo', ...valid, ...second },
      ],
      distributors: [{ code: 'D1' }, { code: 'D2' }],
    }).outcome;

  test.each<[string, Record<string, unknown>, boolean]>([
    ['who hold one for good', {}, true],
    ['whose certificate begins on the last day', { from: '2026-12-31' }, true],
    ['whose certificate begins a day later', { from: '2027-01-01' }, false],
    ['whose certificate ends on the last day', { to: '2026-12-31' }, true],
    ['whose certificate ends a day before', { to: '2026-12-30' }, false],
    ['who are the same person', { person: 'Ann' }, false],
    ['of another course', { course: 'CARE' }, false],
    ['of another distributor', { distributor: 'D2' }, false],
  ])('%s', (_name, second, isMet) => {
    expect(with2(second)).toBe(isMet ? 'earned' : 'condition-not-met');
  });
});

test('every condition that fails is said with what it read, and nothing is paid', () => {
  const conditions = [
    { of: 'amount', atLeast: '5000' },
    { of: 'quantity', atLeast: '1' },
    { of: 'certified-people', course: 'FIT', atLeast: '1', below: '9' },
  ];
  expect(outcomeOf(conditions)).toEqual({
    outcome: 'condition-not-met',
    due: 0,
    band: 0,
    steps: [
      { kind: 'condition', text: { condition: '0', value: '1000', atLeast: '5000' }, amount: '0.00' },
      { kind: 'condition', text: { condition: '2', value: '0', atLeast: '1', below: '9' }, amount: '0.00' },
    ],
  });
});

test('below the first band is said before a condition that fails', () => {
  const bands = [{ from: '2000', percent: '10' }];
  const [row] = rowsOf(
    { programmes: [programme({ bands, conditions: [{ of: 'amount', atLeast: '5000' }] })], lines: [line] },
    '2026',
  );
  expect(row).toMatchObject({ outcome: 'below-first-band', steps: [], dueMinor: 0 });
});

test('a failed condition takes free units away too', () => {
  const world = (atLeast: string) => ({
    programmes: [programme({ bands: [{ freeUnits: '3' }], conditions: [{ of: 'amount', atLeast }] })],
    lines: [line],
  });
  expect(rowsOf(world('1000'), '2026')[0]?.freeUnits).toBe('3');
  expect(rowsOf(world('1001'), '2026')[0]?.freeUnits).toBeUndefined();
});
