import { type ByteSource, firstBytes } from './byte-source.server.ts';
import { formatOfBytes, isJson, otherFormat, signatureBytes } from './file-format.ts';
import { refusalOfCompound } from './read-compound.server.ts';
import { type Encoding, readPlainText } from './read-plain-text.server.ts';
import type { Refusal } from './row-error.ts';
import type { TableText } from './table-text.ts';
import { readWorkbook } from './workbook/read-workbook.server.ts';

export type { ByteSource } from './byte-source.server.ts';
export type { Encoding } from './read-plain-text.server.ts';

/** `sheet` is the name of the sheet that is read where the bytes are a workbook; its text is then CSV with commas. */
export type ReadText = { ok: true; encoding: Encoding; sheet?: string; text: TableText } | ({ ok: false } & Refusal);

/** Opens what must be a table: as `readText`, but JSON, which is text too, is refused by its name. */
export async function readTableText(source: ByteSource): Promise<ReadText> {
  if (!isJson(await firstBytes(source, signatureBytes))) return readText(source);
  return { ok: false, ...otherFormat({ name: 'JSON', isConvertible: false }) };
}

/**
 * Opens text in pieces, in bounded memory: as it is, in any encoding, or made of the first sheet of a workbook that is
 * seen. What it is its bytes decide, not its name; what is neither is refused by the name of its format.
 */
export async function readText(source: ByteSource): Promise<ReadText> {
  const format = formatOfBytes(await firstBytes(source, signatureBytes));
  if (format === 'text') return readPlainText(source);
  if (format === 'zip') return readWorkbook(source);
  return { ok: false, ...(format === 'compound' ? await refusalOfCompound(source) : otherFormat(format)) };
}
