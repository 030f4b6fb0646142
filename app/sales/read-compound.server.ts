import { type ByteSource, openBytes } from './byte-source.server.ts';
import { locked, type OtherFormat, otherFormat } from './file-format.ts';
import type { Refusal } from './row-error.ts';

/** The stream in which a password locks a workbook of today, and those by which the programs before 2007 are known. */
const lockedStream = 'EncryptedPackage';
const streams: [string, OtherFormat][] = [
  ['WordDocument', { name: 'Word 97–2003 (.doc)', isConvertible: false }],
  ['PowerPoint Document', { name: 'PowerPoint 97–2003 (.ppt)', isConvertible: false }],
  ['Workbook', { name: 'Excel 97–2003 (.xls)', isConvertible: true }],
  ['Book', { name: 'Excel 5.0 (.xls)', isConvertible: true }],
];

/** Why a compound file (the format of Office before 2007) is refused, by the streams that it names. */
export async function refusalOfCompound(source: ByteSource): Promise<Refusal> {
  const known = [lockedStream, ...streams.map(([name]) => name)];
  const marks = known.map((name) => Buffer.from(`${name}\0`, 'utf16le'));
  const longest = Math.max(...marks.map((mark) => mark.length));
  const found = new Set<string>();
  let rest = Buffer.alloc(0);
  for await (const chunk of openBytes(source)) {
    const bytes = Buffer.concat([rest, chunk]);
    for (const [index, mark] of marks.entries()) if (bytes.includes(mark)) found.add(known[index] as string);
    rest = Buffer.from(bytes.subarray(-longest));
  }
  if (found.has(lockedStream)) return locked;
  const [, format] = streams.find(([name]) => found.has(name)) ?? [];
  return otherFormat(format ?? { name: 'Office 97–2003', isConvertible: false });
}
