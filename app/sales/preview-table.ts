import type { RawRecord, Separator } from './raw-record.ts';
import { type HeaderColumn, type Mapping, readHeaderRow } from './read-header.ts';
import { withoutMark } from './records.ts';
import { shownValue } from './row-error.ts';
import { createSplitter } from './split-records.ts';

/** The beginning of a table as it stands in the file, long cells cut. */
export type TablePreview = { separator: Separator; headers: string[]; rows: string[][] };

/**
 * The header row and the first rows under it, whatever they say: also where the file could not be imported. Undefined
 * for a file without any text, and where quotation marks or NUL characters break the header row.
 */
export async function previewTable(
  pieces: AsyncIterable<string>,
  columns: readonly HeaderColumn[],
  { rows: wanted, mapping }: { rows: number; mapping?: Mapping },
): Promise<TablePreview | undefined> {
  const source = pieces[Symbol.asyncIterator]();
  try {
    let text = '';
    let isLast = false;
    let header: ReturnType<typeof readHeaderRow>;
    while (!header && !isLast) {
      const piece = await source.next();
      isLast = piece.done === true;
      text = withoutMark(piece.done ? text : text + piece.value);
      header = readHeaderRow(text, columns, isLast, mapping);
    }
    const cells = header?.record?.cells ?? [];
    if (!header || header.record?.fault || text.trim() === '' || cells.some((cell) => cell.includes('\0'))) {
      return undefined;
    }
    const splitter = createSplitter(header.separator);
    const records = splitter.push(text);
    if (isLast) records.push(...splitter.end());
    while (rowsOf(records).length < wanted && !isLast) {
      const piece = await source.next();
      isLast = piece.done === true;
      records.push(...(piece.done ? splitter.end() : splitter.push(piece.value)));
    }
    return {
      separator: header.separator,
      headers: cells.map((cell) => cell.trim()),
      rows: rowsOf(records)
        .slice(0, wanted)
        .map((record) => record.cells.map(shownValue)),
    };
  } finally {
    await source.return?.();
  }
}

/** Empty lines are no rows. */
function rowsOf(records: readonly RawRecord[]): RawRecord[] {
  return records.slice(1).filter((record) => record.cells.length > 0);
}
