import { getMeasureKind } from './measures/index.ts';
import type { Measure } from './measures/measure.ts';
import type { Programme } from './programme-schema.ts';

/** The keys of a programme that this revision reads but does not calculate, each as `key` or `key value`. */
export function unsupportedIn(programme: Programme): string[] {
  const { basis, qualifier, conditions = [], multipliers = [] } = programme;
  return [
    ...unsupportedValue('basis', basis),
    ...(qualifier ? unsupportedValue('qualifier', qualifier) : []),
    ...conditions.flatMap((condition) => unsupportedValue('conditions', condition)),
    ...multipliers.flatMap((multiplier) => unsupportedValue('multipliers', multiplier)),
  ];
}

function unsupportedValue(key: string, { of }: Measure): string[] {
  const { value, valueWithoutLines } = getMeasureKind(of);
  return value || valueWithoutLines ? [] : [`${key} ${of}`];
}
