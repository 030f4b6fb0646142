import { type DayRange, isWithin } from '#app/calendar/index.ts';
import { type Ratio, zero } from '#app/money/index.ts';
import { documentColumns } from './columns.ts';
import { fractionSum } from './fraction-sum.ts';
import type { CalculationInputs } from './inputs.ts';
import { lineAmounts } from './line-amounts.ts';
import { type LinePayments, linePayments } from './line-payments.ts';
import type { LineSum } from './line-sum.ts';

/** What of the lines that count was paid and fell due, in whole units of the programme's currency. */
export type PaymentSums = {
  /** By which the days to payment are weighted: what was paid, and that times the days from the line's date. */
  paid: Ratio;
  paidTimesDays: Ratio;
  due: Ratio;
  paidByDueDay: Ratio;
  /** How many lines count: those that were paid, or that fell due. */
  lines: number;
};

export const noPayments: PaymentSums = { paid: zero, paidTimesDays: zero, due: zero, paidByDueDay: zero, lines: 0 };

/** The lines that pass, of each distributor, from which payments are summed when they are asked for. */
export type PaymentLines = {
  /** Whether a line could be read in one of the windows: by its date, or by the day on which it falls due. */
  isWithinWindows: (line: number) => boolean;
  add: (distributor: number, line: number) => void;
  over: (window: DayRange) => (distributor: number) => PaymentSums;
};

export function paymentLines(inputs: CalculationInputs, { definition, windows, payments }: LineSum): PaymentLines {
  const { dueDay } = documentColumns(inputs.lines);
  const dayOf = payments === 'due' ? dueDay : inputs.lines.day;
  const byDistributor = new Map<number, number[]>();
  const amountOf = lineAmounts(inputs, definition.currency);
  const paymentsOf = linePayments(inputs);
  return {
    isWithinWindows: (line) => windows.some((window) => isWithin(dayOf[line] as number, window)),
    add: (distributor, line) => {
      const known = byDistributor.get(distributor);
      if (known) known.push(line);
      else byDistributor.set(distributor, [line]);
    },
    over: (window) => (distributor) => {
      const lines = byDistributor.get(distributor)?.filter((line) => isWithin(dayOf[line] as number, window)) ?? [];
      if (payments === 'paid') return sumPaid(inputs, lines, { amountOf, paymentsOf });
      return sumDue(lines, dueDay, { amountOf, paymentsOf });
    },
  };
}

type Readers = { amountOf: ReturnType<typeof lineAmounts>; paymentsOf: LinePayments };

function sumPaid({ lines: { day } }: CalculationInputs, lines: readonly number[], readers: Readers): PaymentSums {
  const [paid, paidTimesDays] = [fractionSum(), fractionSum()];
  let count = 0;
  for (const line of lines) {
    const parts = readers.paymentsOf(line);
    if (parts.length === 0) continue;
    count += 1;
    const { numerator, denominator } = readers.amountOf(line);
    for (const { day: paidOn, part } of parts) {
      const held = denominator * part.denominator;
      const weight = numerator * part.numerator;
      paid.add(weight, held);
      paidTimesDays.add(weight * BigInt(paidOn - (day[line] as number)), held);
    }
  }
  return { ...noPayments, paid: paid.total(), paidTimesDays: paidTimesDays.total(), lines: count };
}

function sumDue(lines: readonly number[], dueDay: Int32Array, readers: Readers): PaymentSums {
  const [due, inTime] = [fractionSum(), fractionSum()];
  for (const line of lines) {
    const { numerator, denominator } = readers.amountOf(line);
    due.add(numerator, denominator);
    for (const { day, part } of readers.paymentsOf(line)) {
      if (day <= (dueDay[line] as number)) inTime.add(numerator * part.numerator, denominator * part.denominator);
    }
  }
  return { ...noPayments, due: due.total(), paidByDueDay: inTime.total(), lines: lines.length };
}
