import { getMeasureKind } from './measures/index.ts';
import type { Measure } from './measures/measure.ts';
import type { Programme } from './programme-schema.ts';

/** The keys of a programme that this revision reads but does not calculate, each as `key` or `key value`. */
export function unsupportedIn(programme: Programme): string[] {
  const { basis, qualifier, unit, conditions = [], multipliers = [], deducts = [], limits = {} } = programme;
  const isSet = (limit: keyof typeof limits) => limits[limit] !== undefined && limits[limit] !== false;
  return [
    ...(unit === 'distributor' ? [] : [`unit ${unit}`]),
    ...measureOf('basis', basis),
    ...measureOf('qualifier', qualifier),
    ...conditions.flatMap((condition) => unsupportedValue('conditions', condition)),
    ...multipliers.flatMap((multiplier) => unsupportedValue('multipliers', multiplier)),
    ...(deducts.length > 0 ? ['deducts'] : []),
    ...(programme.exclusive ? ['exclusive'] : []),
    ...(['carryOver', 'budget', 'minimumPayout'] as const).filter(isSet).map((limit) => `limits.${limit}`),
  ];
}

function unsupportedValue(key: string, { of }: Measure): string[] {
  const { value, valueWithoutLines } = getMeasureKind(of);
  return value || valueWithoutLines ? [] : [`${key} ${of}`];
}

function measureOf(key: string, measure: Measure | undefined): string[] {
  return !measure || getMeasureKind(measure.of).value ? [] : [`${key} ${measure.of}`];
}
