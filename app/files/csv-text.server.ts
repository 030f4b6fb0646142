import { stringify } from 'csv-stringify/sync';

/** Decimal text that is written as it stands: a float would lose digits, a string gets an apostrophe before its minus. */
export type ExactNumber = { exact: string };

export type CsvRecord<Column extends string> = Partial<Record<Column, string | ExactNumber>>;

/**
 * Records under their columns as spreadsheets open them right: UTF-8 with a byte order mark, lines that end in CR LF, and
 * texts that would be formulas defused. `isContinued` are further lines of the same file.
 */
export function csvText<Column extends string>(
  columns: readonly Column[],
  records: readonly CsvRecord<Column>[],
  { isContinued = false } = {},
): string {
  return stringify([...records], {
    columns: [...columns],
    header: !isContinued,
    bom: !isContinued,
    record_delimiter: '\r\n',
    escape_formulas: true,
    cast: { object: (value) => ({ value: (value as ExactNumber).exact, escape_formulas: false }) },
  });
}

/** Throws for text that is no decimal number: it would reach a spreadsheet as a formula. */
export function exactNumber(text: string): ExactNumber {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`${text} is not a decimal number`);
  return { exact: text };
}
