/** Something that is due on a day to come. */
export type Due<Kind extends string> = {
  kind: Kind;
  date: string;
  count: number;
  href: string;
  /** What it is called, where it is one only. */
  name?: string;
};

/** How many days ahead a home looks, and how many things it names. */
export const daysAhead = 60;
export const datesShown = 8;

/** The next of all kinds, in the order of their days. */
export function nextDue<Kind extends string>(kinds: readonly Due<Kind>[][]): Due<Kind>[] {
  return kinds
    .flat()
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .slice(0, datesShown);
}
