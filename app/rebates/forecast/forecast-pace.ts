import { neededProgrammes } from '../reckoning/needed-programmes.ts';
import type { CalculationRow } from '../results.ts';
import { isSameRow, type Repeatable } from './next-band.ts';
import { type Pace, paceLines } from './pace-lines.ts';
import { withLines } from './with-lines.ts';

/**
 * The rows as they come to by the end of a period at the present pace. Programmes that look at single documents or lines
 * stay as they are, because a pace has none; so do those that cannot be calculated again.
 */
export function forecastPace(
  { inputs, rowsOf, rows }: Repeatable & { rows: readonly CalculationRow[] },
  pace: Pace,
): CalculationRow[] {
  const further = rowsOf(withLines(inputs, paceLines(inputs, pace, inputs.fiscalYear)));
  const isByPiece = (code: string) =>
    neededProgrammes(inputs.programmes, new Set([code])).some(({ versions }) =>
      versions.some(({ definition: { unit } }) => unit === 'document' || unit === 'line'),
    );
  const standing = rows.filter((row) => isByPiece(row.programme) || !further.some(isSameRow(row)));
  return [...further.filter(({ programme }) => !isByPiece(programme)), ...standing];
}
