import { type Clock, type Since, sinceOf } from './waiting.ts';

/** Something that changed within the last days: how often, what it came to, and when last. */
export type Happened<Kind extends string> = {
  kind: Kind;
  count: number;
  href: string;
  sums: { currency: string; minor: number }[];
  last: Since | undefined;
};

/** How many days a home looks back. */
export const daysBack = 7;

type HappenedSum = { currency: string | null; count: number; minor: number; at: string | null };

/** Adds up what happened in several currencies. */
export function happenedOf<Kind extends string>(
  kind: Kind,
  rows: readonly HappenedSum[],
  href: string,
  clock: Clock,
): Happened<Kind> {
  const instants = rows.flatMap(({ at }) => at ?? []).sort();
  const last = instants.at(-1);
  return {
    kind,
    count: rows.reduce((sum, row) => sum + row.count, 0),
    href,
    sums: rows.flatMap(({ currency, minor }) => (currency === null ? [] : { currency, minor })),
    last: last === undefined ? undefined : sinceOf(last, clock),
  };
}

/** The last first; what did not happen is left out. */
export function onlyHappened<Kind extends string>(happened: readonly Happened<Kind>[]): Happened<Kind>[] {
  return happened
    .filter(({ count }) => count > 0)
    .sort((a, b) => (a.last?.days ?? Infinity) - (b.last?.days ?? Infinity));
}
