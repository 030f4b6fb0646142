import { type ByteSource, readText } from '#app/sales/read-text.server.ts';
import { createSplitter } from '#app/sales/split-records.ts';
import { bytesInPieces } from '../text-pieces.ts';

/** What is read of a workbook: its rows, what is wrong with its cells, and what else is said of it. */
export async function tableOf(source: ByteSource | Uint8Array) {
  const read = await opened(source);
  const splitter = createSplitter(',');
  const rows: string[][] = [];
  const faults: (string | number)[][] = [];
  const take = (records: ReturnType<typeof splitter.push>) => {
    for (const { row, cells } of records) {
      rows.push(cells);
      for (const { cell, refusal } of read.text.notes?.takeFaults(row) ?? []) {
        faults.push([row, cell, refusal.refused, refusal.expected]);
      }
    }
  };
  for await (const piece of read.text) take(splitter.push(piece));
  take(splitter.end());
  const { warnings = [], brokenOff } = read.text.notes ?? {};
  return { rows, faults, warnings: warnings.map(({ text }) => text), broken: brokenOff?.() };
}

export async function textOf(source: ByteSource | Uint8Array): Promise<string> {
  const read = await opened(source);
  let text = '';
  for await (const piece of read.text) text += piece;
  return text;
}

async function opened(source: ByteSource | Uint8Array) {
  const read = await readText(source instanceof Uint8Array ? bytesInPieces(source) : source);
  if (!read.ok) throw new Error(read.expected);
  return read;
}
