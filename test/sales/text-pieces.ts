import type { Encoding } from '#app/sales/read-text.server.ts';

/** The text in pieces of `size` characters, as a file arrives. */
export async function* piecesOf(text: string, size = text.length || 1): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** All that comes of something that is read piece by piece. */
export async function allOf<Piece>(pieces: AsyncIterable<Piece>): Promise<Piece[]> {
  const all: Piece[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

/** Bytes that can be opened any number of times, in pieces of `size`. */
export function bytesInPieces(bytes: Uint8Array, size = bytes.length || 1): () => AsyncIterable<Uint8Array> {
  return async function* open() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
}

/** The text's bytes, with a byte order mark where UTF-16 needs one. GB18030 is made by looking every character up. */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'UTF-8') return Buffer.from(text);
  const littleEndian = Buffer.from(`\uFEFF${text}`, 'utf16le');
  if (encoding === 'UTF-16LE') return littleEndian;
  if (encoding === 'UTF-16BE') return littleEndian.swap16();
  return Buffer.concat([...text].map((character) => gb18030Bytes(character)));
}

function gb18030Bytes(character: string): Uint8Array {
  const known = twoByteCharacters().get(character) ?? (character < '\u0080' ? Buffer.from(character) : undefined);
  if (!known) throw new Error(`${character} has no one or two bytes in GB18030`);
  return known;
}

let table: Map<string, Uint8Array> | undefined;

function twoByteCharacters(): Map<string, Uint8Array> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const bytes = Uint8Array.of(first, second);
      const text = second === 0x7f ? '' : decoder.decode(bytes);
      if ([...text].length === 1 && text !== '\uFFFD') table.set(text, bytes);
    }
  }
  return table;
}
