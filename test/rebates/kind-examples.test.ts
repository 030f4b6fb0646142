import { expect, test } from 'vitest';
import { amountToText } from '#app/money/index.ts';
import { measureKinds } from '#app/rebates/measures/index.ts';
import { bandMethods } from '#app/rebates/methods/index.ts';
import { programme, rowsOf } from './world.ts';

test.each(bandMethods.map((method) => [method.name, method] as const))(
  'the example of the method %s',
  (name, { example }) => {
    const { bands, amount, pays } = example;
    const [row] = rowsOf({ programmes: [programme({ method: name, bands })], lines: [{ amount }] }, '2026');
    expect(row && amountToText(row.entitlementMinor, 'USD')).toBe(pays);
  },
);

test.each(measureKinds.map((kind) => [kind.of, kind] as const))('the example of the measure %s', (of, { example }) => {
  const { measure, sales, target, certificates = [], score, breaches = [], value } = example;
  expect(measure.of).toBe(of);
  const world = {
    programmes: [programme({ qualifier: measure })],
    lines: sales,
    certificates,
    targets: target === undefined ? [] : [{ name: 'plan', period: '2026', value: target }],
    scores: score === undefined ? [] : [{ name: 'service', period: '2026', value: score }],
    breaches: breaches.map((date) => ({ date })),
  };
  expect(rowsOf(world, '2026').map(({ qualifier }) => qualifier)).toEqual([value]);
});
