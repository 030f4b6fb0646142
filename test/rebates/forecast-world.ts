import fc from 'fast-check';
import { dayToText, periodOfDay, requireDay } from '#app/calendar/index.ts';
import { currencyDigits, quantityToText, unitsToText } from '#app/money/index.ts';
import { forecastNextBand, isSameRow } from '#app/rebates/forecast/next-band.ts';
import { reckonRunning } from '#app/rebates/forecast/reckon-running.ts';
import { runningRequests } from '#app/rebates/forecast/running-periods.ts';
import type { PossibleLine } from '#app/rebates/forecast/with-lines.ts';
import { type CalculationInputs, type CalculationRow, calculate, digitsWithoutCurrency } from '#app/rebates/index.ts';
import { anyLimits, anyMethod } from './arbitraries.ts';
import { inputsOf, type TestLine, type World } from './world.ts';

export const fiscalYear = { startMonth: 1 };

const pick = <Value>(...values: Value[]) => fc.constantFrom(...values);

/** What more goods raise, each held against what it needs. */
const raised = fc.oneof(
  fc.record({ of: pick('amount', 'quantity') }),
  fc.record({
    of: pick('growth-amount', 'growth-quantity', 'growth-percent', 'attainment-percent', 'attainment-quantity-percent'),
    baseline: pick({ kind: 'year-before' }, { kind: 'fixed', value: '812.5' }),
  }),
);

const steppedProgramme = fc
  .record(
    {
      qualifier: raised,
      basis: fc.record({ of: pick('amount', 'quantity') }),
      step: pick(7, 50, 3000, 20_000),
      rewards: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 4 }),
      period: pick('month', 'quarter', 'half-year', 'year', 'term'),
      accumulate: pick('period', 'period', 'year-to-date', 'term-to-date'),
      unit: pick('distributor', 'distributor', 'group'),
      method: anyMethod,
      boundary: pick('lower', 'upper'),
      currency: pick('USD', 'USD', 'JPY', 'KWD'),
      limits: anyLimits,
      conditions: pick([{ of: 'amount', atLeast: '900' }], [{ of: 'distinct-products', atLeast: '2' }]),
    },
    { requiredKeys: ['qualifier', 'basis', 'step', 'rewards', 'period', 'method', 'boundary', 'currency'] },
  )
  .map(({ step, rewards, limits, ...keys }) => ({
    ...keys,
    title: { en: 'Stepped' },
    effective: { from: '2025-01-01', to: '2027-12-31' },
    bands: rewards.map((reward, index) => ({ from: String(step * (index + 1)), percent: String(reward / 100) })),
    ...(limits && Object.keys(limits).length > 0 && { limits: withDigits(limits) }),
  }));

/** Limits without decimals, which every currency has. */
function withDigits(limits: Record<string, unknown>): Record<string, unknown> {
  const whole = (value: unknown) => (typeof value === 'string' ? value.split('.')[0] : value);
  return Object.fromEntries(Object.entries(limits).map(([key, value]) => [key, whole(value)]));
}

const steppedLine: fc.Arbitrary<TestLine> = fc
  .record({
    day: fc.integer({ min: requireDay('2025-08-01'), max: requireDay('2026-11-15') }),
    distributor: pick('D1', 'D1', 'D2'),
    sku: pick('A1', 'A2', 'B1'),
    units: fc.integer({ min: 1, max: 90 }),
    price: fc.integer({ min: 1, max: 9000 }),
    part: pick(1000, 1000, 125),
    kind: pick('sale' as const, 'sale' as const, 'sale' as const, 'return' as const),
    currency: pick('USD', 'USD', 'JPY', 'KWD'),
  })
  .map(({ day, units, price, part, kind, ...line }) => {
    const sign = kind === 'return' ? -1 : 1;
    const amount = unitsToText(sign * units * price, currencyDigits(line.currency));
    return { ...line, kind, date: dayToText(day), quantity: quantityToText(sign * units * part), amount };
  });

