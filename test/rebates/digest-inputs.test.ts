import { describe, expect, test } from 'vitest';
import { digestInputs } from '#app/rebates/digest-inputs.server.ts';
import type { CalculationInputs } from '#app/rebates/index.ts';
import { inputsOf, programme, requestOf, type World } from './world.ts';

const world: World = {
  programmes: [programme()],
  lines: [
    { amount: '100', territory: 'NORTH' },
    { amount: '7.5', currency: 'EUR', sku: 'S2' },
  ],
  certificates: [{ person: 'Ann', course: 'FIT', from: '2026-01-01' }],
  targets: [{ name: 'plan', period: '2026', value: '5' }],
};

/** As they are read where no programme goes by documents or payments. */
function withoutDocuments(inputs: CalculationInputs): CalculationInputs {
  const { document: _, dueDay: __, paidDay: ___, rank: ____, ...lines } = inputs.lines;
  return { ...inputs, lines, documents: [] };
}

const digestOf = (inputs: CalculationInputs) => digestInputs(inputs, requestOf('2026'));

describe('the digest of inputs', () => {
  test('is what it was before there were payments, scores, breaches and rates, where there are none', () => {
    expect(digestOf(withoutDocuments(inputsOf(world)))).toBe(
      'eec7d2fcb78a87acc0710166d3750723b1e35fe7924ba71b2cb90a7abf40637a',
    );
  });

  test.each<[string, Partial<World>]>([
    ['a score', { scores: [{ name: 'service', period: '2026', value: '1' }] }],
    ['a breach', { breaches: [{ date: '2026-01-01' }] }],
    ['a rate', { rates: [{ date: '2026-01-01', from: 'EUR', to: 'USD', rate: '1' }] }],
    ['a payment', { payments: [{ document: 'A', paidDate: '2026-01-01' }] }],
    ['a due date', { lines: [{ amount: '100', territory: 'NORTH', document: 'A', dueDate: '2026-01-02' }] }],
    ['a paid date', { lines: [{ amount: '100', territory: 'NORTH', document: 'A', paidDate: '2026-01-02' }] }],
  ])('is another with %s', (_, more) => {
    const known = { ...world, lines: [{ amount: '100', territory: 'NORTH', document: 'A' }] };
    expect(digestOf(inputsOf({ ...known, ...more }))).not.toBe(digestOf(inputsOf(known)));
  });
});
