import { type Refusal, refuse } from '../row-error.ts';
import { type DateSystem, dateText, elapsedText } from './date-text.ts';
import type { NumberFormat } from './number-format.ts';
import { hasLostDigits, inPercent, numberText } from './number-text.ts';

/** A cell as the sheet stores it: `value` is undefined where there is none, `formula` where the cell has no formula. */
export type StoredCell = {
  type: string;
  format: NumberFormat;
  value: string | undefined;
  inline: string;
  formula: string | undefined;
};

/** What a cell's meaning depends on beside itself. */
export type WorkbookSense = {
  dateSystem: DateSystem;
  /** Whether the program that wrote the workbook left its formulas to be calculated when it is opened. */
  isUncalculated: boolean;
  sharedString: (index: number) => string | undefined;
};

export type CellText = { text: string; refusal?: Refusal };

/**
 * The text that a CSV file would have for the cell: numbers with a point, dates YYYY-MM-DD, percentages with their sign.
 * What a spreadsheet shows as an error, a formula nobody has calculated and a number whose last digits are lost come with
 * a refusal. Undefined for a cell that contradicts itself.
 */
export function cellText(cell: StoredCell, sense: WorkbookSense): CellText | undefined {
  const { type, value, formula } = cell;
  if (type === 'inlineStr') return { text: unescaped(cell.inline) };
  if (formula !== undefined && (sense.isUncalculated || isWithoutValue(cell))) {
    return { text: `=${formula}`, refusal: notCalculated };
  }
  if (value === undefined || (value === '' && type !== 'str')) return { text: '' };
  if (type === 's') return known(/^\d+$/.test(value) ? sense.sharedString(Number(value)) : undefined);
  if (type === 'str') return { text: unescaped(value) };
  if (type === 'b') return known(booleans.get(value));
  if (type === 'e') return { text: value, refusal: showsError };
  if (type === 'd') return known(isoDate(value));
  return type === 'n' ? numberCell(value.trim(), cell.format, sense.dateSystem) : undefined;
}

const booleans = new Map([
  ['0', 'FALSE'],
  ['1', 'TRUE'],
  ['false', 'FALSE'],
  ['true', 'TRUE'],
]);

/** A text that a formula makes may be empty; every other value is written out. */
function isWithoutValue({ type, value }: StoredCell): boolean {
  return value === undefined || (value === '' && type !== 'str');
}

const notCalculated = refuse(
  'formula-without-value',
  'a value; the formula has not been calculated: open the workbook in a spreadsheet program and save it again',
);
const showsError = refuse('cell-error', 'a value; the spreadsheet shows an error here');
const lostDigits = refuse('lost-digits', 'text; a spreadsheet keeps no more than 15 digits of a number');

function known(text: string | undefined): CellText | undefined {
  return text === undefined ? undefined : { text };
}

function numberCell(stored: string, format: NumberFormat, system: DateSystem): CellText | undefined {
  const text = numberText(stored);
  if (text === undefined) return undefined;
  if (hasLostDigits(text)) return { text, refusal: lostDigits };
  return { text: formatted(text, format, system) };
}

function formatted(text: string, format: NumberFormat, system: DateSystem): string {
  switch (format.kind) {
    case 'number':
      return text;
    case 'percent':
      return inPercent(text);
    case 'zeros':
      return /^\d+$/.test(text) ? text.padStart(format.digits, '0') : text;
    case 'elapsed':
      return elapsedText(Number(text));
    case 'date':
      return dateText(Number(text), system) ?? text;
    case 'month':
      return (dateText(Number(text), system) ?? text).replace(/^(\d{4}-\d{2})-01$/, '$1');
  }
}

/** A date that is stored as text of ISO 8601; midnight is no time. */
function isoDate(value: string): string | undefined {
  const [, date, time = ''] = /^(\d{4}-\d{2}-\d{2})(?:T([\d:.]+)Z?)?$/.exec(value) ?? [];
  return date && (/^[0:.]*$/.test(time) ? date : `${date} ${time}`);
}

/** Characters that XML does not have are written `_x000D_`, and an underscore before such a text `_x005F_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
