import type { Day, FiscalYear } from '#app/calendar/index.ts';
import type { SettledInput } from '../inputs.ts';
import { type OwnPeriod, ownPeriodDays } from '../programme/own-periods.ts';
import { historyKey } from './history-key.ts';
import type { Place } from './ledger.ts';

/** Minor units that a statement granted in a period and that had waited before it, since a day. */
export type BroughtPart = { period: OwnPeriod; since: Day; minor: number };

/** What is still to be given back to the periods in which it was earned, by `historyKey`, the earliest first. */
export type Brought = Map<string, BroughtPart[]>;

/** What a period after `lastDay` was granted is left where it is: as long as that period is not calculated, it is paid. */
export function openBrought(
  rows: readonly SettledInput[],
  { fiscalYear, lastDay }: { fiscalYear: FiscalYear; lastDay: Day },
): Brought {
  const brought: Brought = new Map();
  for (const { programme, distributor, period: text, brought: waited } of rows) {
    const days = ownPeriodDays(text, fiscalYear);
    if (!days || !waited || days.to > lastDay) continue;
    const key = historyKey(programme, distributor);
    const parts = [...(brought.get(key) ?? []), { period: { ...days, text }, ...waited }];
    brought.set(
      key,
      parts.sort((a, b) => a.period.to - b.period.to),
    );
  }
  return brought;
}

/** Takes up to `most` of what periods after the place were granted out of what had waited in it. */
export function takeBrought(brought: Brought, { programme, distributor, period }: Place, most: number): BroughtPart[] {
  const taken: BroughtPart[] = [];
  let wanted = most;
  for (const part of brought.get(historyKey(programme, distributor)) ?? []) {
    if (part.period.to <= period.to || part.since > period.from || part.minor === 0) continue;
    const minor = Math.min(wanted, part.minor);
    if (minor <= 0) break;
    taken.push({ ...part, minor });
    part.minor -= minor;
    wanted -= minor;
  }
  return taken;
}
