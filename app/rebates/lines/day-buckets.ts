import { type DayRange, isWithin } from '#app/calendar/index.ts';
import type { LineSum } from './line-sum.ts';

/**
 * The windows of a sum may overlap, so its days are cut where any of them begins or ends. Each stretch between two
 * cuts is a bucket: a line is added to one bucket, and a window is a run of whole buckets.
 */
export type DayBuckets = {
  count: number;
  /** Bucket of a day for a sum: at (day − first day) × number of sums + sum; −1 before the first window and after the last. */
  ofDay: Int32Array;
  /** The buckets that a window of the sum is made of. */
  within: (sum: number, window: DayRange) => number[];
};

export function dayBuckets(sums: readonly LineSum[], days: DayRange): DayBuckets {
  const ofDay = new Int32Array(Math.max(0, days.to - days.from + 1) * sums.length).fill(-1);
  const stretches = sums.map(({ windows }) => stretchesOf(windows));
  const bases: number[] = [];
  let count = 0;
  stretches.forEach((list, sum) => {
    bases.push(count);
    list.forEach(({ from, to }, stretch) => {
      const last = Math.min(to, days.to);
      for (let day = Math.max(from, days.from); day <= last; day++) {
        ofDay[(day - days.from) * sums.length + sum] = count + stretch;
      }
    });
    count += list.length;
  });
  const within = (sum: number, window: DayRange) =>
    (stretches[sum] ?? []).flatMap(({ from }, stretch) =>
      isWithin(from, window) ? [(bases[sum] ?? 0) + stretch] : [],
    );
  return { count, ofDay, within };
}

function stretchesOf(windows: readonly DayRange[]): DayRange[] {
  const cuts = [...new Set(windows.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => ({ from, to: (cuts[index + 1] as number) - 1 }));
}
