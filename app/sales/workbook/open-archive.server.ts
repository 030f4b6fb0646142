import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { ByteSource } from '../byte-source.server.ts';
import { locked } from '../file-format.ts';
import { refuse } from '../row-error.ts';
import { onDisk } from './on-disk.server.ts';
import { damagedPart, damagedWorkbook, RefusedWorkbook } from './refused-workbook.ts';

/** The parts of a workbook by their names in small letters, which is how they are referred to (ECMA-376 part 2). */
export type Archive = {
  has: (part: string) => boolean;
  names: () => string[];
  /** The bytes of a part, in pieces; refused as soon as they are too many, and at the end where they are not whole. */
  read: (part: string, mostMegabytes?: number) => AsyncGenerator<Buffer>;
  close: () => Promise<void>;
};

export const archiveLimits = {
  parts: 10_000,
  /** What the list of parts may say of each, all of which is kept. */
  headerBytes: 4_096,
  /** All that is unpacked of one workbook. A million rows of nine columns come to 360 MB. */
  unpackedMegabytes: 1000,
  /** Sheets shrink to a tenth, very even ones to a hundredth; only what is made to fill a memory shrinks further. */
  ratio: 200,
  /** Below this, a ratio says nothing. */
  suspiciousMegabytes: 50,
};

const megabyte = 1_000_000;

/** Looks into an archive and closes it again. */
export async function withArchive<T>(source: ByteSource, look: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = await openArchive(source);
  try {
    return await look(archive);
  } finally {
    await archive.close();
  }
}

/** Opens a ZIP file, which must be closed. A ZIP is read from its end, so that bytes that only stream lie on disk meanwhile. */
export async function openArchive(source: ByteSource): Promise<Archive> {
  const { path, remove } = await onDisk(source, archiveLimits.unpackedMegabytes * megabyte, tooLarge);
  let zip: ZipFile | undefined;
  const close = async () => {
    zip?.close();
    await remove();
  };
  try {
    zip = await refusing(damagedWorkbook, () => yauzl.openPromise(path, { autoClose: false }));
    const parts = await listParts(zip);
    return { ...contents(zip, parts), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function contents(zip: ZipFile, parts: Map<string, Entry>): Omit<Archive, 'close'> {
  const budget = { left: archiveLimits.unpackedMegabytes * megabyte };
  return {
    has: (part) => parts.has(part),
    names: () => [...parts.keys()],
    read: (part, most = archiveLimits.unpackedMegabytes) => {
      const entry = parts.get(part);
      if (!entry) throw damagedPart(part);
      return readPart(zip, entry, budget, most * megabyte);
    },
  };
}

async function listParts(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > archiveLimits.parts) throw tooManyParts(zip.entryCount);
  const parts = new Map<string, Entry>();
  await refusing(damagedWorkbook, async () => {
    for await (const entry of zip.eachEntry()) {
      if (headerBytes(entry) > archiveLimits.headerBytes) throw damagedWorkbook();
      const name = entry.fileName.toLowerCase();
      if (parts.has(name)) throw repeatedPart(shownName(entry.fileName));
      if (entry.isEncrypted()) throw new RefusedWorkbook(locked);
      parts.set(name, entry);
    }
  });
  return parts;
}

function headerBytes({ fileNameLength, extraFieldLength, fileCommentLength }: Entry): number {
  return fileNameLength + extraFieldLength + fileCommentLength;
}

async function* readPart(
  zip: ZipFile,
  entry: Entry,
  budget: { left: number },
  mostBytes: number,
): AsyncGenerator<Buffer> {
  const damaged = () => damagedPart(shownName(entry.fileName));
  const believable = Math.max(entry.compressedSize * archiveLimits.ratio, archiveLimits.suspiciousMegabytes * megabyte);
  if (entry.uncompressedSize > Math.min(budget.left, mostBytes, believable)) throw tooLarge();
  if (!entry.canDecodeFileData()) throw damaged();
  const stream: Readable = await refusing(damaged, () => zip.openReadStreamPromise(entry));
  let checksum = 0;
  try {
    const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
    for (;;) {
      const piece = await refusing(damaged, () => pieces.next());
      if (piece.done) break;
      budget.left -= piece.value.length;
      if (budget.left < 0) throw tooLarge();
      checksum = crc32(piece.value, checksum);
      yield piece.value;
    }
  } finally {
    stream.destroy();
  }
  if (checksum !== entry.crc32) throw damaged();
}

export function tooLarge(): RefusedWorkbook {
  const limit = String(archiveLimits.unpackedMegabytes);
  const expected = `a workbook that unpacks to at most ${limit} MB; make several of it, or save it as CSV`;
  return new RefusedWorkbook(refuse('workbook-too-large', expected, { limit }));
}

const asSaved = 'a workbook as a spreadsheet program saves it';

function unsafePart(part: string): RefusedWorkbook {
  const expected = `${asSaved}; in this one the name ${part} leads outside of it`;
  return new RefusedWorkbook(refuse('unsafe-part', expected, { part }));
}

function repeatedPart(part: string): RefusedWorkbook {
  return new RefusedWorkbook(refuse('repeated-part', `${asSaved}; this one has ${part} twice`, { part }));
}

function tooManyParts(count: number): RefusedWorkbook {
  const [limit, found] = [String(archiveLimits.parts), String(count)];
  const expected = `a workbook of at most ${limit} parts; this one has ${found}`;
  return new RefusedWorkbook(refuse('too-many-parts', expected, { limit, found }));
}

/** What the archive or its compression says is wrong is the file's fault; what the system says is not. */
async function refusing<T>(damaged: () => Error, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusedWorkbook || !(error instanceof Error)) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== undefined && !code.startsWith('Z_')) throw error;
    const unsafe = /^(?:invalid relative path|absolute path|invalid characters in fileName): (.*)$/s.exec(
      error.message,
    );
    if (unsafe) throw unsafePart(shownName(unsafe[1] as string));
    if (error.message === 'strong encryption is not supported') throw new RefusedWorkbook(locked);
    throw damaged();
  }
}

/** Names are shown, so that they must be short and visible. */
function shownName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 60);
}
