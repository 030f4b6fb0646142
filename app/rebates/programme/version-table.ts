import type { Day } from '#app/calendar/index.ts';

/** The versions of all items one after another; those of item `i` stand from `start[i]` up to `start[i + 1]`. */
export type VersionTable<Version> = { rows: Version[]; itemOfRow: number[]; start: Int32Array; from: Int32Array };

export function versionTable<Version extends { from: Day }>(
  items: readonly { versions: readonly Version[] }[],
  empty: Version,
): VersionTable<Version> {
  const start = new Int32Array(items.length + 1);
  const rows: Version[] = [];
  const itemOfRow: number[] = [];
  items.forEach(({ versions }, item) => {
    for (const version of versions.length > 0 ? versions : [empty]) {
      rows.push(version);
      itemOfRow.push(item);
    }
    start[item + 1] = rows.length;
  });
  return { rows, itemOfRow, start, from: Int32Array.from(rows, ({ from }) => from) };
}

/** The row of an item's version in force on a day. The first version holds for all time before it too. */
export function rowOn({ start, from }: VersionTable<unknown>, item: number, day: Day): number {
  const last = (start[item + 1] as number) - 1;
  let row = start[item] as number;
  while (row < last && (from[row + 1] as number) <= day) row += 1;
  return row;
}
