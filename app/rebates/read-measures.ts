import type { DayRange } from '#app/calendar/index.ts';
import { currencyDigits, type Ratio, ratio, subtract, zero } from '#app/money/index.ts';
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

/** What one measure reads in one period, exact and in whole units of the currency, by the distributor's position. */
export function measureReader(plan: MeasurePlan, period: OwnPeriod, currency: string, sources: Sources) {
  const { totals } = sources;
  const sumsOf = sumsReader(plan.sum, plan.windowOf(period), currency, totals);
  const baselineOf = baselineReader(plan, period, sources, (sum, days) => sumsReader(sum, days, currency, totals));
  const wholeOf =
    plan.whole === undefined ? undefined : sumsReader(plan.whole, plan.windowOf(period), currency, totals);
  const productsOf = plan.kind.reads === 'products' ? totals.productsOver(plan.sum, plan.windowOf(period)) : undefined;
  return (distributor: number): MeasureReading => ({
    sums: sumsOf(distributor),
    baseline: baselineOf ? baselineOf(distributor) : noBaseline,
    whole: wholeOf ? wholeOf(distributor).amount : zero,
    products: productsOf ? productsOf(distributor) : 0,
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

/** What each of the rules reads in one period, in their order, by the distributor's position. */
export function valuesReader<Rule extends Measure>(
  plans: readonly ValuePlan<Rule>[],
  period: OwnPeriod,
  currency: string,
  sources: Sources,
): (distributor: number) => { rule: Rule; value: Ratio | undefined }[] {
  const readers = plans.map((plan) => {
    const read = valueReader(plan, period, currency, sources);
    return (distributor: number) => ({ rule: plan.rule, value: read(distributor) });
  });
  return (distributor) => readers.map((read) => read(distributor));
}

function valueReader(
  { rule, kind, lines }: ValuePlan,
  period: OwnPeriod,
  currency: string,
  sources: Sources,
): (distributor: number) => Ratio | undefined {
  if (lines) {
    const read = measureReader(lines, period, currency, sources);
    return (distributor) => measuredBy(lines, read(distributor));
  }
  const read = kind.valueWithoutLines;
  if (!read) throw new Error(`the measure ${kind.of} is not calculated yet`);
  const { certificatesOf } = sources;
  return (distributor) => read({ certificates: certificatesOf(distributor), lastDay: period.to }, rule);
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

function sumsReader(sum: number, days: DayRange, currency: string, totals: LineTotals) {
  const rawOf = totals.totalOver(sum, days);
  const factor = totals.factors[sum] ?? 1;
  return (distributor: number): LineSums => exactSums(rawOf(distributor), currency, factor);
}

function exactSums({ amount, quantityMilli, lines }: RawSums, currency: string, factor: number): LineSums {
  return {
    amount: ratio(BigInt(amount), 10n ** BigInt(currencyDigits(currency)) * BigInt(factor)),
    quantity: ratio(BigInt(quantityMilli), 1000n),
    lines,
  };
}
