import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Encoding, readText } from '#app/sales/read-text.server.ts';
import { bytesInPieces, encoded } from './text-pieces.ts';

const text = 'document,经销商\nSO1,上海自行车€\n'.repeat(50);

describe('the encoding', () => {
  const encodings: Encoding[] = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'GB18030'];

  it.each(encodings)('%s is recognised and read, however the bytes arrive', async (encoding) => {
    const bytes = encoded(text, encoding);
    for (const size of [1, 7, bytes.length]) {
      expect(await whole(bytesInPieces(bytes, size))).toEqual({ encoding, text });
    }
  });

  it('of a file on disk is recognised, larger than one piece', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'tandem-')), 'large.csv');
    const large = '经销商a\n'.repeat(60_000);
    writeFileSync(path, large);
    expect(await whole(path)).toEqual({ encoding: 'UTF-8', text: large });
  });

  it.each([
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFa,b'), { encoding: 'UTF-8', text: 'a,b' }],
    ['UTF-16LE without a byte order mark', Buffer.from('a,经', 'utf16le'), { encoding: 'UTF-16LE', text: 'a,经' }],
    [
      'UTF-16BE without a byte order mark',
      Buffer.from('a,经', 'utf16le').swap16(),
      { encoding: 'UTF-16BE', text: 'a,经' },
    ],
    ['an empty file', Buffer.from(''), { encoding: 'UTF-8', text: '' }],
    ['ASCII', Buffer.from('a,b'), { encoding: 'UTF-8', text: 'a,b' }],
    ['GB18030 of four bytes', Buffer.from([0x81, 0x30, 0x89, 0x37, 0xb6, 0xa9]), { encoding: 'GB18030', text: 'Þ订' }],
  ])('%s', async (_name, bytes, expected) => {
    expect(await whole(bytesInPieces(bytes, 1))).toEqual(expected);
  });
});

describe('bytes that are no text are refused with their position', () => {
  it.each([
    [
      'neither UTF-8 nor GB18030',
      [0x61, 0xc3, 0x62, 0xff],
      'text in UTF-8, UTF-16 or GB18030; it is not UTF-8 (byte 3 is wrong) and not GB18030 (byte 4 is wrong)',
    ],
    [
      'broken off inside a character',
      [0x61, 0xe4],
      'text in UTF-8, UTF-16 or GB18030; it is not UTF-8 (byte 2 is wrong) and not GB18030 (byte 2 is wrong)',
    ],
    [
      'a UTF-8 mark, then GB18030',
      [0xef, 0xbb, 0xbf, 0x61, 0xb6, 0xa9],
      'text in UTF-8 as its first bytes say; byte 5 is wrong',
    ],
    [
      'UTF-16 with half a character',
      [0xff, 0xfe, 0x61, 0x00, 0x62],
      'text in UTF-16LE as its first bytes say; byte 5 is wrong',
    ],
  ])('%s', async (_name, bytes, expected) => {
    for (const size of [1, 2, 100]) {
      expect(await readText(bytesInPieces(Uint8Array.from(bytes), size))).toMatchObject({ ok: false, expected });
    }
  });
});

async function whole(source: Parameters<typeof readText>[0]) {
  const read = await readText(source);
  if (!read.ok) throw new Error(read.expected);
  let text = '';
  for await (const piece of read.text) text += piece;
  return { encoding: read.encoding, text };
}
