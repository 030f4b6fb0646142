import { builtInFormat, type NumberFormat, readFormatCode } from './number-format.ts';
import { isTrue } from './sheet-reader.ts';
import { attributesOf, createXmlReader, type XmlReader } from './xml-reader.ts';

/** Reads one of the small parts from pieces of its XML; `value` once they have ended. */
export type PartReader<T> = XmlReader & { value: () => T };

type Fail = () => Error;
type Open = (name: string, attributes: Map<string, string>) => void;

const nothing = () => {};

function readTags(open: Open, fail: Fail, close: (name: string) => void = nothing): XmlReader {
  return createXmlReader({ open: (name, text) => open(name, attributesOf(text, fail)), text: nothing, close }, fail);
}

/** The content types of parts: those named, by small letters, and those of an ending. */
export type ContentTypes = { parts: Map<string, string>; endings: Map<string, string> };

export function contentTypesReader(fail: Fail): PartReader<ContentTypes> {
  const types: ContentTypes = { parts: new Map(), endings: new Map() };
  const xml = readTags((name, attributes) => {
    const type = attributes.get('ContentType') ?? '';
    if (name === 'Override') types.parts.set(partName('', attributes.get('PartName') ?? ''), type);
    else if (name === 'Default') types.endings.set((attributes.get('Extension') ?? '').toLowerCase(), type);
  }, fail);
  return { ...xml, value: () => types };
}

export type Relationship = { id: string; type: string; part: string };

/** What a part refers to; its own name says what relative names mean. Types are told by their last word. */
export function relationshipsReader(base: string, fail: Fail): PartReader<Relationship[]> {
  const found: Relationship[] = [];
  const xml = readTags((name, attributes) => {
    if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
    const type = attributes.get('Type')?.split('/').at(-1) ?? '';
    found.push({ id: attributes.get('Id') ?? '', type, part: partName(base, attributes.get('Target') ?? '') });
  }, fail);
  return { ...xml, value: () => found };
}

/** The name of a part as an archive has it, in small letters; a name that leads outside names nothing. */
export function partName(base: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : `${base.replace(/[^/]*$/, '')}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

/** Where the relationships of a part are kept. */
export function relationshipsOf(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}

export type Workbook = {
  sheets: { name: string; relationship: string; isVisible: boolean }[];
  is1904: boolean;
  isUncalculated: boolean;
};

export function workbookReader(fail: Fail): PartReader<Workbook> {
  const workbook: Workbook = { sheets: [], is1904: false, isUncalculated: false };
  const xml = readTags((name, attributes) => {
    if (name === 'sheet') {
      const isVisible = (attributes.get('state') ?? 'visible') === 'visible';
      workbook.sheets.push({ name: attributes.get('name') ?? '', relationship: attributes.get('id') ?? '', isVisible });
    } else if (name === 'workbookPr') workbook.is1904 = isTrue(attributes.get('date1904'));
    else if (name === 'calcPr') workbook.isUncalculated = isTrue(attributes.get('fullCalcOnLoad'));
  }, fail);
  return { ...xml, value: () => workbook };
}

const mostFormats = 100_000;

/** The number format of each style that a cell may name. */
export function stylesReader(fail: Fail): PartReader<NumberFormat[]> {
  const codes = new Map<number, NumberFormat>();
  const ids: number[] = [];
  let isInCells = false;
  const open: Open = (name, attributes) => {
    if (name === 'cellXfs') isInCells = true;
    else if (name === 'xf' && isInCells) ids.push(Number(attributes.get('numFmtId') ?? 0));
    else if (name === 'numFmt' && attributes.has('formatCode')) {
      codes.set(Number(attributes.get('numFmtId')), readFormatCode(attributes.get('formatCode') as string));
    }
    if (ids.length > mostFormats || codes.size > mostFormats) throw fail();
  };
  const xml = readTags(open, fail, (name) => {
    if (name === 'cellXfs') isInCells = false;
  });
  return { ...xml, value: () => ids.map((id) => codes.get(id) ?? builtInFormat(id)) };
}

/** Gives every shared text to `add`, its runs joined and what tells their pronunciation left out. */
export function sharedStringsReader(add: (text: string) => void, fail: Fail): XmlReader {
  let text: string | undefined;
  let isText = false;
  let isPhonetic = false;
  return createXmlReader(
    {
      open: (name) => {
        if (name === 'si') text = '';
        else if (name === 'rPh') isPhonetic = true;
        else if (name === 't') isText = !isPhonetic && text !== undefined;
      },
      text: (found) => {
        if (isText) text += found;
        if (text !== undefined && text.length > longestText) throw fail();
      },
      close: (name) => {
        if (name === 't') isText = false;
        else if (name === 'rPh') isPhonetic = false;
        else if (name === 'si' && text !== undefined) {
          add(text);
          text = undefined;
        }
      },
    },
    fail,
  );
}

const longestText = 65_536;

/** Says whether a sheet holds any value, as soon as that is known. */
export function valueFinder(fail: Fail): PartReader<boolean> {
  let hasValue = false;
  const xml = createXmlReader(
    {
      open: (name) => {
        if (name === 'v' || name === 'is') hasValue = true;
      },
      text: nothing,
      close: nothing,
    },
    fail,
  );
  return { ...xml, value: () => hasValue };
}
