import { type DayRange, isWithin } from '#app/calendar/index.ts';
import { multiply, type Ratio, ratio, requireSafe, zero } from '#app/money/index.ts';
import type { CalculationInputs } from '../inputs.ts';
import { documentColumns } from './columns.ts';
import { fractionSum } from './fraction-sum.ts';
import { type LinePayments, linePayments, type PaidPart, unpaid } from './line-payments.ts';
import { lineRates } from './line-rates.ts';
import type { LineSum } from './line-sum.ts';
import type { Rate } from './rates.ts';

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
  over: (window: DayRange) => (members: readonly number[]) => PaymentSums;
  /** The lines of a distributor that count: those that were paid, or that fell due. */
  linesOver: (window: DayRange) => (distributor: number) => number[];
};

export function paymentLines(inputs: CalculationInputs, { definition, windows, payments }: LineSum): PaymentLines {
  const { dueDay } = documentColumns(inputs.lines);
  const dayOf = payments === 'due' ? dueDay : inputs.lines.day;
  const byDistributor = new Map<number, number[]>();
  const rateOf = lineRates(inputs, definition.currency);
  const paymentsOf = linePayments(inputs);
  const within = (distributor: number, window: DayRange) =>
    byDistributor.get(distributor)?.filter((line) => isWithin(dayOf[line] as number, window)) ?? [];
  return {
    isWithinWindows: (line) => windows.some((window) => isWithin(dayOf[line] as number, window)),
    add: (distributor, line) => {
      const known = byDistributor.get(distributor);
      if (known) known.push(line);
      else byDistributor.set(distributor, [line]);
    },
    over: (window) => (members) => {
      const lines = members.flatMap((member) => within(member, window));
      if (payments === 'paid') return sumPaid(inputs, lines, { rateOf, paymentsOf });
      return sumDue(inputs, lines, dueDay, { rateOf, paymentsOf });
    },
    linesOver: (window) => (distributor) =>
      within(distributor, window).filter((line) => payments === 'due' || paymentsOf(line).length > 0),
  };
}

type Readers = { rateOf: ReturnType<typeof lineRates>; paymentsOf: LinePayments };

/** Lines that were paid alike: what they come to in minor units, and that times the days up to their first payment. */
type PaidAlike = { amount: number; timesDays: number };

function sumPaid(
  { lines }: CalculationInputs,
  chosen: readonly number[],
  { rateOf, paymentsOf }: Readers,
): PaymentSums {
  const alike = new Map<Rate, Map<readonly PaidPart[], PaidAlike>>();
  let count = 0;
  for (const line of chosen) {
    const parts = paymentsOf(line);
    const [first] = parts;
    if (!first) continue;
    count += 1;
    const sums = valueAt(
      valueAt(alike, rateOf(line), () => new Map<readonly PaidPart[], PaidAlike>()),
      parts,
      (): PaidAlike => ({ amount: 0, timesDays: 0 }),
    );
    const amount = lines.amountMinor[line] as number;
    sums.amount = requireSafe(sums.amount + amount, 'what was paid');
    sums.timesDays = requireSafe(
      sums.timesDays + amount * (first.day - (lines.day[line] as number)),
      'days of payment',
    );
  }
  const [paid, paidTimesDays] = [fractionSum(), fractionSum()];
  for (const [{ perMinor }, byParts] of alike) {
    for (const [parts, { amount, timesDays }] of byParts) {
      for (const { day, part } of parts) {
        const share = multiply(perMinor, part);
        const later = day - (parts[0] as PaidPart).day;
        paid.add(multiply(share, ratio(BigInt(amount))));
        paidTimesDays.add(multiply(share, ratio(BigInt(amount) * BigInt(later) + BigInt(timesDays))));
      }
    }
  }
  return { ...noPayments, paid: paid.total(), paidTimesDays: paidTimesDays.total(), lines: count };
}

function sumDue(
  { lines }: CalculationInputs,
  chosen: readonly number[],
  dueDay: Int32Array,
  { rateOf, paymentsOf }: Readers,
): PaymentSums {
  /** By rate, then by the payments up to the due day, what was due. */
  const alike = new Map<Rate, Map<readonly PaidPart[], Map<number, number>>>();
  for (const line of chosen) {
    const parts = paymentsOf(line);
    const due = dueDay[line] as number;
    const inTime = parts.filter(({ day }) => day <= due).length;
    const byParts = valueAt(alike, rateOf(line), () => new Map<readonly PaidPart[], Map<number, number>>());
    const sums = valueAt(byParts, inTime === 0 ? unpaid : parts, () => new Map<number, number>());
    const sum = (sums.get(inTime) ?? 0) + (lines.amountMinor[line] as number);
    sums.set(inTime, requireSafe(sum, 'what fell due'));
  }
  const [due, paidByDueDay] = [fractionSum(), fractionSum()];
  for (const [{ perMinor }, byParts] of alike) {
    for (const [parts, sums] of byParts) {
      for (const [inTime, minor] of sums) {
        const amount = multiply(perMinor, ratio(BigInt(minor)));
        due.add(amount);
        for (const { part } of parts.slice(0, inTime)) paidByDueDay.add(multiply(amount, part));
      }
    }
  }
  return { ...noPayments, due: due.total(), paidByDueDay: paidByDueDay.total(), lines: chosen.length };
}

function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
