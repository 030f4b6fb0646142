import type { RawRecord } from './raw-record.ts';
import { type Header, type HeaderColumn, type Mapping, nulRefusal, readHeader } from './read-header.ts';
import { type CellError, cellError, type ReadWarning, type Refusal, type RowError, refuse } from './row-error.ts';
import { createSplitter } from './split-records.ts';
import type { CellFault, TableNotes, TableText } from './table-text.ts';

/** After an error that `endsReading` nobody can say where the next row begins. */
export type BrokenRow = { row: number; error: RowError; endsReading: boolean };

/**
 * A data row: its cells in the order of the kind's columns, '' where the file lacks an optional column, and what a workbook
 * says is wrong with them.
 */
export type TableRow = { row: number; cells: string[]; faults?: CellError[] } | BrokenRow;

export type OpenedTable =
  | {
      ok: true;
      present: string[];
      /** Grow until the last batch. */
      warnings: ReadWarning[];
      batches: AsyncIterable<TableRow[]>;
      /** Lets go of a file of which no batch was asked for. */
      close: () => Promise<void>;
    }
  | { ok: false; errors: RowError[]; warnings: ReadWarning[] };

/**
 * Reads a header row and the rows under it from pieces of text, in bounded memory. `present` are the kind's columns that
 * the file has. Empty lines are counted as rows and
 * passed over; every other row must have exactly the header's number of cells.
 */
export async function openTable(
  pieces: TableText,
  columns: readonly HeaderColumn[],
  mapping?: Mapping,
): Promise<OpenedTable> {
  const { notes } = pieces;
  const warnings = notes?.warnings ?? [];
  const source = pieces[Symbol.asyncIterator]();
  let text = '';
  for (;;) {
    const piece = await source.next();
    const broken = piece.done && notes?.brokenOff();
    if (broken) return { ok: false, errors: [broken], warnings };
    text = withoutMark(piece.done ? text : text + piece.value);
    const read = readHeader(text, columns, piece.done === true, mapping);
    if (read.kind === 'incomplete') continue;
    if (read.kind === 'read') {
      const { positions } = read.header;
      const close = async () => void (await source.return?.());
      warnings.push(...read.header.warnings);
      const present = columns.filter((_, index) => (positions[index] as number) >= 0).map(({ name }) => name);
      const batches = readBatches(text, source, { header: read.header, columns, notes });
      return { ok: true, present, warnings, batches, close };
    }
    await source.return?.();
    return { ok: false, errors: read.errors, warnings };
  }
}

/** A byte order mark of GB18030 comes through decoding as this character. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

type Reading = { header: Header; columns: readonly HeaderColumn[]; notes: TableNotes | undefined };

async function* readBatches(beginning: string, source: AsyncIterator<string>, reading: Reading) {
  const splitter = createSplitter(reading.header.separator);
  let text: string | undefined = beginning;
  let hasNul = false;
  try {
    while (text !== undefined) {
      hasNul ||= text.includes('\0');
      yield toRows(splitter.push(text), reading, hasNul);
      const piece: IteratorResult<string> = await source.next();
      text = piece.done ? undefined : piece.value;
    }
    yield toRows(splitter.end(), reading, hasNul);
    const broken = reading.notes?.brokenOff();
    if (broken) yield [{ row: broken.row, error: broken, endsReading: true }];
  } finally {
    await source.return?.();
  }
}

function toRows(records: RawRecord[], reading: Reading, hasNul: boolean): TableRow[] {
  const rows: TableRow[] = [];
  for (const record of records) {
    const faults = reading.notes?.takeFaults(record.row) ?? [];
    if (record.row === 1 || (record.cells.length === 0 && !record.fault)) continue;
    rows.push(brokenRow(record, reading.header, hasNul) ?? wholeRow(record, reading, faults));
  }
  return rows;
}

function wholeRow({ row, cells }: RawRecord, { header, columns }: Reading, faults: readonly CellFault[]): TableRow {
  const ordered = { row, cells: inOrder(cells, header) };
  if (faults.length === 0) return ordered;
  const found = faults.flatMap(({ cell, refusal }) => {
    const column = columns[header.positions.indexOf(cell)];
    return column ? [cellError(column.name, cells[cell] as string, refusal)] : [];
  });
  return found.length > 0 ? { ...ordered, faults: found } : ordered;
}

function inOrder(cells: string[], { positions }: Header): string[] {
  const ordered: string[] = [];
  for (const position of positions) ordered.push(position < 0 ? '' : (cells[position] as string));
  return ordered;
}

function brokenRow(record: RawRecord, { names }: Header, hasNul: boolean): BrokenRow | undefined {
  const { cells, fault } = record;
  if (fault) return broken(record, names, fault.cell, fault.value, fault.refusal, fault.endsReading);
  const nulCell = hasNul ? cells.findIndex((text) => text.includes('\0')) : -1;
  if (nulCell >= 0) return broken(record, names, nulCell, cells[nulCell] as string, nulRefusal);
  if (cells.length === names.length) return undefined;
  const isShort = cells.length < names.length;
  const refusal = refuse(
    isShort ? 'too-few-cells' : 'too-many-cells',
    `${names.length} cells as in the header row; this row has ${cells.length}`,
    { expected: String(names.length), found: String(cells.length) },
  );
  const cell = isShort ? cells.length : names.length;
  return broken(record, names, cell, cells[cell] ?? '', refusal);
}

/** A cell beyond the header has no name and is told by its place. */
function broken(
  { row }: RawRecord,
  names: string[],
  cell: number,
  value: string,
  refusal: Refusal,
  endsReading = false,
): BrokenRow {
  const column = names[cell] || `column ${cell + 1}`;
  return { row, error: { row, ...cellError(column, value, refusal) }, endsReading };
}
