import { type CsvRecord, csvText } from './csv-text.server.ts';

/** A CSV file that is made while it is read: a part at a time, so that no more than one is ever in memory. */
export function csvStream<Column extends string>(
  columns: readonly Column[],
  parts: AsyncIterable<readonly CsvRecord<Column>[]>,
): ReadableStream<Uint8Array> {
  const pieces = piecesOf(columns, parts);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

async function* piecesOf<Column extends string>(
  columns: readonly Column[],
  parts: AsyncIterable<readonly CsvRecord<Column>[]>,
): AsyncGenerator<string, undefined> {
  yield csvText(columns, []);
  for await (const records of parts) {
    if (records.length > 0) yield csvText(columns, records, { isContinued: true });
  }
}
