import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitDifference } from '#app/rebates/comparison/split-difference.ts';
import { calculate } from '#app/rebates/index.ts';
import { trials } from '#test/support/trials.ts';
import { world } from './arbitraries.ts';
import { inputsOf, programme, requestOf, type World } from './world.ts';

const asked = { programme: 'STEP', distributor: 'D1', period: '2026' };
const request = requestOf('2026');

const plain: World = {
  programmes: [programme()],
  lines: [{ amount: '100' }],
  distributors: [{ code: 'D1', grade: 'A' }],
  products: [{ sku: 'S1', productLine: 'ROAD' }],
};

const onLineX = { programmes: [programme({ basis: { of: 'amount', lines: { productLines: ['X'] } } })] };

/** What each kind makes of the change from one world to another. */
const partsOf = (before: World, after: World) =>
  Object.fromEntries(
    splitDifference({ inputs: inputsOf(before), request }, { inputs: inputsOf(after), request }, asked).map(
      ({ kind, differenceMinor }) => [kind, differenceMinor],
    ),
  );

test.each<[string, World, World, Record<string, number>]>([
  ['nothing changed', plain, plain, {}],
  ['lines arrived', plain, { ...plain, lines: [{ amount: '100' }, { amount: '-30' }] }, { lines: -300 }],
  [
    'a grade that the programme asks for',
    { ...plain, programmes: [programme({ distributors: { grades: ['B'] } })] },
    {
      ...plain,
      programmes: [programme({ distributors: { grades: ['B'] } })],
      distributors: [{ code: 'D1', grade: 'B' }],
    },
    { distributors: 1000 },
  ],
  [
    'a certificate',
    { ...plain, programmes: [programme({ conditions: [{ of: 'certified-people', course: 'C', atLeast: '1' }] })] },
    {
      ...plain,
      programmes: [programme({ conditions: [{ of: 'certified-people', course: 'C', atLeast: '1' }] })],
      certificates: [{ person: '1', course: 'C', from: '2026-01-01' }],
    },
    { certificates: 1000 },
  ],
  [
    'a rate and what arrived, in this order',
    plain,
    {
      ...plain,
      laterVersions: [{ from: '2026-01-01', definition: programme({ bands: [{ percent: '20' }] }) }],
      lines: [{ amount: '100' }, { amount: '50' }],
    },
    { programmes: 1000, lines: 1000 },
  ],
  ['what was settled', plain, { ...plain, settled: [{ ...asked, settledMinor: 400 }] }, { settled: -400 }],
  [
    'a target that the programme does not read',
    plain,
    { ...plain, targets: [{ name: 'T', period: '2026', value: '1' }] },
    { targets: 0 },
  ],
  [
    'products and distributors that were not known before stand before those that were',
    { ...plain, ...onLineX, lines: [{ amount: '100', sku: 'S2' }], products: [{ sku: 'S2', productLine: 'X' }] },
    {
      ...plain,
      ...onLineX,
      distributors: [{ code: 'D0' }, { code: 'D1', grade: 'A' }],
      products: [
        { sku: 'S1', productLine: 'ROAD' },
        { sku: 'S2', productLine: 'X' },
      ],
      lines: [
        { amount: '100', sku: 'S2' },
        { amount: '7', sku: 'S2' },
        { amount: '9', sku: 'S1' },
      ],
      stages: [{ productLine: 'X', stage: 'entry', from: '2026-01-01' }],
    },
    { distributors: 0, products: 0, stages: 0, lines: 70 },
  ],
])('%s', (_name, before, after, parts) => {
  expect(partsOf(before, after)).toEqual(parts);
});

test('whatever came later, the parts sum to the difference of every row', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(world, world, fc.nat(60), fc.nat(16), (whole, other, lines, stages) => {
      // Whoever a statement has granted something was known before.
      const made = { ...whole, distributors: [...(whole.distributors ?? []), { code: 'D3' }] };
      const earlier = {
        ...made,
        lines: made.lines.slice(0, lines),
        stages: made.stages?.slice(0, stages),
        settled: other.settled,
        certificates: other.certificates,
      };
      const [before, after] = [inputsOf(earlier), inputsOf(made)].map((inputs) => ({ inputs, request }));
      if (!before || !after) throw new Error('there are two');
      const [old, now] = [calculate(before.inputs, request).rows, calculate(after.inputs, request).rows];
      for (const row of [...old, ...now]) {
        const same = (one: typeof row) =>
          one.programme === row.programme && one.distributor === row.distributor && one.period === row.period;
        const due = (rows: typeof old) => rows.find(same)?.dueMinor ?? 0;
        const parts = splitDifference(before, after, row);
        expect(parts.reduce((sum, { differenceMinor }) => sum + differenceMinor, 0)).toBe(due(now) - due(old));
      }
    }),
    { numRuns: trials(10, 50) },
  );
});
