/** Something that waits for the viewer to act, how often, and where it is done. */
export type Waiting<Kind extends string> = { kind: Kind; count: number; href: string };

/** What waits nowhere is left out. */
export function onlyWaiting<Kind extends string>(waiting: readonly Waiting<Kind>[]): Waiting<Kind>[] {
  return waiting.filter(({ count }) => count > 0);
}
