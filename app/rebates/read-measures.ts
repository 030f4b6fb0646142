import type { DayRange } from '#app/calendar/index.ts';
import { currencyDigits, type Ratio, ratio, requireSafe, subtract, zero } from '#app/money/index.ts';
import { type BaselineReading, baselineReader } from './baseline-reader.ts';
import type { CalculationInputs, CertificateInput } from './inputs.ts';
import type { LineSums, Measure, MeasureReading } from './measures/measure.ts';
import type { OwnPeriod } from './own-periods.ts';
import type { MeasurePlan, ValuePlan } from './plan.ts';
import type { LineTotals, RawSums } from './sum-lines.ts';

/** What measures are read from beside the plan. */
export type Sources = {
  totals: LineTotals;
  certificatesOf: (distributor: number) => CertificateInput[];
  targetOf: (distributor: number, name: string, periods: readonly string[]) => Ratio | undefined;
};

/** Reads something of distributors taken together, by their positions: one, or the members of a group. */
export type MembersReader<Value> = (members: readonly number[]) => Value;

/** What one measure reads in one period, exact and in whole units of the currency. */
export function measureReader(
  plan: MeasurePlan,
  period: OwnPeriod,
  currency: string,
  sources: Sources,
): MembersReader<MeasureReading> {
  const { totals } = sources;
  const sumsOf = sumsReader(plan.sum, plan.windowOf(period), currency, totals);
  const baselineOf = baselineReader(plan, period, sources, (sum, days) => sumsReader(sum, days, currency, totals));
  const wholeOf =
    plan.whole === undefined ? undefined : sumsReader(plan.whole, plan.windowOf(period), currency, totals);
  const productsOf = plan.kind.reads === 'products' ? totals.productsOver(plan.sum, plan.windowOf(period)) : undefined;
  return (members) => ({
    sums: sumsOf(members),
    baseline: baselineOf ? baselineOf(members) : noBaseline,
    whole: wholeOf ? wholeOf(members).amount : zero,
    products: productsOf ? productsOf(members) : 0,
  });
}

const noBaseline: BaselineReading = {};

/** The value of a measure by what it has read; undefined where it has none. */
export function measuredBy({ kind }: MeasurePlan, reading: MeasureReading): Ratio | undefined {
  if (!kind.value) throw new Error(`the measure ${kind.of} is not calculated yet`);
  return kind.value(reading);
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
  const readers = plans.map((plan) => ({ rule: plan.rule, read: valueReader(plan, period, currency, sources) }));
  return (members) => readers.map(({ rule, read }) => ({ rule, value: read(members) }));
}

/** The value of one measure in one period, whether it reads lines or not. */
export function valueReader(
  { rule, kind, lines }: ValuePlan,
  period: OwnPeriod,
  currency: string,
  sources: Sources,
): MembersReader<Ratio | undefined> {
  if (lines) {
    const read = measureReader(lines, period, currency, sources);
    return (members) => measuredBy(lines, read(members));
  }
  const read = kind.valueWithoutLines;
  if (!read) throw new Error(`the measure ${kind.of} is not calculated yet`);
  const { certificatesOf } = sources;
  return (members) => read({ certificates: members.flatMap(certificatesOf), lastDay: period.to }, rule);
}

/** The certificates of each distributor, by its position. */
export function certificatesByDistributor({ certificates }: Pick<CalculationInputs, 'certificates'>) {
  const byDistributor = new Map<number, CertificateInput[]>();
  for (const certificate of certificates) {
    const known = byDistributor.get(certificate.distributor);
    if (known) known.push(certificate);
    else byDistributor.set(certificate.distributor, [certificate]);
  }
  return (distributor: number): CertificateInput[] => byDistributor.get(distributor) ?? [];
}

function sumsReader(sum: number, days: DayRange, currency: string, totals: LineTotals): MembersReader<LineSums> {
  const rawOf = totals.totalOver(sum, days);
  const factor = totals.factors[sum] ?? 1;
  return (members) => exactSums(addRaw(members.map(rawOf)), currency, factor);
}

/** The sums of several distributors or lines together. Throws a RangeError beyond what can be held exactly. */
export function addRaw(parts: readonly RawSums[]): RawSums {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const together: RawSums = { amount: 0, quantityMilli: 0, lines: 0 };
  for (const { amount, quantityMilli, lines } of parts) {
    together.amount = requireSafe(together.amount + amount, 'an amount');
    together.quantityMilli = requireSafe(together.quantityMilli + quantityMilli, 'a quantity');
    together.lines += lines;
  }
  return together;
}

/** Sums as they are held, in whole units of the currency. `factor` is that of the sum that they were held for. */
export function exactSums({ amount, quantityMilli, lines }: RawSums, currency: string, factor: number): LineSums {
  return {
    amount: ratio(BigInt(amount), 10n ** BigInt(currencyDigits(currency)) * BigInt(factor)),
    quantity: ratio(BigInt(quantityMilli), 1000n),
    lines,
  };
}
