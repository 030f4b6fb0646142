import { dayToText } from '../calendar/index.ts';
import { currencyDigits, quantityToText, unitsToText } from '../money/index.ts';
import type { NumberedRow } from './distinct-rows.ts';
import { cellError, type RowError, refuse } from './row-error.ts';
import { compareSalesKeys, differingColumns, type SalesLine } from './sales-key.ts';

export type DistinctLines = { lines: SalesLine[]; errors: RowError[] };

/**
 * Lines in the order of their keys, each key once: of several rows the first, its repetitions passed over, and an error
 * for each row that says something else. `digitsWithoutCurrency` are the decimals of amounts that have no currency.
 */
export function distinctLines(rows: NumberedRow<SalesLine>[], digitsWithoutCurrency: number): DistinctLines {
  const sorted = rows.sort((a, b) => compareSalesKeys(a.value, b.value) || a.row - b.row);
  const lines: SalesLine[] = [];
  const errors: RowError[] = [];
  let first: NumberedRow<SalesLine> | undefined;
  for (const next of sorted) {
    if (!first || compareSalesKeys(first.value, next.value) !== 0) {
      first = next;
      lines.push(next.value);
      continue;
    }
    const columns = differingColumns(first.value, next.value);
    if (columns.length > 0) {
      errors.push(lineConflict(next, columns, first.row, digitsWithoutCurrency));
    }
  }
  return { lines, errors: errors.sort((a, b) => a.row - b.row) };
}

/** Where the line stands that another contradicts: the number of its row, or what is known of it. */
export type OtherPlace = number | 'earlier-row' | 'record';

const placesInWords = { 'earlier-row': 'in an earlier row', record: 'on record' };

/** The error of a line whose key is known with another content, at `other`. */
export function lineConflict(
  { row, value }: NumberedRow<SalesLine>,
  columns: string[],
  other: OtherPlace,
  digitsWithoutCurrency = 0,
): RowError {
  const column = columns[0] ?? '';
  const list = columns.join(', ');
  const where = typeof other === 'number' ? `in row ${other}` : placesInWords[other];
  const expected = `the same ${list} as ${where}; a correction is a new line that refers to the old`;
  const refusal = refuse('conflict', expected, {
    columns: list,
    ...(typeof other === 'number' ? { row: String(other) } : { place: other }),
  });
  return { row, ...cellError(column, cellText(value, column, digitsWithoutCurrency), refusal) };
}

function cellText(line: SalesLine, column: string, digitsWithoutCurrency: number): string {
  const digits = line.currency ? currencyDigits(line.currency) : digitsWithoutCurrency;
  const texts: Record<string, string | undefined> = {
    date: dayToText(line.day),
    distributor: line.distributor,
    sku: line.sku,
    quantity: quantityToText(line.quantityMilli),
    net_amount: unitsToText(line.amountMinor, digits),
    currency: line.currency,
    kind: line.kind,
    territory: line.territory,
    price_type: line.priceType,
    due_date: line.dueDay === undefined ? '' : dayToText(line.dueDay),
    paid_date: line.paidDay === undefined ? '' : dayToText(line.paidDay),
    reference: line.reference,
  };
  return texts[column] ?? '';
}
