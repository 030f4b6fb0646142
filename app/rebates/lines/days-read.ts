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
