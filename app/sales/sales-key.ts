import { compareBytes } from './byte-order.ts';
import type { SalesKey, SalesRow } from './kinds/sales.ts';

/** A line whose amount is whole minor units and whose currency is the one it counts in, if any is known. */
export type SalesLine = Omit<SalesRow, 'netAmount'> & { amountMinor: number };

/** The order of lines by their key, each part as text in byte order (REBATES.md §7 "ties by line id"). */
export function compareSalesKeys(a: SalesKey, b: SalesKey): number {
  return (
    compareBytes(a.source, b.source) ||
    compareBytes(a.document, b.document) ||
    compareBytes(a.line, b.line) ||
    (a.source === 'sell-out' ? compareBytes(a.distributor, b.distributor) : 0)
  );
}

/**
 * The columns in which two lines of one key differ, as the file names them; none for a repetition. Contents are compared
 * as they are kept: after rounding, with the signs of returns and what an empty cell stands for.
 */
export function differingColumns(a: SalesLine, b: SalesLine): string[] {
  return contentColumns.filter(([, attribute]) => a[attribute] !== b[attribute]).map(([column]) => column);
}

const contentColumns = [
  ['date', 'day'],
  ['distributor', 'distributor'],
  ['sku', 'sku'],
  ['quantity', 'quantityMilli'],
  ['net_amount', 'amountMinor'],
  ['currency', 'currency'],
  ['kind', 'kind'],
  ['territory', 'territory'],
  ['price_type', 'priceType'],
  ['due_date', 'dueDay'],
  ['paid_date', 'paidDay'],
  ['reference', 'reference'],
] as const satisfies [string, keyof SalesLine][];
