import type { Day, DayRange } from '#app/calendar/index.ts';

/** A version as its history needs it: drafts among them, in any order. */
export type HistoricVersion = { number: number; from: Day; termEnd: Day; isApproved: boolean };

/**
 * `draft` awaits approval; `passed-over` never will be approved, because a newer version is; `replaced` was approved and
 * replaced from the same day on, so that it never held.
 */
export type VersionState = 'draft' | 'passed-over' | 'upcoming' | 'in-force' | 'ended' | 'replaced';

/** How a version stands on a day, and the days on which it holds or held, both inclusive; a draft has none. */
export type Standing = { state: VersionState; holds: DayRange | undefined };

/**
 * The standing of every version by its number. An approved version holds from its own day until the next one's, at most
 * to the end of its term; of two from the same day the newer holds.
 */
export function standingsOn(versions: readonly HistoricVersion[], today: Day): Map<number, Standing> {
  const approved = versions
    .filter(({ isApproved }) => isApproved)
    .sort((a, b) => a.from - b.from || a.number - b.number);
  const newest = Math.max(0, ...approved.map(({ number }) => number));
  const standings = new Map<number, Standing>();
  for (const { number, isApproved } of versions) {
    if (!isApproved) standings.set(number, { state: number < newest ? 'passed-over' : 'draft', holds: undefined });
  }
  approved.forEach(({ number, from, termEnd }, index) => {
    const next = approved[index + 1];
    const holds = { from, to: next ? Math.min(termEnd, next.from - 1) : termEnd };
    standings.set(number, holds.from <= holds.to ? { state: stateWithin(holds, today), holds } : replaced);
  });
  return standings;
}

const replaced: Standing = { state: 'replaced', holds: undefined };

function stateWithin({ from, to }: DayRange, today: Day): VersionState {
  if (today < from) return 'upcoming';
  return today > to ? 'ended' : 'in-force';
}

const mostTelling: VersionState[] = ['in-force', 'upcoming', 'ended', 'draft'];

/** The version that tells most of a programme: the one in force, else the next, else the last that held, else the draft. */
export function mainVersion<Version extends { number: number; state: VersionState }>(
  versions: readonly Version[],
): Version | undefined {
  const newestFirst = [...versions].sort((a, b) => b.number - a.number);
  for (const wanted of mostTelling) {
    const candidates = newestFirst.filter(({ state }) => state === wanted);
    const found = wanted === 'upcoming' ? candidates.at(-1) : candidates[0];
    if (found) return found;
  }
  return newestFirst[0];
}
