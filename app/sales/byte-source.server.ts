import { createReadStream } from 'node:fs';

/** Bytes that can be read twice: the path of a file, or a function that opens them from the beginning. */
export type ByteSource = string | (() => AsyncIterable<Uint8Array>);

const chunkBytes = 64 * 1024;

export function openBytes(source: ByteSource): AsyncIterable<Uint8Array> {
  return typeof source === 'string' ? createReadStream(source, { highWaterMark: chunkBytes }) : source();
}

/** As many as there are, up to `count`. */
export async function firstBytes(source: ByteSource, count: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of openBytes(source)) {
    parts.push(chunk.subarray(0, count - length));
    length += Math.min(chunk.length, count - length);
    if (length === count) break;
  }
  return Buffer.concat(parts);
}
