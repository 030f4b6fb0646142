import { type Day, type DayRange, isWithin } from '#app/calendar/index.ts';
import { historyKey } from './history-key.ts';

/** What one programme has paid a distributor for a period on each line of its basis, in minor units. */
export type Paid = { lastDay: Day; window: DayRange; byLine: ReadonlyMap<number, number> };

/** What programmes that others deduct have paid on lines, which are named by their position in the columns. */
export type PaidOnLines = {
  /** Periods of a programme are noted in the order of their last days. */
  add: (programme: string, distributor: string, paid: Paid) => void;
  /** What is known of a line by now: what the last period that has it in its window says. */
  read: (programme: string, distributor: string, line: { at: number; day: Day }) => number;
};

export function paidOnLines(): PaidOnLines {
  const known = new Map<string, Paid[]>();
  return {
    add(programme, distributor, paid) {
      const key = historyKey(programme, distributor);
      const list = known.get(key);
      if (list) list.push(paid);
      else known.set(key, [paid]);
    },
    read(programme, distributor, { at, day }) {
      const last = known.get(historyKey(programme, distributor))?.findLast(({ window }) => isWithin(day, window));
      return last?.byLine.get(at) ?? 0;
    },
  };
}
