import type { Viewer } from '../identity/index.ts';

/**
 * A row as the viewer may have it: who of the manufacturer did something, and what its people told each other, is left out
 * for a distributor's people, so that it does not travel to their pages either.
 */
export function amongStaff<Row extends object, Key extends keyof Row>(
  { distributorId }: Pick<Viewer, 'distributorId'>,
  row: Row,
  keys: readonly Key[],
): Omit<Row, Key> & { [name in Key]: Row[name] | null } {
  return distributorId === null ? row : { ...row, ...hidden(keys) };
}

function hidden<Key extends PropertyKey>(keys: readonly Key[]) {
  return Object.fromEntries(keys.map((key) => [key, null])) as { [name in Key]: null };
}
