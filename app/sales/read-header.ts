import type { RawRecord, Separator } from './raw-record.ts';
import { cellError, type ReadWarning, type Refusal, type RowError, refuse } from './row-error.ts';
import { splitFirst } from './split-records.ts';

/** A column of a kind of file, named as people write it in the header row. */
export type HeaderColumn = { name: string; required: boolean };

/** Where each column of the kind stands in the file, −1 where it is absent, and how the file calls its cells. */
export type Header = { separator: Separator; names: string[]; positions: number[]; warnings: ReadWarning[] };

export type ReadHeader =
  | { kind: 'incomplete' }
  | { kind: 'read'; header: Header }
  | { kind: 'refused'; errors: RowError[] };

const separators: Separator[] = [',', ';', '\t'];

/**
 * Reads the header row from the beginning of a file. The separator is the one under which most columns are known, else
 * the one that makes most cells. Names count trimmed and without regard to capitals.
 */
export function readHeader(text: string, columns: readonly HeaderColumn[], isLast: boolean): ReadHeader {
  if (isLast && text.trim() === '') return refused('', refuse('empty-file', 'a file with a header row'));
  const candidates = separators.map((separator) => ({ separator, record: splitFirst(text, separator, isLast) }));
  if (candidates.some(({ record }) => !record) && text.length <= longestHeader) return { kind: 'incomplete' };
  const known = new Set(columns.map(({ name }) => name));
  const readings = candidates.map(({ separator, record }) => {
    const names = (record?.cells ?? []).map((cell) => cell.trim().toLowerCase());
    return { separator, record, names, known: names.filter((name) => known.has(name)).length };
  });
  const best = readings.reduce((a, b) =>
    b.known > a.known || (b.known === a.known && b.names.length > a.names.length) ? b : a,
  );
  return locate(best.separator, best.record, columns);
}

const longestHeader = 1_000_000;

export const nulRefusal: Refusal = refuse('nul-character', 'text without NUL characters');

function locate(separator: Separator, record: RawRecord | undefined, columns: readonly HeaderColumn[]): ReadHeader {
  if (!record) return refused('', refuse('missing-column', 'a header row of at most 1,000,000 characters'));
  if (record.fault) return refused(record.fault.value, record.fault.refusal);
  if (record.cells.some((cell) => cell.includes('\0'))) return refused(record.cells.join(' '), nulRefusal);
  const names = record.cells.map((cell) => cell.trim());
  const lowered = names.map((name) => name.toLowerCase());
  const errors: RowError[] = [];
  for (const { name, required } of columns) {
    const count = lowered.filter((cell) => cell === name).length;
    if (count === 0 && required) errors.push(inHeader(name, names.join(' '), missing(name)));
    if (count > 1) errors.push(inHeader(name, name, refuse('duplicate-column', `only one column named ${name}`)));
  }
  if (errors.length > 0) return { kind: 'refused', errors };
  const known = new Set(columns.map(({ name }) => name));
  const unknown = names.filter((name) => !known.has(name.toLowerCase()));
  const positions = columns.map(({ name }) => lowered.indexOf(name));
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
