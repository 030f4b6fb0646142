import { type DayRange, hullOf } from '#app/calendar/index.ts';
import type { LineSum } from './line-sum.ts';

/** The days of the lines that are read, both inclusive, and what else there is to read of lines. */
export type DaysRead = DayRange & {
  /** Lines that fall due on these days are read too, whatever their dates. */
  due?: DayRange;
  /** Whether the documents, due and paid days of lines are read. */
  withDocuments?: true;
};

/** What has to be read for these sums; undefined where no day is. */
export function daysOfSums(sums: readonly LineSum[]): DaysRead | undefined {
  const windowsOf = (chosen: readonly LineSum[]) => chosen.flatMap(({ windows }) => windows);
  const days = hullOf(windowsOf(sums.filter(({ payments }) => payments !== 'due')));
  const due = hullOf(windowsOf(sums.filter(({ payments }) => payments === 'due')));
  const first = days ?? due;
  if (!first) return undefined;
  const withDocuments = sums.some(({ payments, definition }) => payments || definition.unit === 'document');
  return { ...first, ...(due && { due }), ...(withDocuments && { withDocuments }) };
}

/** The days of several calculations together. */
export function joinDaysRead(several: readonly (DaysRead | undefined)[]): DaysRead | undefined {
  const known = several.filter((days) => days !== undefined);
  const days = hullOf(known);
  const due = hullOf(known.flatMap((one) => one.due ?? []));
  if (!days) return undefined;
  return { ...days, ...(due && { due }), ...(known.some((one) => one.withDocuments) && { withDocuments: true }) };
}
