import { inflateSync } from 'node:zlib';

/** What stands in a PDF, read from its bytes alone. A reference is `{ ref }`, a name `/Name`, a string `(text)`. */
export type PdfValue = number | string | boolean | null | { ref: number } | PdfValue[] | PdfDictionary;
export type PdfDictionary = { [key: string]: PdfValue };

/** A part of the structure: its type, and its parts. Numbers are the marked content of the page `page`, from 0. */
export type StructurePart = { type: string; attributes: PdfDictionary; alt?: string; page?: number; parts: Part[] };
export type Part = StructurePart | number;

export type PdfFile = {
  catalogue: PdfDictionary;
  /** What each page draws, in the operators of the file. */
  contents: string[];
  structure: StructurePart;
  /** The text of a page as somebody who copies it gets it, without what stands between its words. */
  textOf: (page: number) => string;
};

export function openPdf(bytes: Uint8Array): PdfFile {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body = '']) => [Number(id), body]),
  );
  const get = (value: PdfValue | undefined): PdfValue => {
    if (typeof value !== 'object' || value === null || !('ref' in value)) return value ?? null;
    return readValue(objects.get(value.ref as number) ?? 'null');
  };
  const dictionary = (value: PdfValue | undefined) => get(value) as PdfDictionary;
  const stream = (value: PdfValue | undefined) => unpack(objects.get((value as { ref: number }).ref) ?? '');
  const catalogue = dictionary(readValue(/\/Root (\d+ 0 R)/.exec(file)?.[1] ?? ''));
  const pageRefs = dictionary(catalogue.Pages).Kids as { ref: number }[];
  const pages = pageRefs.map((ref) => dictionary(ref));
  const contents = pages.map(({ Contents }) => stream(Contents));
  const structureOf = (value: PdfValue): Part => {
    if (typeof value === 'number') return value;
    const { S, K, A, Alt, Pg, Obj } = dictionary(value);
    if (Obj) return { type: 'annotation', attributes: {}, parts: [] };
    const page = Pg ? pageRefs.findIndex(({ ref }) => ref === (Pg as { ref: number }).ref) : undefined;
    const parts = (Array.isArray(K) ? K : K === undefined ? [] : [K]).map(structureOf);
    const alt = typeof Alt === 'string' ? Alt.slice(1, -1) : undefined;
    return { type: String(S).slice(1), attributes: (get(A) ?? {}) as PdfDictionary, alt, page, parts };
  };
  const [root] = dictionary(catalogue.StructTreeRoot).K as PdfValue[];
  return {
    catalogue,
    contents,
    structure: structureOf(root as PdfValue) as StructurePart,
    textOf: (page) => {
      const { Resources } = pages[page] as PdfDictionary;
      const fonts = dictionary(dictionary(Resources).Font);
      const charactersOf = (name: string) => readCharacterMap(stream(dictionary(fonts[name]).ToUnicode));
      return shownText(contents[page] ?? '', charactersOf);
    },
  };
}

/** Every part of the structure, in the order in which it is read. */
export function partsIn(part: StructurePart): StructurePart[] {
  return [part, ...part.parts.flatMap((inner) => (typeof inner === 'number' ? [] : partsIn(inner)))];
}

function unpack(object: string): string {
  const packed = /\nstream\n([\s\S]*)\nendstream$/.exec(object)?.[1] ?? '';
  const bytes = Buffer.from(packed, 'latin1');
  return (object.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

const token =
  /\s*(<<|>>|\[|\]|\d+ 0 R|[-\d.]+|\/[^\s/<>[\]()]+|\((?:[^\\()]|\\[\s\S])*\)|<[\dA-Fa-f]*>|true|false|null)/y;

function readValue(text: string): PdfValue {
  token.lastIndex = 0;
  return read(text);
}

function next(text: string): string {
  const found = token.exec(text)?.[1];
  if (found === undefined) throw new Error(`not a PDF value: ${text.slice(0, 80)}`);
  return found;
}

function read(text: string, first = next(text)): PdfValue {
  if (first === '<<') return readDictionary(text);
  if (first === '[') return readArray(text);
  if (/^\d+ 0 R$/.test(first)) return { ref: Number.parseInt(first, 10) };
  if (/^[-\d.]+$/.test(first)) return Number(first);
  if (first === 'null') return null;
  return first === 'true' || first === 'false' ? first === 'true' : first;
}

function readDictionary(text: string): PdfDictionary {
  const dictionary: PdfDictionary = {};
  for (let key = next(text); key !== '>>'; key = next(text)) dictionary[key.slice(1)] = read(text);
  return dictionary;
}

function readArray(text: string): PdfValue[] {
  const array: PdfValue[] = [];
  for (let first = next(text); first !== ']'; first = next(text)) array.push(read(text, first));
  return array;
}

/** What a font's glyphs say, by their number in the file. */
function readCharacterMap(map: string): (glyph: number) => string {
  const said = new Map<number, string>();
  for (const [, from = '', , list = ''] of map.matchAll(/<([\dA-Fa-f]+)> <([\dA-Fa-f]+)> \[([^\]]*)\]/g)) {
    [...list.matchAll(/<([\dA-Fa-f]*)>/g)].forEach(([, hex = ''], index) => {
      said.set(Number.parseInt(from, 16) + index, Buffer.from(hex, 'hex').swap16().toString('utf16le'));
    });
  }
  return (glyph) => said.get(glyph) ?? '\ufffd';
}

function shownText(content: string, charactersOf: (font: string) => (glyph: number) => string): string {
  let say = (_glyph: number) => '\ufffd';
  let text = '';
  for (const [, font, shown = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font) say = charactersOf(font);
    for (const [, hex = ''] of shown.matchAll(/<([\dA-Fa-f]+)>/g)) {
      for (const glyph of hex.match(/.{4}/g) ?? []) text += say(Number.parseInt(glyph, 16));
    }
  }
  return text;
}
