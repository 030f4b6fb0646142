import { type Day, dayInZone, dayToText } from '../calendar/index.ts';

/** Something that waits for the viewer to act, how often, and where it is done. */
export type Waiting<Kind extends string> = {
  kind: Kind;
  count: number;
  href: string;
  /** What it comes to in each currency, where it has a figure. */
  sums?: { currency: string; minor: number }[];
  /** The business date since which the oldest of it waits, and how many days that is. */
  since?: Since;
};

export type Since = { date: string; days: number };

/** What waits nowhere is left out. */
export function onlyWaiting<Kind extends string>(waiting: readonly Waiting<Kind>[]): Waiting<Kind>[] {
  return waiting.filter(({ count }) => count > 0);
}

/** What waits in one currency, or without one. */
type WaitSum = { currency: string | null; count: number; minor: number; since: string | null; id: number };

type Place = {
  /** Where all of it is found. */
  list: string;
  /** Where one of it is decided, if it is the only one. */
  one?: (id: number) => string;
};

/** Where files that were handed in are decided about. */
export const placeOfUploads: Place = { list: '/sales/imports', one: (id) => `/sales/uploads/${id}` };

/** The business day of the viewer, and the zone by whose clock it began. */
export type Clock = { today: Day; timeZone: string };

/** Adds up what waits in several currencies. */
export function waitOf<Kind extends string>(
  kind: Kind,
  rows: readonly WaitSum[],
  { list, one }: Place,
  clock: Clock,
): Waiting<Kind> {
  const count = rows.reduce((sum, row) => sum + row.count, 0);
  const [first] = rows.filter((row) => row.count > 0);
  const instants = rows.flatMap(({ since }) => since ?? []).sort();
  return {
    kind,
    count,
    href: count === 1 && first && one ? one(first.id) : list,
    sums: rows.flatMap(({ currency, minor }) => (currency === null ? [] : { currency, minor })),
    since: instants[0] === undefined ? undefined : sinceOf(instants[0], clock),
  };
}

export function sinceOf(instant: string, { today, timeZone }: Clock): Since {
  const day = dayInZone(new Date(instant), timeZone);
  return { date: dayToText(day), days: today - day };
}
