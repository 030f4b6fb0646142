import type { Day } from '../calendar/index.ts';
import type { NumberedRow } from './distinct-rows.ts';

export type DatedContent<Content> = { code: string; from: Day; content: Content };

/** A version to be added; without `from` it is the first, which holds for all time before it too. */
export type NewVersion<Content> = { code: string; from?: Day; content: Content };

/**
 * What rows add to the versions on record: a row that says what is in force on its day adds nothing, another one is a new
 * version from its day. Columns that the file lacks (`isSaid` false) stay as they are in force.
 */
export function planVersions<Content extends object>(
  rows: readonly NumberedRow<DatedContent<Content>>[],
  onRecord: ReadonlyMap<string, readonly { from: Day; content: Content }[]>,
  isSaid: (property: keyof Content) => boolean,
): { versions: NewVersion<Content>[]; sameRows: number } {
  const known = new Map([...onRecord].map(([code, versions]) => [code, [...versions]]));
  const versions: NewVersion<Content>[] = [];
  for (const { value } of [...rows].sort((a, b) => a.value.from - b.value.from)) {
    const { code, from, content } = value;
    const before = known.get(code);
    const inForce = before?.findLast((version) => version.from <= from) ?? before?.[0];
    if (!before || !inForce) {
      known.set(code, [{ from: Number.NEGATIVE_INFINITY, content }]);
      versions.push({ code, content });
      continue;
    }
    const merged = merge(inForce.content, content, isSaid);
    if (isAlike(inForce.content, merged)) continue;
    versions.push({ code, from, content: merged });
    const others = before.filter((version) => version.from !== from);
    known.set(
      code,
      [...others, { from, content: merged }].sort((a, b) => a.from - b.from),
    );
  }
  return { versions, sameRows: rows.length - versions.length };
}

/** The versions of each code ascending by day; of two of one day the one accepted later holds. */
export function versionsOnRecord<Content>(
  inOrderOfAcceptance: readonly DatedContent<Content>[],
): Map<string, { from: Day; content: Content }[]> {
  const byCode = new Map<string, Map<Day, Content>>();
  for (const { code, from, content } of inOrderOfAcceptance) {
    const days = byCode.get(code) ?? new Map<Day, Content>();
    days.set(from, content);
    byCode.set(code, days);
  }
  return new Map(
    [...byCode].map(([code, days]) => [
      code,
      [...days].map(([from, content]) => ({ from, content })).sort((a, b) => a.from - b.from),
    ]),
  );
}

function merge<Content extends object>(
  inForce: Content,
  content: Content,
  isSaid: (property: keyof Content) => boolean,
): Content {
  const said = Object.entries(content).filter(([property]) => isSaid(property as keyof Content));
  return { ...inForce, ...Object.fromEntries(said) };
}

function isAlike<Content extends object>(a: Content, b: Content): boolean {
  return (Object.keys(b) as (keyof Content)[]).every((property) => a[property] === b[property]);
}
