import type { Knowledge } from './changes.ts';

/** What was known at a moment of everyone, or of some distributors. */
export type Scope = Knowledge & { distributorIds: readonly number[] | undefined };

/** By an id, the position in a list; ids that are not in it have none. */
export type Positions = Int32Array;

export function positionsOf(list: readonly { id: number }[]): Positions {
  const positions = new Int32Array((list.at(-1)?.id ?? 0) + 1).fill(-1);
  list.forEach(({ id }, position) => {
    positions[id] = position;
  });
  return positions;
}
