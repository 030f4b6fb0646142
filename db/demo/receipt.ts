import { crc32, deflateSync } from 'node:zlib';

const [width, height] = [360, 480];

/** A picture of a receipt for the demonstration: grey lines where words stand, as a PNG in shades of grey. */
export function receiptPicture(): Uint8Array {
  const rows = Array.from({ length: height }, (_, y) => pixelsOf(y));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A row, which begins with a zero: no filter. Dark wood lies around the paper. */
function pixelsOf(y: number): Buffer {
  const row = Buffer.alloc(width + 1);
  for (let x = 0; x < width; x += 1) {
    const isWood = x < 40 || x >= 320 || y < 24 || y >= 456;
    row[x + 1] = isWood ? 150 + ((x * 7 + y * 3) % 23) : (inkAt(x - 60, y - 24) ?? 246);
  }
  return row;
}

/** A dark head, lines of two columns, and a strong line for the sum; undefined where the paper is empty. */
function inkAt(x: number, y: number): number | undefined {
  if (x < 0 || x >= 240) return undefined;
  if (y >= 28 && y < 44 && x >= 50 && x < 190) return 60;
  if (y >= 56 && y < 62 && x >= 80 && x < 160) return 140;
  const line = Math.floor((y - 96) / 30);
  const within = (y - 96) % 30;
  if (line < 0 || line > 8 || within > 9) return undefined;
  if (line === 8) return x < 60 || x >= 170 ? 40 : undefined;
  const length = 70 + ((line * 53) % 80);
  return x < length || x >= 190 ? 120 : undefined;
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
