import type { Day, FiscalYear } from '#app/calendar/index.ts';
import type { SettledInput } from '#app/rebates/index.ts';
import { type Days, isIn, lastDayOf } from './days.ts';
import type { Fraction } from './fraction.ts';

/** An amount of a programme that a distributor was granted, or that was taken out of the budget, for a period. */
export type Entry = { programme: string; distributor: string; period: string; minor: bigint };

/** What one period leaves to the next ones. */
export type History = {
  /** What is settled: by statements, and by the periods calculated before. */
  granted: Entry[];
  /** What budgets have lost. */
  consumed: Entry[];
  /** What statements have granted in these periods, though it was earned and waited before them. */
  brought: (Entry & { since: Day })[];
  /** What was earned above a guarantee, by programme and distributor, with the last day of its period. */
  excess: Map<string, { lastDay: Day; amount: Fraction }>;
  /** What was below the minimum payout. `since` is the first day of the window that it belongs to. */
  carried: Map<string, { minor: bigint; since: Day | undefined }>;
  /** What programmes have paid on lines, by the position of the line. */
  paid: Paid[];
};

export type Paid = {
  programme: string;
  distributor: string;
  lastDay: Day;
  window: Days;
  byLine: ReadonlyMap<number, Fraction>;
};

export function startOf(
  settled: readonly SettledInput[],
  { year, through, paid = [] }: { year: FiscalYear; through: Day; paid?: readonly Paid[] },
): History {
  const entries = settled.map(({ settledMinor, ...one }) => ({ ...one, minor: BigInt(settledMinor) }));
  const brought = settled.flatMap(({ brought: part, ...one }) =>
    // What is paid in a period that is not settled again stays paid there.
    part && (lastDayOf(one.period, year) ?? through) <= through
      ? [{ ...one, minor: BigInt(part.minor), since: part.since }]
      : [],
  );
  return {
    granted: [...entries],
    consumed: [...entries],
    brought,
    excess: new Map(),
    carried: new Map(),
    paid: [...paid],
  };
}

export type Place = { programme: string; distributor: string; period: string };

/** The entries of the same period, or with an accumulating programme of all periods that end in its window. */
export function entriesOf(entries: readonly Entry[], place: Place, window: Days | undefined, year: FiscalYear): bigint {
  let sum = 0n;
  for (const entry of entries) {
    if (entry.programme !== place.programme || entry.distributor !== place.distributor) continue;
    const lastDay = lastDayOf(entry.period, year);
    const isToDate = window !== undefined && lastDay !== undefined && isIn(lastDay, window);
    if (entry.period === place.period || isToDate) sum += entry.minor;
  }
  return sum;
}

export function allOf(entries: readonly Entry[], programme: string): bigint {
  let sum = 0n;
  for (const entry of entries) if (entry.programme === programme) sum += entry.minor;
  return sum;
}

/**
 * What a deducted programme pays on a line, as far as it is known on a day: what its last period that has the line in
 * its window says of it.
 */
export function paidOn(history: History, code: string, line: { index: number; day: Day; code: string }, known: Day) {
  let last: Paid | undefined;
  for (const paid of history.paid) {
    if (paid.programme !== code || paid.distributor !== line.code) continue;
    if (paid.lastDay > known || !isIn(line.day, paid.window)) continue;
    if (!last || last.lastDay < paid.lastDay) last = paid;
  }
  return last?.byLine.get(line.index);
}
