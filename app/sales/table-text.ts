import type { ReadWarning, Refusal, RowError } from './row-error.ts';

/** What is wrong with a cell whatever its column: counted from 0, as it stands in the file. */
export type CellFault = { cell: number; refusal: Refusal };

/** What a workbook says beside its text. */
export type TableNotes = {
  /** The faults of a row that has just come; they are given once. */
  takeFaults: (row: number) => readonly CellFault[];
  /** Grow until the last piece. */
  warnings: ReadWarning[];
  /** After the last piece: why the rest could not be read. */
  brokenOff: () => RowError | undefined;
};

/** A table as text in pieces. */
export type TableText = AsyncIterable<string> & { notes?: TableNotes };
