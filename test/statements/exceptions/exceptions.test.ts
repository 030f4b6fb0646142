import { describe, expect, test } from 'vitest';
import { aboveLast } from '#app/statements/exceptions/above-last.ts';
import { capped } from '#app/statements/exceptions/capped.ts';
import type { RowToCheck } from '#app/statements/exceptions/exception.ts';
import { exceptionKinds } from '#app/statements/exceptions/index.ts';
import { nearlyMet } from '#app/statements/exceptions/nearly-met.ts';
import { negativeDue } from '#app/statements/exceptions/negative-due.ts';
import { noBaseline } from '#app/statements/exceptions/no-baseline.ts';

const ordinary: RowToCheck = { row: { outcome: 'earned', steps: [] }, dueMinor: 100, previousMinor: 100 };
const step = (kind: string, text: Record<string, string> = {}) => ({ kind, text, amount: '0.00' });
const withSteps = (...steps: RowToCheck['row']['steps']): RowToCheck => ({
  ...ordinary,
  row: { outcome: 'condition-not-met', steps },
});

test('an ordinary row is no exception of any kind', () => {
  expect(exceptionKinds.map(({ name }) => name)).toEqual([
    'negative-due',
    'above-last',
    'capped',
    'nearly-met',
    'no-baseline',
  ]);
  for (const kind of exceptionKinds) expect(kind.find(ordinary), kind.name).toBeUndefined();
});

test.each([
  [-1, {}],
  [0, undefined],
  [1, undefined],
])('a due of %i: %j', (dueMinor, found) => {
  expect(negativeDue.find({ ...ordinary, dueMinor })).toEqual(found);
});

test.each([
  ['exactly three times', 300, 100, undefined],
  ['a cent above three times', 301, 100, { againstMinor: 100 }],
  ['a cent below', 299, 100, undefined],
  ['less than the last', 50, 100, undefined],
  ['after nothing was granted', 301, 0, undefined],
  ['after money was taken back', 301, -100, undefined],
  ['taking back', -301, 100, undefined],
  ['without a statement before', 301, undefined, undefined],
])('against the last statement: %s', (_name, dueMinor, previousMinor, found) => {
  expect(aboveLast.find({ ...ordinary, dueMinor, previousMinor })).toEqual(found);
});

test('a row with a step that takes what lies above the cap is found, another step is not', () => {
  const cap = step('cap', { cap: '100', above: '0.01' });
  expect(capped.find(withSteps(step('percent'), cap))).toEqual({ steps: [cap] });
  expect(capped.find(withSteps(step('percent'), step('guarantee')))).toBeUndefined();
});

test.each([
  ['no-baseline', {}],
  ['below-first-band', undefined],
  ['condition-not-met', undefined],
] as const)('the outcome %s: %j', (outcome, found) => {
  expect(noBaseline.find({ ...ordinary, row: { outcome, steps: [] } })).toEqual(found);
});

describe('a condition that was missed', () => {
  test.each([
    [{ value: '98.000001', atLeast: '100' }, true],
    [{ value: '98', atLeast: '100' }, false],
    [{ value: '97.999999', atLeast: '100' }, false],
    [{ value: '99.99', atLeast: '100' }, true],
    [{ value: '50', below: '50' }, true],
    [{ value: '50.999999', below: '50' }, true],
    [{ value: '51', below: '50' }, false],
    [{ value: '-100.5', atLeast: '-100' }, true],
    [{ value: '-102', atLeast: '-100' }, false],
    [{ value: '-0.01', atLeast: '0' }, false],
    [{ value: '0', below: '0' }, false],
    [{ value: '99', atLeast: '100', below: '200' }, true],
    [{ value: '201', atLeast: '100', below: '200' }, true],
    [{ value: '300', atLeast: '100', below: '200' }, false],
    [{ atLeast: '100' }, false],
  ])('reads %j: nearly met is %s', (text, isNear) => {
    const condition = step('condition', { condition: '0', ...(text as Record<string, string>) });
    expect(nearlyMet.find(withSteps(condition))).toEqual(isNear ? { steps: [condition] } : undefined);
  });

  test('of several only those are named that were nearly met', () => {
    const far = step('condition', { condition: '0', value: '10', atLeast: '100' });
    const close = step('condition', { condition: '1', value: '99', atLeast: '100' });
    expect(nearlyMet.find(withSteps(far, close))).toEqual({ steps: [close] });
  });

  test('whose value is no number is our own mistake', () => {
    expect(() => nearlyMet.find(withSteps(step('condition', { value: 'x', atLeast: '1' })))).toThrow('no number');
  });
});
