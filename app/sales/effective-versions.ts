import type { Day } from '../calendar/index.ts';
import { compareBytes } from './byte-order.ts';
import type { NumberedRow } from './distinct-rows.ts';

export type Effective<Row> = Omit<Row, 'from'> & { from: Day };

/** The versions of each code, ascending; a row without `from` holds from `start` on. Codes come in byte order. */
export function versionsByCode<Row extends { from?: Day }>(
  rows: readonly NumberedRow<Row>[],
  codeOf: (row: Row) => string,
  start: Day,
): Map<string, Effective<Row>[]> {
  const versions = new Map<string, Effective<Row>[]>();
  for (const { value } of rows) {
    const code = codeOf(value);
    const known = versions.get(code) ?? [];
    known.push({ ...value, from: value.from ?? start });
    versions.set(code, known);
  }
  for (const known of versions.values()) known.sort((a, b) => a.from - b.from);
  return new Map([...versions].sort(([a], [b]) => compareBytes(a, b)));
}
