import { type Ratio, ratio, requireSafe, zero } from '#app/money/index.ts';
import type { SalesColumns } from '../inputs.ts';
import { fractionSum } from '../lines/fraction-sum.ts';
import { noPayments } from '../lines/payment-sums.ts';
import { productSums } from '../lines/product-sums.ts';
import type { LineSums, MeasureReading } from '../measures/measure.ts';
import type { OwnPeriod } from '../programme/own-periods.ts';
import { baselineReader } from './baseline-reader.ts';
import type { MeasurePlan, PartUnit } from './plan.ts';
import type { Sources } from './read-measures.ts';

/** What a measure reads of each document, line or product of one distributor. */
export type PartReadings = {
  /** The lines that count, by the number of their part, each list in the order that decides ties. */
  lines: ReadonlyMap<number, number[]>;
  /** Of a part without lines that count too. */
  read: (part: number) => MeasureReading;
};

export type PartSources = Sources & { columns: SalesColumns };

/** Reads a measure of sums in one period part by part, from its single lines. */
export function partReader(
  plan: MeasurePlan,
  period: OwnPeriod,
  unit: PartUnit,
  { columns, ...sources }: PartSources,
): (distributor: number) => PartReadings {
  const { totals } = sources;
  const sum = plan.sum as number;
  const partOf = partNumbers(columns, unit);
  const window = plan.windowOf(period);
  const ownLines = totals.linesOver(sum, window);
  const wholeLines = plan.whole === undefined ? undefined : totals.linesOver(plan.whole, window);
  const sumsOf = (of: number, lines: readonly number[] = []): LineSums =>
    sumOfLines(lines, totals.amountOf(of), columns);

  return (distributor) => {
    const lines = byPart(ownLines(distributor), partOf);
    const wholes = wholeLines && byPart(wholeLines(distributor), partOf);
    const baselineOf = (part: number) =>
      baselineReader(plan, period, sources, (sum, days) => {
        const before = totals.linesOver(sum, days)(distributor);
        return () =>
          sumsOf(
            sum,
            before.filter((line) => partOf(line) === part),
          );
      })?.([distributor]);
    return {
      lines,
      read: (part) => ({
        sums: sumsOf(sum, lines.get(part)),
        baseline: baselineOf(part) ?? {},
        whole: plan.whole === undefined ? zero : sumsOf(plan.whole, wholes?.get(part)).amount,
        products: countProducts(lines.get(part) ?? [], columns),
        payments: noPayments,
        known: sources.knownOf([distributor], period, window),
      }),
    };
  };
}

export function partNumbers({ document, product }: SalesColumns, unit: PartUnit): (line: number) => number {
  if (unit === 'line') return (line) => line;
  if (unit === 'product') return (line) => product[line] as number;
  if (!document) throw new Error('the columns do not say the documents of the lines');
  return (line) => document[line] as number;
}

export function byPart(lines: readonly number[], partOf: (line: number) => number): Map<number, number[]> {
  const parts = new Map<number, number[]>();
  for (const line of lines) {
    const part = partOf(line);
    const known = parts.get(part);
    if (known) known.push(line);
    else parts.set(part, [line]);
  }
  return parts;
}

function sumOfLines(
  lines: readonly number[],
  amountOf: (line: number) => Ratio,
  { quantityMilli }: SalesColumns,
): LineSums {
  const amounts = fractionSum();
  let quantity = 0;
  for (const line of lines) {
    amounts.add(amountOf(line));
    quantity = requireSafe(quantity + (quantityMilli[line] as number), 'a quantity');
  }
  return { amount: amounts.total(), quantity: ratio(BigInt(quantity), 1000n), lines: lines.length };
}

function countProducts(lines: readonly number[], { product, quantityMilli }: SalesColumns): number {
  const sums = productSums();
  for (const line of lines) sums.add(0, product[line] as number, quantityMilli[line] as number);
  return sums.countPositive([0]);
}
