/** A version that begins on a day; null: it holds for all time before the next, too. */
type Version = { fromDate: string | null };

/** A version with the days on which it holds: from its own to before the next one's; and the one that held before it. */
export type Stretch<V> = { version: V; from: string | undefined; until: string | undefined; before: V | undefined };

/**
 * Which of the versions of one thing holds from when until before when, in their order. Of several that begin on one day
 * the one accepted last holds; `versions` stand by their day and then in the order of acceptance.
 */
export function stretchesOf<V extends Version>(versions: readonly V[]): Stretch<V>[] {
  const holding = versions.filter(
    ({ fromDate }, index) => fromDate !== versions[index + 1]?.fromDate || index + 1 === versions.length,
  );
  return holding.map((version, index) => ({
    version,
    from: version.fromDate ?? undefined,
    until: holding[index + 1]?.fromDate ?? undefined,
    before: holding[index - 1],
  }));
}

/** The stretch in which a day lies; the first one holds before its own day too. */
export function stretchOn<V>(stretches: readonly Stretch<V>[], day: string): Stretch<V> | undefined {
  return stretches.findLast(({ from }) => from === undefined || from <= day);
}

/** The names of what one version says otherwise than another. */
export function changedFields<V, Field extends keyof V>(version: V, before: V, fields: readonly Field[]): Field[] {
  return fields.filter((field) => version[field] !== before[field]);
}
