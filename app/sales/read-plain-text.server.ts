import { type ByteSource, firstBytes, openBytes } from './byte-source.server.ts';
import { type Refusal, refuse } from './row-error.ts';
import type { TableText } from './table-text.ts';

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

export type ReadPlainText = { ok: true; encoding: Encoding; text: TableText } | ({ ok: false } & Refusal);

/**
 * Opens text in pieces, in bounded memory. A byte order mark decides, or a NUL in the first two bytes, which only UTF-16
 * has there; without either the text is UTF-8 if all of its bytes are valid so (a first reading finds out), else GB18030.
 * Bytes that are neither are refused with their position.
 */
export async function readPlainText(source: ByteSource): Promise<ReadPlainText> {
  const told = await encodingOfStart(source);
  const candidates: Encoding[] = told ? [told] : ['UTF-8', 'GB18030'];
  const wrong: string[] = [];
  for (const encoding of candidates) {
    const position = await firstWrongByte(source, encoding);
    if (position === undefined) return { ok: true, encoding, text: decoded(source, encoding) };
    wrong.push(`${encoding} (byte ${position} is wrong)`);
  }
  const expected = told
    ? `text in ${told} as its first bytes say; byte ${wrong[0]?.match(/byte (\d+)/)?.[1]} is wrong`
    : `text in UTF-8, UTF-16 or GB18030; it is not ${wrong.join(' and not ')}`;
  return { ok: false, ...refuse('encoding', expected) };
}

async function encodingOfStart(source: ByteSource): Promise<Encoding | undefined> {
  const [first, second, third] = await firstBytes(source, 3);
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8';
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  if (first === 0) return 'UTF-16BE';
  if (second === 0) return 'UTF-16LE';
  return undefined;
}

/** Counted from 1. The bytes of the chunk that a decoder refuses are given one by one to a second decoder. */
async function firstWrongByte(source: ByteSource, encoding: Encoding): Promise<number | undefined> {
  const refusedChunk = await firstRefusedChunk(source, encoding);
  if (refusedChunk === undefined) return undefined;
  const decoder = new TextDecoder(encoding, { fatal: true });
  let [index, position] = [0, 0];
  for await (const chunk of openBytes(source)) {
    if (index < refusedChunk) {
      decoder.decode(chunk, { stream: true });
      position += chunk.length;
    } else {
      for (let at = 0; at < chunk.length; at += 1) {
        position += 1;
        if (!isDecoded(() => decoder.decode(chunk.subarray(at, at + 1), { stream: true }))) return position;
      }
    }
    index += 1;
  }
  return position;
}

/** The index of the chunk; one past the last when the text breaks off inside a character. */
async function firstRefusedChunk(source: ByteSource, encoding: Encoding): Promise<number | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let index = 0;
  for await (const chunk of openBytes(source)) {
    if (!isDecoded(() => decoder.decode(chunk, { stream: true }))) return index;
    index += 1;
  }
  return isDecoded(() => decoder.decode()) ? undefined : index;
}

function isDecoded(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function* decoded(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of openBytes(source)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
