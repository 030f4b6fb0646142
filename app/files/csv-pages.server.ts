import { csvStream } from './csv-stream.server.ts';
import type { CsvRecord } from './csv-text.server.ts';

type Page<Row, Key> = { rows: readonly Row[]; older: Key | undefined } | undefined;

type PagedCsv<Row, Key, Column extends string> = {
  name: string;
  columns: readonly Column[];
  /** A page of the list after the row with a key, from the beginning without one. */
  pageAfter: (key: Key | undefined) => Promise<Page<Row, Key>>;
  recordOf: (row: Row) => CsvRecord<Column>;
  /** Waits until what was read so far has been taken; false when nobody reads on. */
  readsOn: () => Promise<boolean>;
};

/** How many rows of a list are read at a time for its file. */
export const rowsAPart = 200;

/** All rows of a list in its order as a CSV file, made page after page while it is read. */
export function csvOfPages<Row, Key, Column extends string>(list: PagedCsv<Row, Key, Column>) {
  return { name: list.name, text: csvStream(list.columns, partsOf(list)) };
}

async function* partsOf<Row, Key, Column extends string>({
  pageAfter,
  recordOf,
  readsOn,
}: PagedCsv<Row, Key, Column>): AsyncGenerator<CsvRecord<Column>[], undefined> {
  let after: Key | undefined;
  while (await readsOn()) {
    const page = await pageAfter(after);
    if (!page) return;
    yield page.rows.map(recordOf);
    if (page.older === undefined) return;
    after = page.older;
  }
}