/** A world in which there is mostly a next band, and goods that lead to it. */
export const steppedWorld: fc.Arbitrary<World> = fc.record({
  programmes: fc
    .array(steppedProgramme, { minLength: 1, maxLength: 2 })
    .map((list) => list.map((one, index) => ({ code: `P-${index}`, ...one }))),
  lines: fc.array(steppedLine, { minLength: 4, maxLength: 25 }),
  distributors: fc.constant([{ code: 'D1' }, { code: 'D2', parent: 'D1' }]),
  rates: fc.constant(
    ['USD JPY 151.3', 'JPY USD 0.0066', 'USD KWD 0.306', 'KWD USD 3.26', 'JPY KWD 0.00203', 'KWD JPY 494'].map(
      (text) => {
        const [from = '', to = '', rate = ''] = text.split(' ');
        return { date: '2020-01-01', from, to, rate };
      },
    ),
  ),
});

/** What runs for a distributor of a world on a day. */
export function runningOf(world: World, { today = '2026-11-15', distributor = 'D1' } = {}) {
  const inputs = inputsOf(world);
  const programmes = inputs.programmes.map(({ code }) => code);
  const day = requireDay(today);
  const quarter = periodOfDay(day, 'quarter', fiscalYear);
  const running = { distributor, programmes, quarter, today: day, sharedInputs: inputs };
  return { inputs, running, day, reckoned: reckonRunning(inputs, running) };
}

/** What `calculate` says of the same by a world's lines as they are written: nothing is narrowed and nothing repeated. */
export function calculatedOf(world: World, { today = '2026-11-15', distributor = 'D1' } = {}): CalculationRow[] {
  const { inputs, running } = runningOf(world, { today, distributor });
  const rows = runningRequests(inputs, running).flatMap((request) => calculate(inputs, request).rows);
  return rows.filter((row) => row.distributor === distributor);
}

/** A line of a forecast, as somebody would write it into the data. */
export function written(inputs: CalculationInputs, line: PossibleLine): TestLine {
  const currency = inputs.currencies[line.currency] ?? null;
  const definitions = inputs.programmes.flatMap(({ versions }) => versions.map(({ definition }) => definition));
  const digits = currency === null ? digitsWithoutCurrency(definitions) : currencyDigits(currency);
  return {
    date: dayToText(line.day),
    distributor: inputs.distributors[line.distributor]?.code,
    sku: inputs.products[line.product]?.sku,
    quantity: quantityToText(line.quantityMilli),
    amount: unitsToText(line.amountMinor, digits),
    currency,
    kind: line.isReturn ? 'return' : 'sale',
    source: line.isSellOut ? 'sell-out' : 'sell-in',
    priceType: line.priceType,
    ...(line.territory < 0 ? {} : { territory: inputs.territories[line.territory] }),
  };
}

/** The step to the next band of the row of a programme, and what the engine says of it. */
export function stepOf(world: World, { programme = 'STEP', period = '2026-Q4', today = '2026-11-15' } = {}) {
  const { reckoned, day } = runningOf(world, { today });
  const row = reckoned.rows.find(isSameRow({ programme, period }));
  if (!row) throw new Error(`${programme} has no row of ${period}`);
  const step = forecastNextBand(reckoned, row, day);
  if (!step) return undefined;
  const line = written(reckoned.inputs, step.line);
  const then = step.rows.find(isSameRow(row));
  const dues = (rows: readonly CalculationRow[]) => rows.reduce((sum, { dueMinor }) => sum + dueMinor, 0);
  return {
    by: step.by,
    date: line.date,
    sku: line.sku,
    quantity: line.quantity,
    amount: `${line.amount} ${line.currency}`,
    outcome: then?.outcome,
    gain: (then?.dueMinor ?? 0) - row.dueMinor,
    inAll: dues(step.rows) - dues(reckoned.rows),
    isPaidOnTop: step.isPaidOnTop,
  };
}
