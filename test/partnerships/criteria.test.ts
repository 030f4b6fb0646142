import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requireDay } from '#app/calendar/index.ts';
import { languages } from '#app/i18n/index.ts';
import type { FactLine } from '#app/partnerships/criteria/criterion.ts';
import { criterionKinds } from '#app/partnerships/criteria/index.ts';
import { netMinor } from '#app/partnerships/criteria/net-sales.ts';
import { allMet, evaluate, resultInWords } from '#app/partnerships/evaluate.ts';

const today = requireDay('2026-10-15');

type Sale = { on: string; minor: number; currency?: string; due?: string; paid?: string };

const line = ({ on, minor, currency = 'USD', due, paid }: Sale): FactLine => ({
  ...{ day: requireDay(on), amountMinor: minor, currency },
  due: due === undefined ? undefined : requireDay(due),
  paid: paid === undefined ? undefined : requireDay(paid),
});

const facts = (sales: Sale[], stageSince = '2026-01-01') => ({
  ...{ today, stageSince: requireDay(stageSince), lines: sales.map(line) },
  certificates: [
    { person: '1', course: 'FIT', from: requireDay('2026-01-01'), to: today },
    { person: '1', course: 'FIT', from: requireDay('2026-10-15'), to: requireDay('2027-10-14') },
    { person: '2', course: 'FIT', from: today, to: requireDay('2027-10-14') },
    { person: '3', course: 'FIT', from: requireDay('2025-10-15'), to: requireDay('2026-10-14') },
    { person: '3', course: 'CARE', from: requireDay('2026-10-16'), to: requireDay('2027-10-15') },
  ],
});

const year = { months: 12, currency: 'USD' };

describe('each kind of criterion', () => {
  test.each<[string, Record<string, unknown>, Sale[], string | null, boolean]>([
    ['net-sales', { ...year, atLeast: '10' }, [{ on: '2026-09-30', minor: 1000 }], '10.00', true],
    ['net-sales', { ...year, atLeast: '10.01' }, [{ on: '2026-09-30', minor: 1000 }], '10.00', false],
    ['net-sales', { ...year, atLeast: '0' }, [{ on: '2026-10-01', minor: 1000 }], '0.00', true],
    ['net-sales', { ...year, atLeast: '1' }, [{ on: '2025-10-01', minor: 100 }], '1.00', true],
    ['net-sales', { ...year, atLeast: '1' }, [{ on: '2025-09-30', minor: 100 }], '0.00', false],
    ['net-sales', { ...year, atLeast: '1' }, [{ on: '2026-05-01', minor: 100, currency: 'EUR' }], '0.00', false],
    ['growth', { ...year, atLeast: '0' }, [{ on: '2026-05-01', minor: 100 }], null, false],
    ['growth', { ...year, atLeast: '10' }, twoYears(10_000, 11_000), '10.0', true],
    // Just below shows as below: it is cut, not rounded up to what it is not.
    ['growth', { ...year, atLeast: '10' }, twoYears(100_000, 109_999), '9.9', false],
    ['growth', { ...year, atLeast: '0' }, twoYears(10_000, 9_000), '-10.0', false],
    ['on-time-payment', { ...year, atLeast: '50' }, [{ on: '2026-05-01', minor: 100 }], null, false],
    ['on-time-payment', { ...year, atLeast: '50' }, halfPaid('2026-09-30'), '50.0', true],
    ['on-time-payment', { ...year, atLeast: '50' }, halfPaid('2026-10-01'), '0.0', false],
    ['certified-people', { atLeast: 2, course: 'FIT' }, [], '2', true],
    ['certified-people', { atLeast: 3, course: 'FIT' }, [], '2', false],
    ['certified-people', { atLeast: 1, course: 'CARE' }, [], '0', false],
    ['months-in-stage', { atLeast: 9 }, [], '9', true],
    ['months-in-stage', { atLeast: 10 }, [], '9', false],
  ])('%s of %o', (kind, setting, sales, value, isMet) => {
    expect(evaluate({ [kind]: setting }, facts(sales))).toMatchObject([{ kind, value, isMet }]);
  });

  test.each([
    ['2026-09-15', '1'],
    ['2026-09-16', '0'],
    ['2026-10-15', '0'],
    ['2025-10-15', '12'],
  ])('whole months since %s are %s', (since, value) => {
    expect(evaluate({ 'months-in-stage': { atLeast: 1 } }, facts([], since))[0]?.value).toBe(value);
  });
});

/** Half is paid on its day, half on the day given, all due on 30 September. */
function halfPaid(paid: string): Sale[] {
  const due = '2026-09-30';
  if (paid > due) return [{ on: '2026-08-31', minor: 100, due, paid }];
  return [
    { on: '2026-08-31', minor: 100, due, paid },
    { on: '2026-08-31', minor: 100, due },
  ];
}

function twoYears(before: number, after: number): Sale[] {
  return [
    { on: '2025-05-01', minor: before },
    { on: '2026-05-01', minor: after },
  ];
}

test('all must hold, and no criterion at all moves nobody on', () => {
  const results = evaluate({ 'months-in-stage': { atLeast: 9 }, 'net-sales': { ...year, atLeast: '1' } }, facts([]));
  expect(results.map(({ kind, isMet }) => [kind, isMet])).toEqual([
    ['net-sales', false],
    ['months-in-stage', true],
  ]);
  expect(allMet(results)).toBe(false);
  expect(allMet(results.slice(1))).toBe(true);
  expect(allMet([])).toBe(false);
});

test('net sales of two neighbouring windows are those of both, in any order of the lines', () => {
  const sale = fc.record({ day: fc.integer({ min: 0, max: 99 }), amountMinor: fc.integer({ min: -1e9, max: 1e9 }) });
  fc.assert(
    fc.property(fc.array(sale), fc.integer({ min: 0, max: 98 }), (sales, cut) => {
      const lines = sales.map((one) => ({ ...one, currency: 'USD', due: undefined, paid: undefined }));
      const sum = (from: number, to: number) => netMinor(lines, { from, to, currency: 'USD' });
      expect(sum(0, cut) + sum(cut + 1, 99)).toBe(sum(0, 99));
      expect(netMinor([...lines].reverse(), { from: 0, to: 99, currency: 'USD' })).toBe(sum(0, 99));
    }),
  );
});

test.each(languages)('every kind is told in %s', (language) => {
  for (const { name } of criterionKinds) {
    const setting = { atLeast: name === 'months-in-stage' ? 3 : '3', ...year };
    const result = { kind: name, setting, value: null, threshold: '3', isMet: false, window: null };
    const { rule } = resultInWords(result, language);
    expect(rule).toContain('3');
    expect(rule).not.toMatch(/[{}]/);
  }
});
