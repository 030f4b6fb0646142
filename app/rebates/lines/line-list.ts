import { type DayRange, isWithin } from '#app/calendar/index.ts';
import type { SalesColumns } from '../inputs.ts';
import { byLineKey } from './columns.ts';

/** The lines that count for a sum, by their positions in the columns. */
export type LineList = {
  add: (line: number) => void;
  /** Those of a distributor on these days, in the order of (source, document, line), which decides ties. */
  within: (distributor: number, days: DayRange) => number[];
};

export function lineList(columns: SalesColumns): LineList {
  const { distributor: ownerOf, day } = columns;
  const listed: number[] = [];
  let byOwner: Map<number, number[]> | undefined;
  return {
    add: (line) => listed.push(line),
    within(distributor, days) {
      byOwner ??= ownLines(listed, ownerOf, byLineKey(columns));
      return (byOwner.get(distributor) ?? []).filter((line) => isWithin(day[line] as number, days));
    },
  };
}

function ownLines(listed: readonly number[], ownerOf: Int32Array, byKey: (a: number, b: number) => number) {
  const byOwner = new Map<number, number[]>();
  for (const line of listed) {
    const owner = ownerOf[line] as number;
    const known = byOwner.get(owner);
    if (known) known.push(line);
    else byOwner.set(owner, [line]);
  }
  for (const lines of byOwner.values()) lines.sort(byKey);
  return byOwner;
}
