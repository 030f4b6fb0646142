import type { Kind, ReadRow } from './kinds/kind.ts';
import type { Mapping } from './read-header.ts';
import { openTable } from './records.ts';
import type { CellError, ReadWarning, RowError } from './row-error.ts';
import type { TableText } from './table-text.ts';

/** What a piece of the file holds: good rows with their numbers, the errors of the others, and how many rows it has. */
export type TablePart<Row> = { rows: { row: number; value: Row }[]; errors: RowError[]; rowCount: number };

export type ReadTable<Row> =
  | {
      ok: true;
      /** The kind's columns that the file has. */
      present: string[];
      /** Grow until the last part. */
      warnings: ReadWarning[];
      parts: AsyncIterable<TablePart<Row>>;
      wasCutShort: () => boolean;
      /** Lets go of a file of which no part was asked for. */
      close: () => Promise<void>;
    }
  | { ok: false; errors: RowError[]; warnings: ReadWarning[] };

/**
 * Reads a file of a kind from pieces of text. `wasCutShort` says after the last part whether quotation marks were so
 * broken that the rest of the file could not be read; then not even its good rows may be taken.
 */
export async function readTable<Row>(pieces: TableText, kind: Kind<Row>, mapping?: Mapping): Promise<ReadTable<Row>> {
  const opened = await openTable(pieces, kind.columns, mapping);
  if (!opened.ok) return opened;
  const { batches, ...header } = opened;
  let isCutShort = false;

  async function* parts(): AsyncGenerator<TablePart<Row>> {
    for await (const batch of batches) {
      const part: TablePart<Row> = { rows: [], errors: [], rowCount: batch.length };
      for (const record of batch) {
        if ('error' in record) {
          part.errors.push(record.error);
          isCutShort ||= record.endsReading;
          continue;
        }
        const { row, cells, faults } = record;
        const read = kind.read(cells);
        if (read.ok && !faults) part.rows.push({ row, value: read.row });
        else for (const error of allErrors(faults, read)) part.errors.push({ row, ...error });
      }
      yield part;
    }
  }

  return { ...header, parts: parts(), wasCutShort: () => isCutShort };
}

/** What is wrong with a cell in any column comes before what its own column says of it. */
function allErrors(faults: readonly CellError[] = [], read: ReadRow<unknown>): CellError[] {
  const errors = read.ok ? [] : read.errors;
  return [...faults, ...errors.filter(({ column }) => !faults.some((fault) => fault.column === column))];
}
