import type { Programme } from './programme.ts';

/** In what the versions of a programme must be alike, because they share what is settled, consumed and carried. */
const sharedKeys = ['period', 'currency'] as const;

/** The keys in which two versions of a programme may not differ and do. */
export function settlementDifferences(a: Programme, b: Programme): (typeof sharedKeys)[number][] {
  return sharedKeys.filter((key) => a[key] !== b[key]);
}
