import { changedFields, type Stretch } from './stretches.ts';

type Recorded = { id: number; acceptedAt: string; acceptedByName: string | null };

/** What became of one thing, the newest first: since when each version holds, who brought it, and what it changed. */
export function historyOf<V extends Recorded, Field extends keyof V>(
  stretches: readonly Stretch<V>[],
  { fields, today }: { fields: readonly Field[]; today: string },
) {
  const events = stretches.map(({ version, from, until, before }) => ({
    ...{ id: version.id, from, acceptedAt: version.acceptedAt, acceptedByName: version.acceptedByName },
    isCurrent: (from ?? '') <= today && (until === undefined || until > today),
    isComing: (from ?? '') > today,
    isFirst: before === undefined,
    changes: (before ? changedFields(version, before, fields) : []).map((field) => ({
      field,
      before: before?.[field] ?? null,
      after: version[field],
    })),
  }));
  return events.reverse();
}
