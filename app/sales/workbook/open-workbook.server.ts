import type { OtherFormat } from '../file-format.ts';
import { refuse } from '../row-error.ts';
import type { NumberFormat } from './number-format.ts';
import type { Archive } from './open-archive.server.ts';
import { readPart, xmlOf } from './read-xml.server.ts';
import { damagedPart, RefusedWorkbook } from './refused-workbook.ts';
import {
  contentTypesReader,
  type Relationship,
  relationshipsOf,
  relationshipsReader,
  stylesReader,
  valueFinder,
  type Workbook,
  workbookReader,
} from './workbook-parts.ts';

/** What is known of a workbook before its rows are read. */
export type OpenedWorkbook = {
  sheet: { name: string; part: string };
  /** The other sheets that are seen and hold values. */
  otherSheets: string[];
  sharedStrings: string | undefined;
  formats: NumberFormat[];
  is1904: boolean;
  isUncalculated: boolean;
};

/** Finds the first visible sheet of a workbook; a ZIP that is something else is told by its format. */
export async function openWorkbook(archive: Archive): Promise<OpenedWorkbook | OtherFormat> {
  if (!archive.has('[content_types].xml')) return otherArchive(archive);
  const types = await readPart(archive, '[content_types].xml', contentTypesReader);
  const main = (await relationshipsFrom(archive, '')).find(({ type }) => type === 'officeDocument')?.part ?? '';
  const type = types.parts.get(main) ?? types.endings.get(main.split('.').at(-1) ?? '') ?? '';
  const other = mainTypes.find(([pattern]) => pattern.test(type));
  if (!other) return { name: 'ZIP', isConvertible: false };
  if (other[1]) return other[1];
  const workbook = await readPart(archive, main, workbookReader);
  const related = await relationshipsFrom(archive, main);
  const partOfType = (wanted: string) => related.find(({ type }) => type === wanted)?.part;
  const styles = partOfType('styles');
  const [sheet, ...others] = visibleSheets(workbook, related);
  if (!sheet) throw new RefusedWorkbook(noVisibleSheet);
  return {
    sheet,
    otherSheets: await withValues(archive, others),
    sharedStrings: partOfType('sharedStrings'),
    formats: styles && archive.has(styles) ? await readPart(archive, styles, stylesReader) : [],
    is1904: workbook.is1904,
    isUncalculated: workbook.isUncalculated,
  };
}

const noVisibleSheet = refuse('no-visible-sheet', 'a workbook with a sheet that is not hidden');

/** The main part of each format; a workbook with macros is read like one without, and they are not. */
const mainTypes: [RegExp, OtherFormat | undefined][] = [
  [/spreadsheetml\.(?:sheet|template)\.main\+xml$/, undefined],
  [/ms-excel\.(?:sheet|template|addin)\.macroEnabled\.main\+xml$/, undefined],
  [/ms-excel\.sheet\.binary/, { name: 'Excel Binary (.xlsb)', isConvertible: true }],
  [/wordprocessingml|ms-word/, { name: 'Word (.docx)', isConvertible: false }],
  [/presentationml|ms-powerpoint/, { name: 'PowerPoint (.pptx)', isConvertible: false }],
];

async function relationshipsFrom(archive: Archive, part: string): Promise<Relationship[]> {
  return readPart(archive, relationshipsOf(part), (fail) => relationshipsReader(part, fail));
}

function visibleSheets({ sheets }: Workbook, related: Relationship[]): { name: string; part: string }[] {
  return sheets
    .filter(({ isVisible }) => isVisible)
    .flatMap(({ name, relationship }) => {
      const found = related.find(({ id }) => id === relationship);
      if (!found) throw damagedPart('workbook.xml');
      return found.type === 'worksheet' ? [{ name, part: found.part }] : [];
    });
}

const mostSheetsLookedInto = 20;
/** A sheet whose first values stand further on than this counts as empty. */
const lookedIntoCharacters = 1_000_000;

async function withValues(archive: Archive, sheets: { name: string; part: string }[]): Promise<string[]> {
  const names: string[] = [];
  for (const { name, part } of sheets.slice(0, mostSheetsLookedInto)) {
    if (await hasValues(archive, part)) names.push(name);
  }
  return names;
}

async function hasValues(archive: Archive, part: string): Promise<boolean> {
  const finder = valueFinder(() => damagedPart(part));
  let characters = 0;
  for await (const xml of xmlOf(archive, part)) {
    finder.push(xml);
    characters += xml.length;
    if (finder.value() || characters > lookedIntoCharacters) break;
  }
  return finder.value();
}

async function otherArchive(archive: Archive): Promise<OtherFormat> {
  const names = archive.names();
  if (names.some((name) => name.endsWith('.iwa'))) return { name: 'Apple iWork', isConvertible: true };
  if (!archive.has('mimetype')) return { name: 'ZIP', isConvertible: false };
  let type = '';
  for await (const bytes of archive.read('mimetype', 1)) type += bytes.toString('latin1');
  const isSpreadsheet = type.startsWith('application/vnd.oasis.opendocument.spreadsheet');
  if (isSpreadsheet) return { name: 'OpenDocument (.ods)', isConvertible: true };
  return { name: type.includes('opendocument') ? 'OpenDocument' : 'ZIP', isConvertible: false };
}
