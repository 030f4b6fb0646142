import type { Day } from '#app/calendar/index.ts';
import { currencyDigits, type Ratio, ratio } from '#app/money/index.ts';
import type { ConditionReading } from './conditions.ts';
import type { CalculationInputs, CertificateInput } from './inputs.ts';
import type { LineSums } from './measures/measure.ts';
import type { OwnPeriod } from './own-periods.ts';
import type { MeasurePlan, VersionPlan } from './plan.ts';
import type { LineTotals, RawSums } from './sum-lines.ts';

/** The sums of one measure in one period, exact and in whole units of the currency, by the distributor's position. */
export function sumsReader(plan: MeasurePlan, period: OwnPeriod, currency: string, totals: LineTotals) {
  const rawOf = totals.totalOver(plan.sum, plan.windowOf(period));
  const factor = totals.factors[plan.sum] ?? 1;
  return (distributor: number): LineSums => exactSums(rawOf(distributor), currency, factor);
}

export function measuredBy({ kind }: MeasurePlan, sums: LineSums): Ratio {
  if (!kind.value) throw new Error(`the measure ${kind.of} is not calculated yet`);
  return kind.value(sums);
}

/** What the conditions of a version read in one period, by the distributor's position. */
export function conditionReader(
  { version, conditions }: VersionPlan,
  period: OwnPeriod,
  { totals, certificatesOf }: { totals: LineTotals; certificatesOf: (distributor: number) => CertificateInput[] },
): (distributor: number) => ConditionReading[] {
  const readers = conditions.map(({ condition, kind, lines }) => {
    if (lines) {
      const sumsOf = sumsReader(lines, period, version.definition.currency, totals);
      return (distributor: number) => ({ condition, value: measuredBy(lines, sumsOf(distributor)) });
    }
    if (!kind.valueWithoutLines) throw new Error(`the measure ${kind.of} is not calculated yet`);
    const read = kind.valueWithoutLines;
    return (distributor: number) => ({ condition, value: read(known(distributor, period.to), condition) });
  });
  const known = (distributor: number, lastDay: Day) => ({ certificates: certificatesOf(distributor), lastDay });
  return (distributor) => readers.map((read) => read(distributor));
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

function exactSums({ amount, quantityMilli, lines }: RawSums, currency: string, factor: number): LineSums {
  return {
    amount: ratio(BigInt(amount), 10n ** BigInt(currencyDigits(currency)) * BigInt(factor)),
    quantity: ratio(BigInt(quantityMilli), 1000n),
    lines,
  };
}
