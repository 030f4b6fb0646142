import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  currencyDigits,
  multiply,
  parseDecimal,
  ratio,
  ratioOfDecimal,
  ratioToText,
  zero,
} from '#app/money/index.ts';
import { type CalculationRow, calculate, explain, type LineShare } from '#app/rebates/index.ts';
import { trials } from '#test/support/trials.ts';
import { bands, line, scarceWorld, wideWorld, world } from './arbitraries.ts';
import { plainResults } from './plain-engine/index.ts';
import { definition, inputsOf, programme, requestOf, rowsOf, type World } from './world.ts';

const runs = { numRuns: trials(50, 500) };
const ranges = fc.constantFrom(
  ['2026-Q1', '2026-Q1'],
  ['2026-01', '2026-12'],
  ['2026-Q2', '2026-Q3'],
  ['2025', '2027'],
  ['term', 'term'],
);

describe('the engine', { timeout: 120_000 }, () => {
  test('agrees with a second, plain engine in every row', () => {
    fc.assert(
      fc.property(world, ranges, (made, [from = '', to = '']) => {
        const rows = rowsOf(made, from, to).map(({ steps, ...row }) => row);
        expect(rows).toEqual(plainResults(made, from, to));
      }),
      runs,
    );
  });

  test('agrees with it in every row of every kind of programme that it calculates', () => {
    fc.assert(
      fc.property(wideWorld, ranges, (made, [from = '', to = '']) => {
        const rows = rowsOf(made, from, to).map(({ steps, ...row }) => row);
        expect(rows).toEqual(plainResults(made, from, to));
      }),
      { numRuns: trials(100, 1_000) },
    );
  });

  test('agrees with it on a budget that statements have granted late, because it had waited', () => {
    fc.assert(
      fc.property(scarceWorld, (made) => {
        const rows = rowsOf(made, '2026-01', '2026-12').map(({ steps, ...row }) => row);
        expect(rows).toEqual(plainResults(made, '2026-01', '2026-12'));
      }),
      runs,
    );
  });

  test('does not care about the order of lines and programmes', () => {
    fc.assert(
      fc.property(world, fc.gen(), (made, gen) => {
        const shuffled = {
          ...made,
          lines: gen(() => fc.shuffledSubarray([...made.lines], { minLength: made.lines.length })),
          programmes: gen(() => fc.shuffledSubarray([...made.programmes], { minLength: made.programmes.length })),
        };
        expect(rowsOf(shuffled, '2026')).toEqual(rowsOf(made, '2026'));
      }),
      runs,
    );
  });

  test('adds up its steps to the entitlement', () => {
    fc.assert(
      fc.property(world, (made) => {
        for (const row of rowsOf(made, '2026')) {
          expect(stepsTotal(row)).toBe(String(row.entitlementMinor));
        }
      }),
      runs,
    );
  });

  test('leaves nothing behind when each line is taken back', () => {
    fc.assert(
      fc.property(world, (made) => {
        const back = made.lines.map((one) => ({
          ...one,
          amount: negated(one.amount),
          quantity: negated(one.quantity),
        }));
        const plainBands = [{ percent: '7.5', perUnit: '0.35' }];
        const programmes = made.programmes.map((one) => ({ ...one, bands: plainBands }));
        for (const row of rowsOf({ ...made, programmes, settled: [], lines: [...made.lines, ...back] }, '2026')) {
          expect([row.basis, row.entitlementMinor]).toEqual(['0', 0]);
        }
      }),
      runs,
    );
  });

  test('never lowers a rising ladder of `all` or any ladder of `marginal` when more is sold', () => {
    const positive = line.map((one) => ({
      ...one,
      date: '2026-05-05',
      distributor: 'D1',
      kind: 'sale' as const,
      source: 'sell-in' as const,
      amount: (one.amount ?? '0').replace('-', ''),
    }));
    const rateLists = fc.array(fc.nat(50), { minLength: 4, maxLength: 4 });
    const ladders = fc.tuple(bands, fc.constantFrom('all', 'marginal'), fc.constantFrom('lower', 'upper'));
    fc.assert(
      fc.property(
        ladders,
        rateLists,
        fc.array(positive, { minLength: 1, maxLength: 10 }),
        positive,
        ([made, method, boundary], rateList, lines, more) => {
          const rates = made.map((_, index) => rateList[index] ?? 0);
          if (method === 'all') rates.sort((a, b) => a - b);
          const rising = made.map(({ from }, index) => ({ from, percent: String(rates[index]) }));
          const ladder = programme({ method, boundary, bands: JSON.parse(JSON.stringify(rising)) });
          const before = rowsOf({ programmes: [ladder], lines }, '2026')[0]?.entitlementMinor ?? 0;
          const after = rowsOf({ programmes: [ladder], lines: [...lines, more] }, '2026')[0]?.entitlementMinor ?? 0;
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
      runs,
    );
  });

  test('explains each row with shares that sum to it, and accounts for every line of the period', () => {
    fc.assert(
      fc.property(world, (made) => {
        const inputs = inputsOf(made);
        for (const row of calculate(inputs, requestOf('2026')).rows) {
          const { contributing, notCounted } = explain(inputs, row);
          const shares = contributing.reduce((sum, { shareMinor }) => sum + shareMinor, 0);
          expect(shares).toBe(row.entitlementMinor);
          expect(basisOf(made, contributing, row)).toBe(row.basis);
          const lines = [...contributing, ...notCounted].map(({ lineIndex }) => lineIndex);
          expect(new Set(lines).size).toBe(lines.length);
        }
      }),
      runs,
    );
  });
});

/** The sum of the lines that the explanation names for the basis, in what the basis measures. */
function basisOf(made: World, contributing: readonly LineShare[], row: CalculationRow): string {
  const { of } = definition(made.programmes.find(({ code }) => code === row.programme) ?? {}).basis;
  const named = contributing
    .filter(({ countsFor }) => countsFor !== 'qualifier')
    .map(({ lineIndex }) => made.lines[lineIndex]);
  const values = named.map((one) => decimal((of === 'amount' ? one?.amount : one?.quantity) ?? '0'));
  return ratioToText(values.reduce(add, zero), 6);
}

function stepsTotal({ steps, currency }: CalculationRow): string {
  const total = steps.reduce((sum, { amount }) => add(sum, decimal(amount)), zero);
  return ratioToText(multiply(total, ratio(10n ** BigInt(currencyDigits(currency)))), 6);
}

function decimal(text: string) {
  const read = parseDecimal(text);
  if (!read) throw new Error(`${text} is not a decimal`);
  return ratioOfDecimal(read);
}

function negated(text = '0'): string {
  return text.startsWith('-') ? text.slice(1) : `-${text}`;
}
