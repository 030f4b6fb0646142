import type { Archive } from './open-archive.server.ts';
import { damagedPart } from './refused-workbook.ts';
import type { PartReader } from './workbook-parts.ts';

/** The text of a part in pieces. */
export async function* xmlOf(archive: Archive, part: string, mostMegabytes?: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (...bytes: Parameters<typeof decoder.decode>) => {
    try {
      return decoder.decode(...bytes);
    } catch (error) {
      throw error instanceof TypeError ? damagedPart(part) : error;
    }
  };
  for await (const bytes of archive.read(part, mostMegabytes)) yield decode(bytes, { stream: true });
  yield decode();
}

const smallPartMegabytes = 16;

/** What a small part says as a whole. */
export async function readPart<T>(
  archive: Archive,
  part: string,
  createReader: (fail: () => Error) => PartReader<T>,
): Promise<T> {
  const reader = createReader(() => damagedPart(part));
  for await (const xml of xmlOf(archive, part, smallPartMegabytes)) reader.push(xml);
  reader.end();
  return reader.value();
}
