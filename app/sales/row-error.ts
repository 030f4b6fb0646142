/** What is wrong with a cell, a row or a file. Pages translate the code, the command line prints `expected`. */
export type ErrorCode =
  | 'encoding'
  | 'other-format'
  | 'convertible-format'
  | 'locked-workbook'
  | 'damaged-workbook'
  | 'damaged-part'
  | 'unsafe-part'
  | 'repeated-part'
  | 'too-many-parts'
  | 'workbook-too-large'
  | 'no-visible-sheet'
  | 'formula-without-value'
  | 'cell-error'
  | 'lost-digits'
  | 'empty-file'
  | 'missing-column'
  | 'duplicate-column'
  | 'nul-character'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'row-too-long'
  | 'too-few-cells'
  | 'too-many-cells'
  | 'required'
  | 'too-long'
  | 'invisible-character'
  | 'not-a-number'
  | 'number-otherwise'
  | 'number-both-ways'
  | 'out-of-range'
  | 'too-many-digits'
  | 'too-large'
  | 'not-a-date'
  | 'date-otherwise'
  | 'date-both-ways'
  | 'not-a-period'
  | 'not-one-of'
  | 'not-a-currency'
  | 'no-currency'
  | 'not-a-country'
  | 'not-an-iban'
  | 'mixed-signs'
  | 'own-parent'
  | 'same-currency'
  | 'ends-before-start'
  | 'unknown-distributor'
  | 'unknown-product'
  | 'unknown-product-line'
  | 'conflict'
  | 'programme'
  | 'import-running';

/** The words that a translation of the code needs: the options, the limit, the ways a number could be read. */
export type ErrorDetail = Record<string, string>;

/** Why a cell was refused. `expected` is a short English phrase that says what would have been right. */
export type Refusal = { refused: ErrorCode; expected: string; detail?: ErrorDetail };

export type CellError = { column: string; value: string; expected: string; code: ErrorCode; detail?: ErrorDetail };

/** Rows are counted as records, the header being row 1. Row 0 stands for the file as a whole. */
export type RowError = { row: number } & CellError;

/** What was noticed and did not stop the reading: a column that nothing knows, a sheet that was not read. */
export type ReadWarning = { code: WarningCode; text: string; detail: ErrorDetail };

export type WarningCode = 'unknown-column' | 'rounded-amounts' | 'other-sheets' | 'hidden-rows' | 'hidden-columns';

export function refuse(refused: ErrorCode, expected: string, detail?: ErrorDetail): Refusal {
  return detail ? { refused, expected, detail } : { refused, expected };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}

/** The error of one cell. A long value is cut, so that a hundred thousand errors stay small in memory. */
export function cellError(column: string, value: string, { refused, expected, detail }: Refusal): CellError {
  const error: CellError = { column, value: shownValue(value), expected, code: refused };
  if (detail) error.detail = detail;
  return error;
}

const longestShownValue = 80;

export function shownValue(value: string): string {
  return value.length > longestShownValue ? ownCopy(`${value.slice(0, longestShownValue)}…`) : ownCopy(value);
}

/** A copy that does not keep alive the large text it was cut from, as a slice does in V8. */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
