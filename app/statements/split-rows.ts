import type { RowJson } from '#app/rebates/index.ts';
import type { StatementAdjustment } from './statement.ts';

/** A row of a run: `adjustingLines` is set where it adjusts an earlier period. */
type RowOfRun = { row: RowJson; adjustingLines: number | null };

/** The rows of a run as a statement has them: those of its own period, and what adjusts earlier ones. */
export function splitRows(rows: readonly RowOfRun[]): { rows: RowJson[]; adjustments: StatementAdjustment[] } {
  return {
    rows: rows.flatMap(({ row, adjustingLines }) => (adjustingLines === null ? row : [])),
    adjustments: rows.flatMap(({ row: { period, programme, due }, adjustingLines }) =>
      adjustingLines === null ? [] : { period, programme, due, lines: adjustingLines },
    ),
  };
}
