import { constants, crc32, deflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { buildSheet } from './workbook-builder.ts';

/** One part of a ZIP file that is packed already. */
type Packed = { name: string; bytes: Buffer; size: number; checksum: number };

/** A workbook one part of which comes to so many bytes: a text that is begun, repeated and ended. */
export function bomb(name: string, text: [string, string, string], size: number): Buffer {
  const usual = unzipSync(buildSheet([['code', 'name']], { strings: [] }));
  const others = Object.keys(usual).filter((part) => part !== name);
  const times = Math.ceil(size / text[1].length);
  return zipPacked([
    ...others.map((part) => packWhole(part, strFromU8(usual[part] as Uint8Array))),
    packRepeated(name, text, times),
  ]);
}

/** A text that begins with `start`, goes on with a block so many times, and ends with `end`; packed block by block. */
function packRepeated(name: string, [start, block, end]: [string, string, string], times: number): Packed {
  const flush = { finishFlush: constants.Z_FULL_FLUSH, level: 9 };
  const [first, repeated] = [start, block].map((text) => deflateRawSync(text, flush)) as [Buffer, Buffer];
  const [startBytes, blockBytes, endBytes] = [start, block, end].map((text) => Buffer.from(text)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  let checksum = crc32(startBytes);
  for (let count = 0; count < times; count += 1) checksum = crc32(blockBytes, checksum);
  checksum = crc32(endBytes, checksum);
  const bytes = Buffer.concat([first, ...Array<Buffer>(times).fill(repeated), deflateRawSync(end)]);
  return { name, bytes, size: startBytes.length + blockBytes.length * times + endBytes.length, checksum };
}

/** A part as it is. */
function packWhole(name: string, text: string): Packed {
  return { name, bytes: deflateRawSync(text), size: Buffer.byteLength(text), checksum: crc32(text) };
}

/** A ZIP file of parts that are packed already; what it says of their sizes is true. */
function zipPacked(parts: Packed[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, size, checksum } of parts) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(checksum, 10);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), fields, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, list, Buffer.from('PK\x05\x06'), end]);
}
