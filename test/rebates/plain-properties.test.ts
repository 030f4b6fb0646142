import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trials } from '#test/support/trials.ts';
import { anyMethod, bands, line, wideWorld } from './arbitraries.ts';
import { plainCalculate, plainResults } from './plain-engine/index.ts';
import { inputsOf, programme, requestOf, type TestLine, type World } from './world.ts';

const runs = { numRuns: trials(20, 100) };
const ranges = fc.constantFrom('2026', '2026-Q2', '2026-12', 'term');

describe('the plain engine', { timeout: 120_000 }, () => {
  test('does not care about the order of lines, programmes and distributors', () => {
    fc.assert(
      fc.property(wideWorld, ranges, fc.gen(), (made, range, gen) => {
        const shuffle = <Item>(list: readonly Item[]) =>
          gen(() => fc.shuffledSubarray([...list], { minLength: list.length }));
        const order = shuffle(made.lines.map((_, index) => index));
        const shuffled = {
          ...made,
          lines: order.map((index) => made.lines[index] as TestLine),
          programmes: shuffle(made.programmes),
        };
        const names = made.lines.map((_, index) => ({ document: `DOC-${index % 7}`, line: String(index) }));
        const shuffledNames = order.map((index) => names[index] as (typeof names)[number]);
        const calculated = (world: World, named: typeof names) =>
          plainCalculate(inputsOf(world), requestOf(range), named);
        expect(calculated(shuffled, shuffledNames)).toEqual(calculated(made, names));
      }),
      runs,
    );
  });

  test('leaves nothing behind when each line is taken back', () => {
    fc.assert(
      fc.property(wideWorld, fc.constantFrom('amount', 'quantity'), (made, of) => {
        const back = made.lines.map((one) => ({
          ...one,
          amount: negated(one.amount),
          quantity: negated(one.quantity),
        }));
        const programmes = made.programmes.map((one) => {
          const { guarantee: _, carryOver: __, ...limits } = (one.limits ?? {}) as Record<string, unknown>;
          // A return by itself has no share of anything that is sold.
          const qualifier = one.unit === 'line' ? { of } : (one.qualifier ?? { of });
          return { ...one, basis: { of }, qualifier, limits, bands: [{ percent: '7.5', perUnit: '0.35' }] };
        });
        const both = { ...made, programmes, settled: [], lines: [...made.lines, ...back] };
        for (const row of plainResults(both, '2026')) {
          expect([row.basis, row.entitlementMinor, row.dueMinor, row.freeUnits]).toEqual(['0', 0, 0, undefined]);
        }
      }),
      runs,
    );
  });

  test('never lowers a rising ladder of `all`, or any of `marginal`, when more is sold', () => {
    const rates = fc.array(fc.nat(50), { minLength: 4, maxLength: 4 });
    const ladder = fc.record({ made: bands, rates, method: fc.constantFrom('all', 'marginal') });
    const sales = fc.array(sale(), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(ladder, sales, sale(), fc.constantFrom('lower', 'upper'), (one, lines, more, boundary) => {
        const rising = one.method === 'all' ? [...one.rates].sort((a, b) => a - b) : one.rates;
        const ladderBands = one.made.map(({ from }, index) => ({
          ...(from === undefined ? {} : { from }),
          percent: String(rising[index] ?? 0),
        }));
        const programmes = [programme({ method: one.method, boundary, bands: ladderBands })];
        const paid = (sold: TestLine[]) => plainResults({ programmes, lines: sold }, '2026')[0]?.entitlementMinor ?? 0;
        expect(paid([...lines, more])).toBeGreaterThanOrEqual(paid(lines));
      }),
      runs,
    );
  });

  test('pays the members of a group together what it would pay one distributor with all their lines', () => {
    fc.assert(
      fc.property(bands, anyMethod, fc.array(sale(), { minLength: 2, maxLength: 20 }), (made, method, lines) => {
        const keys = { method, bands: JSON.parse(JSON.stringify(made)) };
        const spreadOut = lines.map((one, index) => ({ ...one, distributor: `D${(index % 3) + 1}` }));
        const distributors = [{ code: 'D1' }, { code: 'D2', parent: 'D1' }, { code: 'D3', parent: 'D1' }];
        const group = { programmes: [programme({ ...keys, unit: 'group' })], lines: spreadOut, distributors };
        const members = plainResults(group, '2026');
        const [alone] = plainResults({ programmes: [programme(keys)], lines }, '2026');
        expect(members.reduce((sum, row) => sum + row.entitlementMinor, 0)).toBe(alone?.entitlementMinor);
        expect(new Set(members.map((row) => row.qualifier))).toEqual(new Set([alone?.qualifier]));
      }),
      runs,
    );
  });

  test('loses nothing to a minimum payout by the end of the term, and grants no more than a budget', () => {
    fc.assert(
      fc.property(bands, fc.array(line, { minLength: 1, maxLength: 20 }), fc.nat(60_000), (made, lines, limit) => {
        const keys = { period: 'month', bands: JSON.parse(JSON.stringify(made)) };
        const granted = (limits: Record<string, string>) =>
          plainResults({ programmes: [programme({ ...keys, limits })], lines }, '2026').reduce(
            (sum, { dueMinor }) => sum + dueMinor,
            0,
          );
        const text = (limit / 100).toFixed(2);
        expect(granted({ minimumPayout: text })).toBe(granted({}));
        expect(granted({ budget: text })).toBeLessThanOrEqual(limit);
      }),
      runs,
    );
  });
});

function sale(): fc.Arbitrary<TestLine> {
  return line.map((one) => ({
    date: '2026-05-05',
    sku: one.sku ?? 'A1',
    amount: (one.amount ?? '0').replace('-', ''),
    quantity: (one.quantity ?? '0').replace('-', ''),
  }));
}

function negated(text = '0'): string {
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
}
