import type { Day } from './day.ts';

/** A stretch of days, both inclusive. It is empty when `to` lies before `from`. */
export type DayRange = { from: Day; to: Day };

export function isWithin(day: Day, { from, to }: DayRange): boolean {
  return from <= day && day <= to;
}

/** From the first day of all stretches to the last; undefined without any. */
export function hullOf(ranges: readonly DayRange[]): DayRange | undefined {
  if (ranges.length === 0) return undefined;
  return { from: Math.min(...ranges.map(({ from }) => from)), to: Math.max(...ranges.map(({ to }) => to)) };
}
