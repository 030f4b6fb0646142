import { stringify } from 'csv-stringify/sync';

/** A file as a customer would send it: commas, a header row, a line end after each row. */
export function toCsv(columns: string[], rows: string[][]): string {
  return stringify([columns, ...rows]);
}
