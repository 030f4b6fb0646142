import type { DayRange, FiscalYear } from '#app/calendar/index.ts';
import { requireSafe } from '#app/money/index.ts';
import type { SettledInput } from '../inputs.ts';
import { type OwnPeriod, ownPeriodDays } from '../programme/own-periods.ts';
import { historyKey } from './history-key.ts';

/** Whose entry it is: a distributor's in one programme and period. */
export type Place = { programme: string; distributor: string; period: OwnPeriod };

/** Minor units of the programme's currency that stand for places: what was settled, or what a budget has lost. */
export type Ledger = {
  /** What stands for the place, or for all of its periods that end within `toDate`. */
  read: (place: Place, toDate: DayRange | undefined) => number;
  /** What stands for all distributors and periods of a programme. */
  total: (programme: string) => number;
  add: (place: Place, minor: number) => void;
};

type Entry = { text: string; lastDay: number | undefined; minor: number };

/** A ledger that begins with what statements have granted. */
export function openLedger(rows: readonly SettledInput[], fiscalYear: FiscalYear): Ledger {
  const entries = new Map<string, Entry[]>();
  const totals = new Map<string, number>();
  const note = (programme: string, distributor: string, entry: Entry) => {
    const key = historyKey(programme, distributor);
    const known = entries.get(key);
    if (known) known.push(entry);
    else entries.set(key, [entry]);
    totals.set(programme, requireSafe((totals.get(programme) ?? 0) + entry.minor, `all of ${programme}`));
  };
  for (const { programme, distributor, period: text, settledMinor: minor } of rows) {
    const lastDay = ownPeriodDays(text, fiscalYear)?.to;
    if (lastDay === undefined && text !== 'term') throw new Error(`${text} is not a period`);
    note(programme, distributor, { text, lastDay, minor });
  }
  return {
    read: ({ programme, distributor, period }, toDate) =>
      (entries.get(historyKey(programme, distributor)) ?? [])
        .filter(({ text, lastDay }) => text === period.text || isWithinDays(lastDay, toDate))
        .reduce((sum, { minor }) => requireSafe(sum + minor, `what ${programme} has settled`), 0),
    total: (programme) => totals.get(programme) ?? 0,
    add: ({ programme, distributor, period }, minor) => {
      const lastDay = period.text === 'term' ? undefined : period.to;
      note(programme, distributor, { text: period.text, lastDay, minor });
    },
  };
}

function isWithinDays(day: number | undefined, days: DayRange | undefined): boolean {
  return day !== undefined && days !== undefined && days.from <= day && day <= days.to;
}
