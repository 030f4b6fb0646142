import type { Programme } from './programme-schema.ts';

/** The keys of a programme that this revision reads but does not calculate, each as `key` or `key value`. */
export function unsupportedIn(programme: Programme): string[] {
  const { unit, deducts = [], limits = {} } = programme;
  const isSet = (limit: keyof typeof limits) => limits[limit] !== undefined && limits[limit] !== false;
  return [
    ...(unit === 'distributor' ? [] : [`unit ${unit}`]),
    ...(deducts.length > 0 ? ['deducts'] : []),
    ...(programme.exclusive ? ['exclusive'] : []),
    ...(['carryOver', 'budget', 'minimumPayout'] as const).filter(isSet).map((limit) => `limits.${limit}`),
  ];
}
