import { type Refusal, refuse } from './row-error.ts';

/** A file that is no table, by the name people know; `convertible` where a spreadsheet program opens it as one. */
export type OtherFormat = { name: string; isConvertible: boolean };

/** As many bytes as it takes to tell. */
export const signatureBytes = 2_048;

/** What the first bytes of a file say that it is. A ZIP and a compound file must be looked into. */
export function formatOfBytes(bytes: Uint8Array): 'text' | 'zip' | 'compound' | OtherFormat {
  const hex = Array.from(bytes.subarray(0, longestSignature), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (/^504b(?:0304|0506|0708)/.test(hex)) return 'zip';
  if (hex.startsWith('d0cf11e0a1b11ae1')) return 'compound';
  const text = latin(bytes);
  const table = tables.find(([, sign]) => sign.test(text));
  if (table) return { name: table[0], isConvertible: true };
  const other = signatures.find(([, signature]) => signature.test(hex)) ?? others.find(([, sign]) => sign.test(text));
  return other ? { name: other[0], isConvertible: false } : 'text';
}

/** The name of a format that is no text; undefined for text. */
export function formatName(bytes: Uint8Array): string | undefined {
  const format = formatOfBytes(bytes);
  if (format === 'text') return undefined;
  if (format === 'zip') return 'a workbook or another ZIP';
  return format === 'compound' ? 'an Office document' : format.name;
}

/** Whether a text is JSON, which is text and no table. */
export function isJson(bytes: Uint8Array): boolean {
  return /^\s*(?:\[\s*(?:[{["]|\]\s*$)|\{\s*["}])/.test(latin(bytes));
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, signatureBytes)).replace(/^\u00ef\u00bb\u00bf/, '');
}

const longestSignature = 32;

/** In hexadecimal. Two letters alone count only beside a NUL, which no text has so early. */
const signatures: [string, RegExp][] = [
  ['PNG', /^89504e470d0a1a0a/],
  ['JPEG', /^ffd8ff/],
  ['WebP', /^52494646.{8}57454250/],
  ['HEIC', /^.{8}66747970(?:68656963|68656978|6d696631)/],
  ['MP4', /^.{8}66747970/],
  ['TIFF', /^(?:49492a00|4d4d002a)/],
  ['BMP', /^424d(?:..){0,12}00/],
  ['EXE', /^4d5a(?:..){0,12}00/],
  ['ELF', /^7f454c46/],
  ['GZIP', /^1f8b/],
  ['RAR', /^526172211a07/],
  ['7z', /^377abcaf271c/],
  ['XZ', /^fd377a585a00/],
  ['SQLite', /^53514c69746520666f726d6174203300/],
];

const others: [string, RegExp][] = [
  ['PDF', /^%PDF-/],
  ['GIF', /^GIF8[79]a/],
  ['BZIP2', /^BZh[1-9]1AY&SY/],
  ['RTF', /^\{\\rtf/],
  ['XML', /^\s*<\?xml\b/],
];

/** What programs call .xls without its being a workbook. */
const tables: [string, RegExp][] = [
  ['Excel 2003 XML', /^\s*<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/],
  ['HTML', /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta|style|table)\b/i],
  ['MHTML', /^\s*MIME-Version: 1\.0/i],
];

export const locked = refuse('locked-workbook', 'a workbook without a password: save it without one');

/** Why a file of another format is refused, and what to do. */
export function otherFormat({ name, isConvertible }: OtherFormat): Refusal {
  const expected = `a workbook (.xlsx) or CSV; this file is ${name}`;
  const detail = { format: name };
  if (!isConvertible) return refuse('other-format', expected, detail);
  return refuse('convertible-format', `${expected}: open it in a spreadsheet program and save it as .xlsx`, detail);
}
