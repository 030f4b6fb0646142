import { parseDecimal } from '#app/money/index.ts';

/** What stands in a cell: a number keeps the digits of its text, a date is a day, an instant is told in UTC. */
export type Cell = { text: string } | { number: string } | { date: string } | { instant: string } | undefined;

/** A sheet of a workbook: one row of heads, and the rows below. */
export type Table = { name: string; heads: Head[]; rows: Cell[][] };
export type Head = { text: string; isNumber?: boolean };

export function text(value: string): Cell {
  return value === '' ? undefined : { text: value };
}

/**
 * Decimal text as a number. A spreadsheet keeps 15 digits of one: a number that has more stays text, so that nobody
 * reads another. Throws for text that is no decimal number.
 */
export function number(value: string | null | undefined): Cell {
  if (value === null || value === undefined) return undefined;
  if (!parseDecimal(value)) throw new Error(`${value} is not a decimal number`);
  const digits = value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
  return digits.length > 15 ? { text: value } : { number: value };
}

/** As many decimals as the number has, so that an amount shows those of its currency. */
export function numberFormat(value: string): string {
  const [, fraction = ''] = value.split('.');
  return fraction === '' ? '#,##0' : `#,##0.${'0'.repeat(fraction.length)}`;
}
