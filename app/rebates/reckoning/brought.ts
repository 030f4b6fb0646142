import type { FiscalYear } from '#app/calendar/index.ts';
import type { SettledInput } from '../inputs.ts';
import { type OwnPeriod, ownPeriodDays } from '../programme/own-periods.ts';
import { historyKey } from './history-key.ts';
import type { Place } from './ledger.ts';

/** Minor units that a statement granted in a period and that had waited before it. */
export type BroughtPart = { period: OwnPeriod; minor: number };

/** What is still to be given back to the periods in which it was earned, by `historyKey`, the earliest first. */
export type Brought = Map<string, BroughtPart[]>;

export function openBrought(rows: readonly SettledInput[], fiscalYear: FiscalYear): Brought {
  const brought: Brought = new Map();
  for (const { programme, distributor, period: text, broughtMinor: minor = 0 } of rows) {
    const days = ownPeriodDays(text, fiscalYear);
    if (!days || minor <= 0) continue;
    const key = historyKey(programme, distributor);
    const parts = [...(brought.get(key) ?? []), { period: { ...days, text }, minor }];
    brought.set(
      key,
      parts.sort((a, b) => a.period.to - b.period.to),
    );
  }
  return brought;
}

/** Takes up to `most` of what periods after the place were granted out of what had waited before them. */
export function takeBrought(brought: Brought, { programme, distributor, period }: Place, most: number): BroughtPart[] {
  const taken: BroughtPart[] = [];
  let wanted = most;
  for (const part of brought.get(historyKey(programme, distributor)) ?? []) {
    if (part.period.to <= period.to || part.minor === 0) continue;
    const minor = Math.min(wanted, part.minor);
    if (minor <= 0) break;
    taken.push({ period: part.period, minor });
    part.minor -= minor;
    wanted -= minor;
  }
  return taken;
}
