import { calendarYear, type Day, parseDay, parsePeriod } from '../calendar/index.ts';
import { isCurrency } from '../money/index.ts';
import { explainDate } from './explain-date.ts';
import { explainNumber } from './explain-number.ts';
import { ownCopy, type Refusal, refuse } from './row-error.ts';
import { readUnitsFast } from './units.ts';

/** Reads the text of a cell that is not empty. */
export type Cell<T> = (text: string) => T | Refusal;

export type Column<T = unknown> = { required: boolean; read: Cell<T> };

export function required<T>(read: Cell<T>): { required: true; read: Cell<T> } {
  return { required: true, read };
}

export function optional<T>(read: Cell<T>): { required: false; read: Cell<T> } {
  return { required: false, read };
}

const longestCode = 100;
const plainCode = /^[!-~]{1,100}$/;
/** Control and format characters: two codes that look alike must be alike. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** A name in files and addresses: at most 100 characters, none of them invisible, spaces around it taken off. */
export const code: Cell<string> = (text) => {
  if (plainCode.test(text)) return text;
  return visibleText(text, longestCode, invisible);
};

const longestText = 500;
const control = /\p{Cc}/u;

/** A text of one line: at most 500 characters, none of them a control character. */
export const line: Cell<string> = (text) => visibleText(text, longestText, control);

/** As a line, and may run over several. */
export const paragraph: Cell<string> = (text) => visibleText(text, longestText, /[^\P{Cc}\r\n\t]/u);

function visibleText(text: string, longest: number, refused: RegExp): string | Refusal {
  const trimmed = text.trim();
  const found = refused.exec(trimmed);
  if (found) {
    const character = `U+${(found[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
    return refuse('invisible-character', `text without the character ${character}`, { character });
  }
  if (trimmed.length <= longest) return trimmed;
  return refuse('too-long', `at most ${longest} characters`, { longest: String(longest) });
}

/** A real date, `YYYY-MM-DD`, as a day. */
export const date: Cell<Day> = (text) => {
  const known = knownDays.get(text);
  if (known !== undefined) return known;
  const trimmed = text.trim();
  const day = parseDay(trimmed);
  if (day === undefined) return explainDate(trimmed);
  if (knownDays.size < mostKnownDays) knownDays.set(ownCopy(text), day);
  return day;
};

/** A file repeats its few dates; remembering them halves the time that a large one takes. */
const knownDays = new Map<string, Day>();
const mostKnownDays = 20_000;

const decimalText = /^-?\d+(?:\.\d+)?$/;
const longestNumber = 60;

/** `-?digits[.digits]`, kept as exact text, because the digits it may have depend on its currency. */
export const decimal: Cell<string> = (text) => {
  const trimmed = withoutSpaces(text);
  if (!decimalText.test(trimmed)) return explainNumber(trimmed);
  if (trimmed.length <= longestNumber) return trimmed;
  return refuse('too-large', `a number of at most ${longestNumber} digits`);
};

/** A decimal that is not below zero. */
export const unsignedDecimal: Cell<string> = (text) => {
  const read = decimal(text);
  return typeof read === 'string' && isBelowZero(read) ? notNegative : read;
};

const notNegative = refuse('out-of-range', 'a number that is not negative', { range: 'not-negative' });

/** A decimal above zero. */
export const positiveDecimal: Cell<string> = (text) => {
  const read = decimal(text);
  return typeof read === 'string' && (isBelowZero(read) || isZero(read))
    ? refuse('out-of-range', 'a number above zero', { range: 'above-zero' })
    : read;
};

/** A decimal from 0 to 100. */
export const score: Cell<string> = (text) => {
  const read = unsignedDecimal(text);
  if (typeof read !== 'string' || /^0*(?:\d{1,2}(?:\.\d+)?|100(?:\.0+)?)$/.test(read)) return read;
  return refuse('out-of-range', 'a number from 0 to 100', { range: 'from-0-to-100' });
};

/** At most three decimals, in thousandths. */
export const quantity: Cell<number> = (text) => {
  const trimmed = withoutSpaces(text);
  if (!decimalText.test(trimmed)) return explainNumber(trimmed);
  const read = readUnitsFast(trimmed, 3);
  if (read.kind === 'read') return read.units;
  if (read.kind === 'too-large') return refuse('too-large', 'a quantity within 9,000,000,000,000');
  return refuse('too-many-digits', 'at most 3 decimals', { digits: '3' });
};

/** A non-breaking space is no space here: it is refused like every other sign inside a number. */
function withoutSpaces(text: string): string {
  return decimalText.test(text) ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
}

export function isZero(decimalText: string): boolean {
  return !/[1-9]/.test(decimalText);
}

export function isBelowZero(decimalText: string): boolean {
  return decimalText.startsWith('-') && !isZero(decimalText);
}

/** The shortest decimal text of the same number, so that 1 and 1.00 are the same content. */
export function canonical(decimalText: string): string {
  if (isZero(decimalText)) return '0';
  const withoutZeros = decimalText.replace(/^(-?)0+(?=\d)/, '$1');
  return withoutZeros.includes('.') ? withoutZeros.replace(/\.?0+$/, '') : withoutZeros;
}

/** The decimal text with the other sign; zero has none. */
export function negated(decimalText: string): string {
  if (decimalText.startsWith('-')) return decimalText.slice(1);
  return isZero(decimalText) ? decimalText : `-${decimalText}`;
}

export const currency: Cell<string> = (text) => {
  const trimmed = text.trim();
  return isCurrency(trimmed) ? trimmed : refuse('not-a-currency', 'a currency code of ISO 4217, such as CNY');
};

/** A period of the calendar or `term`; its text says which days it has once the fiscal year is known. */
export const period: Cell<string> = (text) => {
  const trimmed = text.trim();
  if (trimmed === 'term' || parsePeriod(trimmed, calendarYear)) return trimmed;
  return refuse('not-a-period', 'a period written 2026-03, 2026-Q1, 2026-H1, 2026 or term');
};

export function oneOf<const T extends string>(...options: T[]): Cell<T> {
  const known = new Set<string>(options);
  const list = `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;
  return (text) => {
    const trimmed = text.trim();
    return known.has(trimmed) ? (trimmed as T) : refuse('not-one-of', list, { options: options.join(', ') });
  };
}

export const country: Cell<string> = (text) => {
  const trimmed = text.trim();
  return /^[A-Z]{2}$/.test(trimmed) ? trimmed : refuse('not-a-country', 'a country code of ISO 3166, such as CN');
};

/** Source of the check digits: ISO 13616, modulo 97 of ISO/IEC 7064. Spaces are taken off. */
export const iban: Cell<string> = (text) => {
  const compact = text.replace(/\s/g, '');
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(compact) && remainder97(compact) === 1) return compact;
  return refuse('not-an-iban', 'an IBAN whose check digits are right');
};

function remainder97(compact: string): number {
  const digits = `${compact.slice(4)}${compact.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}
