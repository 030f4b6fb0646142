import type { Day } from './day.ts';

/** A stretch of days, both inclusive. It is empty when `to` lies before `from`. */
export type DayRange = { from: Day; to: Day };

export function isWithin(day: Day, { from, to }: DayRange): boolean {
  return from <= day && day <= to;
}
