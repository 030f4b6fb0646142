import { dayToText } from '../calendar/index.ts';
import { cellError, type RowError, refuse } from './row-error.ts';

export type NumberedRow<Row> = { row: number; value: Row };

/**
 * Of rows with one key the first: repetitions are passed over, a row that says something else is an error that names the
 * columns in which it differs.
 */
export function distinctRows<Row extends object>(
  rows: readonly NumberedRow<Row>[],
  keyOf: (row: Row) => string,
): { rows: NumberedRow<Row>[]; errors: RowError[] } {
  const firstOfKey = new Map<string, NumberedRow<Row>>();
  const errors: RowError[] = [];
  for (const numbered of rows) {
    const key = keyOf(numbered.value);
    const first = firstOfKey.get(key);
    if (!first) {
      firstOfKey.set(key, numbered);
      continue;
    }
    const properties = differingProperties(first.value, numbered.value);
    if (properties.length > 0) {
      errors.push(conflict(numbered.row, properties.map(columnOf), shown(numbered.value, properties[0]), first.row));
    }
  }
  return { rows: [...firstOfKey.values()], errors };
}

/** The error of a row that contradicts another one of the same key. */
export function conflict(row: number, columns: string[], value: string, otherRow: number): RowError {
  const expected = `the same ${columns.join(', ')} as in row ${otherRow}, which has the same key`;
  return {
    row,
    ...cellError(
      columns[0] ?? '',
      value,
      refuse('conflict', expected, { columns: columns.join(', '), row: `${otherRow}` }),
    ),
  };
}

function differingProperties<Row extends object>(a: Row, b: Row): (keyof Row & string)[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof Row & string>;
  return [...names].filter((name) => a[name] !== b[name]);
}

/** Rows name their values in camelCase, files their columns in snake_case. */
export function columnOf(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** As the file writes it. The only numbers in these rows are days. */
function shown<Row extends object>(row: Row, property: keyof Row | undefined): string {
  const value = property === undefined ? '' : row[property];
  return typeof value === 'number' ? dayToText(value) : String(value ?? '');
}
