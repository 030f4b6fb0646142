import type { RawRecord, Separator } from './raw-record.ts';
import { cellError, type ReadWarning, type Refusal, type RowError, refuse } from './row-error.ts';
import { splitFirst } from './split-records.ts';

/** A column of a kind of file, named as people write it in the header row. */
export type HeaderColumn = { name: string; required: boolean };

/** Under which header of the file each column of a kind stands. A column that it lacks is not in the file. */
export type Mapping = Readonly<Record<string, string>>;

/** Where each column of the kind stands in the file, −1 where it is absent, and how the file calls its cells. */
export type Header = { separator: Separator; names: string[]; positions: number[]; warnings: ReadWarning[] };

export type ReadHeader =
  | { kind: 'incomplete' }
  | { kind: 'read'; header: Header }
  | { kind: 'refused'; errors: RowError[] };

/**
 * Reads the header row from the beginning of a file. Names count trimmed and without regard to capitals. Without a mapping
 * each column stands under its own name; an error of a column that is mapped names the file's own header.
 */
export function readHeader(
  text: string,
  columns: readonly HeaderColumn[],
  isLast: boolean,
  mapping?: Mapping,
): ReadHeader {
  if (isLast && text.trim() === '') return refused('', refuse('empty-file', 'a file with a header row'));
  const row = readHeaderRow(text, columns, isLast, mapping);
  return row ? locate(row, columns, mapping) : { kind: 'incomplete' };
}

export type HeaderRow = { separator: Separator; record: RawRecord | undefined };

const separators: Separator[] = [',', ';', '\t'];

/**
 * The first record. The separator is the one under which most columns are known, else the one that makes most cells.
 * Undefined while the text does not hold all of it.
 */
export function readHeaderRow(
  text: string,
  columns: readonly HeaderColumn[],
  isLast: boolean,
  mapping?: Mapping,
): HeaderRow | undefined {
  const candidates = separators.map((separator) => ({ separator, record: splitFirst(text, separator, isLast) }));
  if (candidates.some(({ record }) => !record) && text.length <= longestHeader) return undefined;
  const known = new Set(columns.map(({ name }) => headerOf(name, mapping)));
  const readings = candidates.map(({ separator, record }) => {
    const names = (record?.cells ?? []).map((cell) => cell.trim().toLowerCase());
    return { separator, record, names, known: names.filter((name) => known.has(name)).length };
  });
  return readings.reduce((a, b) =>
    b.known > a.known || (b.known === a.known && b.names.length > a.names.length) ? b : a,
  );
}

/** In small letters; undefined where the column is not in the file. */
function headerOf(name: string, mapping: Mapping | undefined): string | undefined {
  if (!mapping) return name;
  return Object.hasOwn(mapping, name) ? mapping[name]?.trim().toLowerCase() : undefined;
}

const longestHeader = 1_000_000;

export const nulRefusal: Refusal = refuse('nul-character', 'text without NUL characters');

function locate({ separator, record }: HeaderRow, columns: readonly HeaderColumn[], mapping?: Mapping): ReadHeader {
  if (!record) return refused('', refuse('missing-column', 'a header row of at most 1,000,000 characters'));
  if (record.fault) return refused(record.fault.value, record.fault.refusal);
  if (record.cells.some((cell) => cell.includes('\0'))) return refused(record.cells.join(' '), nulRefusal);
  const names = record.cells.map((cell) => cell.trim());
  const lowered = names.map((name) => name.toLowerCase());
  const wanted = columns.map(({ name }) => headerOf(name, mapping));
  const positions = wanted.map((header) => (header === undefined ? -1 : lowered.indexOf(header)));
  const errors: RowError[] = [];
  for (const [index, { name, required }] of columns.entries()) {
    const header = mapping?.[name] ?? name;
    if (positions[index] === -1 && required) errors.push(inHeader(name, names.join(' '), missing(header)));
    const count = lowered.filter((cell) => cell === wanted[index]).length;
    if (count > 1) errors.push(inHeader(header, header, refuse('duplicate-column', `only one column named ${header}`)));
  }
  if (errors.length > 0) return { kind: 'refused', errors };
  const known = new Set(wanted);
  const unknown = names.filter((name) => !known.has(name.toLowerCase()));
  return { kind: 'read', header: { separator, names, positions, warnings: [...new Set(unknown)].map(ignored) } };
}

function missing(name: string): Refusal {
  const expected = `a column named ${name} in the header row, columns separated by commas, semicolons or tabs`;
  return refuse('missing-column', expected, { name });
}

function ignored(name: string): ReadWarning {
  const text = name ? `the column ${name} is not known and was ignored` : 'a column without a name was ignored';
  return { code: 'unknown-column', text, detail: { name } };
}

function inHeader(column: string, value: string, refusal: Refusal): RowError {
  return { row: 1, ...cellError(column, value, refusal) };
}

function refused(value: string, refusal: Refusal): ReadHeader {
  return { kind: 'refused', errors: [inHeader('', value, refusal)] };
}
