import type { DayRange } from '#app/calendar/index.ts';
import { add, currencyDigits, type Ratio, ratio, requireSafe, subtract, zero } from '#app/money/index.ts';
import type { CalculationInputs } from '../inputs.ts';
import { type KnownReader, knownReader } from '../lines/known-of-distributor.ts';
import { noPayments } from '../lines/payment-sums.ts';
import type { LineTotals, RawSums } from '../lines/sum-lines.ts';
import type { LineSums, Measure, MeasureReading } from '../measures/measure.ts';
import type { OwnPeriod } from '../programme/own-periods.ts';
import { type BaselineReading, baselineReader, targetReader } from './baseline-reader.ts';
import type { MeasurePlan, ValuePlan } from './plan.ts';

/** What measures are read from beside the plan. */
export type Sources = {
  totals: LineTotals;
  knownOf: KnownReader;
  targetOf: (distributor: number, name: string, periods: readonly string[]) => Ratio | undefined;
};

export function sourcesOf(inputs: CalculationInputs, totals: LineTotals): Sources {
  return { totals, knownOf: knownReader(inputs), targetOf: targetReader(inputs) };
}

/** Reads something of distributors taken together, by their positions: one, or the members of a group. */
export type MembersReader<Value> = (members: readonly number[]) => Value;

/** What one measure reads in one period, exact and in whole units of the currency. */
export function measureReader(
  plan: MeasurePlan,
  period: OwnPeriod,
  currency: string,
  sources: Sources,
): MembersReader<MeasureReading> {
  const { totals, knownOf } = sources;
  const window = plan.windowOf(period);
  const sumsOf = plan.sum === undefined ? undefined : sumsReader(plan.sum, window, currency, totals);
  const baselineOf = baselineReader(plan, period, sources, (sum, days) => sumsReader(sum, days, currency, totals));
  const wholeOf = plan.whole === undefined ? undefined : sumsReader(plan.whole, window, currency, totals);
  const { sum, kind } = plan;
  const productsOf = sum !== undefined && kind.reads === 'products' ? totals.productsOver(sum, window) : undefined;
  const isOfPayments = kind.reads === 'paid' || kind.reads === 'due';
  const paymentsOf = sum !== undefined && isOfPayments ? totals.paymentsOver(sum, window) : undefined;
  return (members) => {
    const payments = paymentsOf ? paymentsOf(members) : noPayments;
    return {
      sums: paymentsOf ? { ...noSums, lines: payments.lines } : sumsOf ? sumsOf(members) : noSums,
      baseline: baselineOf ? baselineOf(members) : noBaseline,
      whole: wholeOf ? wholeOf(members).amount : zero,
      products: productsOf ? productsOf(members) : 0,
      payments,
      known: knownOf(members, period, window),
    };
  };
}

const noSums: LineSums = { amount: zero, quantity: zero, lines: 0 };
const noBaseline: BaselineReading = {};

/** The value of a measure by what it has read; undefined where it has none. */
export function measuredBy({ kind, measure }: MeasurePlan, reading: MeasureReading): Ratio | undefined {
  return kind.value(reading, measure);
}

/** What `percent` and `perUnit` are of: the sums of the lines, and for growth what they are above their baseline. */
export function paidOn({ sums, baseline }: MeasureReading): LineSums {
  if (!baseline.amount && !baseline.quantity) return sums;
  return {
    amount: baseline.amount ? subtract(sums.amount, baseline.amount) : zero,
    quantity: baseline.quantity ? subtract(sums.quantity, baseline.quantity) : zero,
    lines: sums.lines,
  };
}

/** What each of the rules reads in one period, in their order. */
export function valuesReader<Rule extends Measure>(
  plans: readonly ValuePlan<Rule>[],
  period: OwnPeriod,
  currency: string,
  sources: Sources,
): MembersReader<{ rule: Rule; value: Ratio | undefined }[]> {
  const readers = plans.map(({ rule, read: plan }) => {
    const read = measureReader(plan, period, currency, sources);
    return (members: readonly number[]) => ({ rule, value: measuredBy(plan, read(members)) });
  });
  return (members) => readers.map((read) => read(members));
}

function sumsReader(sum: number, days: DayRange, currency: string, totals: LineTotals): MembersReader<LineSums> {
  const rawOf = totals.totalOver(sum, days);
  const convertedOf = totals.convertedOver(sum, days);
  const factor = totals.factors[sum] ?? 1;
  return (members) => {
    const sums = exactSums(addRaw(members.map(rawOf)), currency, factor);
    return convertedOf ? { ...sums, amount: add(sums.amount, convertedOf(members)) } : sums;
  };
}

/** The sums of several distributors together. Throws a BeyondExactError beyond what can be held exactly. */
function addRaw(parts: readonly RawSums[]): RawSums {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const together: RawSums = { amount: 0, quantityMilli: 0, lines: 0 };
  for (const { amount, quantityMilli, lines } of parts) {
    together.amount = requireSafe(together.amount + amount, 'the amount of a group');
    together.quantityMilli = requireSafe(together.quantityMilli + quantityMilli, 'the quantity of a group');
    together.lines += lines;
  }
  return together;
}

function exactSums({ amount, quantityMilli, lines }: RawSums, currency: string, factor: number): LineSums {
  return {
    amount: ratio(BigInt(amount), 10n ** BigInt(currencyDigits(currency)) * BigInt(factor)),
    quantity: ratio(BigInt(quantityMilli), 1000n),
    lines,
  };
}
