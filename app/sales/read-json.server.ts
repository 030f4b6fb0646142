import { type ByteSource, firstBytes } from './byte-source.server.ts';
import { formatName, signatureBytes } from './file-format.ts';
import { readPlainText } from './read-plain-text.server.ts';

export type ReadJson = { ok: true; value: unknown } | { ok: false; expected: string };

/** Reads a JSON file in any of the encodings that tables may have. */
export async function readJson(source: ByteSource): Promise<ReadJson> {
  const format = formatName(await firstBytes(source, signatureBytes));
  if (format) return { ok: false, expected: `JSON; this file is ${format}` };
  const read = await readPlainText(source);
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
