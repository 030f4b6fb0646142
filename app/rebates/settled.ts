import type { DayRange, FiscalYear } from '#app/calendar/index.ts';
import { requireSafe } from '#app/money/index.ts';
import type { SettledInput } from './inputs.ts';
import { type OwnPeriod, ownPeriodDays } from './own-periods.ts';
import type { Programme } from './programme-schema.ts';

/** What statements have granted, and what this calculation takes as granted on its way through a range of periods. */
export type Settled = {
  /** Minor units settled for the period, or to date over `window` where the programme accumulates. */
  read: (programme: Programme, distributor: string, period: OwnPeriod, window: DayRange) => number;
  /** Takes `dueMinor` as settled for the period from now on. */
  add: (programme: Programme, distributor: string, period: OwnPeriod, dueMinor: number) => void;
};

type Entry = { text: string; lastDay: number | undefined; settledMinor: number };

export function settledBefore(rows: readonly SettledInput[], fiscalYear: FiscalYear): Settled {
  const entries = new Map<string, Entry[]>();
  const note = (programme: string, distributor: string, text: string, settledMinor: number) => {
    const lastDay = ownPeriodDays(text, fiscalYear)?.to;
    if (lastDay === undefined && text !== 'term') throw new Error(`${text} is not a period`);
    const key = keyOf(programme, distributor);
    const known = entries.get(key);
    if (known) known.push({ text, lastDay, settledMinor });
    else entries.set(key, [{ text, lastDay, settledMinor }]);
  };
  for (const { programme, distributor, period, settledMinor } of rows)
    note(programme, distributor, period, settledMinor);
  return {
    read: ({ code, accumulate }, distributor, period, window) => {
      const toDate = ({ lastDay }: Entry) =>
        accumulate !== 'period' && lastDay !== undefined && window.from <= lastDay && lastDay <= period.to;
      return (entries.get(keyOf(code, distributor)) ?? [])
        .filter((entry) => entry.text === period.text || toDate(entry))
        .reduce((sum, { settledMinor }) => requireSafe(sum + settledMinor, `what ${code} has settled`), 0);
    },
    add: ({ code }, distributor, { text }, dueMinor) => note(code, distributor, text, dueMinor),
  };
}

function keyOf(programme: string, distributor: string): string {
  return `${programme}\n${distributor}`;
}
