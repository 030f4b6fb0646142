import { requireDay } from '#app/calendar/index.ts';
import { noDay } from '#app/rebates/index.ts';

/** What a sales line says of its document and payment, as the database holds it. */
export type DocumentRow = { document: string; due_date: string | null; paid_date: string | null };

/** The same of many lines as typed arrays; `document` is a position in `documents`, `noDay` stands for no day. */
export type DocumentBatch = {
  count: number;
  documents: string[];
  document: Int32Array;
  dueDay: Int32Array;
  paidDay: Int32Array;
};

/** Takes lines one by one, in their order. */
export function documentBatchBuilder() {
  const positions = new Map<string, number>();
  const columns = { document: [] as number[], dueDay: [] as number[], paidDay: [] as number[] };
  return {
    add: ({ document, due_date, paid_date }: DocumentRow): void => {
      const position = positions.get(document) ?? positions.size;
      positions.set(document, position);
      columns.document.push(position);
      columns.dueDay.push(due_date === null ? noDay : requireDay(due_date));
      columns.paidDay.push(paid_date === null ? noDay : requireDay(paid_date));
    },
    build: (): DocumentBatch => ({
      count: columns.document.length,
      documents: [...positions.keys()],
      document: Int32Array.from(columns.document),
      dueDay: Int32Array.from(columns.dueDay),
      paidDay: Int32Array.from(columns.paidDay),
    }),
  };
}

/** The batch as bytes, little-endian as on every machine that Node runs on; its documents are kept beside them. */
export function documentBytes({ count, document, dueDay, paidDay }: DocumentBatch): Uint8Array {
  const all = new Int32Array(3 * count);
  all.set(document);
  all.set(dueDay, count);
  all.set(paidDay, 2 * count);
  return new Uint8Array(all.buffer);
}

/** The batch whose bytes these are. Throws where their number does not fit. */
export function documentBatchFrom(bytes: Uint8Array, count: number, documents: string[]): DocumentBatch {
  const all = new Int32Array(3 * count);
  if (bytes.byteLength !== all.byteLength)
    throw new Error(`${bytes.byteLength} bytes are not the documents of ${count} sales lines`);
  new Uint8Array(all.buffer).set(bytes);
  const column = (index: number) => all.subarray(index * count, (index + 1) * count);
  return { count, documents, document: column(0), dueDay: column(1), paidDay: column(2) };
}
