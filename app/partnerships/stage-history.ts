import { type Stage, stages } from '#app/rebates/index.ts';

/** `none`: the partnership has ended. */
export type StageOrNone = Stage | 'none';

/** An accepted entry; entries come in the order of acceptance. */
export type StageEntry = { stage: string; fromDate: string };

/** A stretch in one stage: `to` is its last day but one, the first day of the next, and undefined for the last. */
export type StageStretch<Entry> = { stage: StageOrNone; from: string; until: string | undefined; entry: Entry };

/**
 * The stages of a partnership one after another, the oldest first. Of two entries of one day the later accepted holds,
 * and an entry that names the stage in which the partnership stands already begins nothing.
 */
export function stretchesOf<Entry extends StageEntry>(entries: readonly Entry[]): StageStretch<Entry>[] {
  const byDay = new Map(entries.map((entry) => [entry.fromDate, entry]));
  const ordered = [...byDay.values()].sort((a, b) => (a.fromDate < b.fromDate ? -1 : 1));
  const beginning = ordered.filter(({ stage }, index) => stage !== ordered[index - 1]?.stage);
  return beginning.map((entry, index) => ({
    stage: entry.stage as StageOrNone,
    from: entry.fromDate,
    until: beginning[index + 1]?.fromDate,
    entry,
  }));
}

/** The stretch that holds on a day; undefined before the first. */
export function stretchOn<Entry>(
  stretches: readonly StageStretch<Entry>[],
  day: string,
): StageStretch<Entry> | undefined {
  return stretches.filter(({ from }) => from <= day).at(-1);
}

/** The stage that follows in the life of a partnership; none after maturity. */
export function stageAfter(stage: StageOrNone): Stage | undefined {
  return stage === 'none' ? undefined : stages[stages.indexOf(stage) + 1];
}

export function isStage(text: string | undefined): text is Stage {
  return stages.some((stage) => stage === text);
}

export function isStageOrNone(text: string): text is StageOrNone {
  return text === 'none' || isStage(text);
}
