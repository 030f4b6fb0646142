import { type ByteSource, readText } from './read-text.server.ts';

export type ReadJson = { ok: true; value: unknown } | { ok: false; expected: string };

/** Reads a JSON file in any of the encodings that tables may have. */
export async function readJson(source: ByteSource): Promise<ReadJson> {
  const read = await readText(source);
  if (!read.ok) return read;
  let text = '';
  for await (const piece of read.text) text += piece;
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, expected: `JSON; ${error.message}` };
  }
}
