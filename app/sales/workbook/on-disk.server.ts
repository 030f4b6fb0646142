import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type ByteSource, openBytes } from '../byte-source.server.ts';

/** The path at which bytes can be read from any place; those that only stream lie in a temporary file until `remove`. */
export async function onDisk(
  source: ByteSource,
  mostBytes: number,
  fail: () => Error,
): Promise<{ path: string; remove: () => Promise<void> }> {
  if (typeof source === 'string') return { path: source, remove: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'tandem-workbook-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'workbook');
  try {
    await pipeline(limited(openBytes(source), mostBytes, fail), createWriteStream(path, { mode: 0o600 }));
    return { path, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function* limited(bytes: AsyncIterable<Uint8Array>, most: number, fail: () => Error): AsyncGenerator<Uint8Array> {
  let left = most;
  for await (const chunk of bytes) {
    left -= chunk.length;
    if (left < 0) throw fail();
    yield chunk;
  }
}
