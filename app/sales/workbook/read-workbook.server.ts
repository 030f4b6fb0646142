import type { ByteSource } from '../byte-source.server.ts';
import { otherFormat } from '../file-format.ts';
import type { ReadText } from '../read-text.server.ts';
import { unescaped } from './cell-text.ts';
import { type Archive, openArchive, tooLarge, withArchive } from './open-archive.server.ts';
import { type OpenedWorkbook, openWorkbook } from './open-workbook.server.ts';
import { xmlOf } from './read-xml.server.ts';
import { damagedPart, RefusedWorkbook } from './refused-workbook.ts';
import { createSheetReader, type SheetReader } from './sheet-reader.ts';
import { createTextStore, type TextStore } from './text-store.server.ts';
import { createWorkbookNotes, type WorkbookNotes } from './workbook-notes.ts';
import { sharedStringsReader } from './workbook-parts.ts';

/**
 * Reads the first sheet that is seen as CSV whose lines are its rows, in bounded memory: macros, pictures, links and all
 * other parts are never unpacked. It is looked into at once, and read when its text is asked for.
 */
export async function readWorkbook(source: ByteSource): Promise<ReadText> {
  try {
    const workbook = await withArchive(source, openWorkbook);
    if ('isConvertible' in workbook) return { ok: false, ...otherFormat(workbook) };
    const notes = createWorkbookNotes(workbook);
    const text = Object.assign(readSheet(source, workbook, notes), { notes });
    return { ok: true, encoding: 'UTF-8', sheet: workbook.sheet.name, text };
  } catch (error) {
    if (error instanceof RefusedWorkbook) return { ok: false, ...error.refusal };
    throw error;
  }
}

async function* readSheet(source: ByteSource, workbook: OpenedWorkbook, notes: WorkbookNotes): AsyncGenerator<string> {
  const { sheet, formats, is1904, isUncalculated } = workbook;
  const fail = () => damagedPart(sheet.part);
  let reader: SheetReader | undefined;
  let archive: Archive | undefined;
  try {
    archive = await openArchive(source);
    const sharedString = await readSharedStrings(archive, workbook.sharedStrings);
    const sense = { dateSystem: is1904 ? 1904 : 1900, isUncalculated, sharedString } as const;
    reader = createSheetReader({ sense, formats, onFault: notes.addFault, fail });
    let spared = sparedCharacters;
    for await (const xml of xmlOf(archive, sheet.part)) {
      const csv = reader.push(xml);
      spared += xml.length * mostCharactersOfXml - csv.length;
      if (spared < 0) throw tooLarge();
      if (csv !== '') yield csv;
    }
    reader.end();
    notes.noteHidden(reader.hidden());
  } catch (error) {
    if (!(error instanceof RefusedWorkbook)) throw error;
    notes.breakOff(reader?.lastRow() ?? 0, error.refusal);
  } finally {
    await archive?.close();
  }
}

/** Rows have as many cells as the header, so that one cell far out makes much of little. */
const mostCharactersOfXml = 10;
const sparedCharacters = 20_000_000;

const megabyte = 1_000_000;
const mostSharedBytes = 96 * megabyte;

async function readSharedStrings(archive: Archive, part: string | undefined): Promise<TextStore['at']> {
  const store = createTextStore(mostSharedBytes, tooLarge);
  if (part === undefined || !archive.has(part)) return store.at;
  const reader = sharedStringsReader(
    (text) => store.add(unescaped(text)),
    () => damagedPart(part),
  );
  for await (const xml of xmlOf(archive, part)) reader.push(xml);
  reader.end();
  return store.at;
}
