import { decodeEntities, withLineFeeds } from './xml-entities.ts';

/** Names come without their prefixes; `attributes` is the text between name and end of the tag, for `attributesOf`. */
export type XmlHandler = {
  open: (name: string, attributes: string) => void;
  text: (text: string) => void;
  close: (name: string) => void;
};

export type XmlReader = { push: (piece: string) => void; end: () => void };

/** A tag, a comment and an instruction each stand whole in memory, and must not fill it. */
const longestTag = 65_536;
const deepest = 64;

/**
 * Reads the XML of a workbook's parts from pieces, in bounded memory: stricter than a reader of feeds, because what is
 * not well-formed was cut off or made to deceive. A document type, and with it every entity of its own, is refused.
 */
export function createXmlReader({ open, text, close }: XmlHandler, fail: () => Error): XmlReader {
  const names: string[] = [];
  let rest = '';
  let isOver = false;

  function push(piece: string): void {
    const xml = rest === '' ? piece : rest + piece;
    let at = 0;
    while (at < xml.length) {
      const next = xml[at] === '<' ? readMarkup(xml, at) : readText(xml, at);
      if (next < 0) break;
      at = next;
    }
    rest = xml.slice(at);
    if (rest.length > longestTag) throw fail();
  }

  function readText(xml: string, at: number): number {
    const end = xml.indexOf('<', at);
    const stop = end < 0 ? endOfPiece(xml, at) : end;
    if (stop === at) return -1;
    const found = xml.slice(at, stop);
    if (names.length > 0) text(decodeEntities(found, fail));
    else if (/[^\s\uFEFF]/.test(found)) throw fail();
    return stop;
  }

  function readMarkup(xml: string, at: number): number {
    const second = xml[at + 1];
    if (second === '/') return readClosing(xml, at);
    if (second === '!') return readDeclaration(xml, at);
    if (second === '?') return after(xml, '?>', at);
    if (second === undefined) return -1;
    openingTag.lastIndex = at;
    const found = openingTag.exec(xml);
    if (!found) {
      if (isCutOff(xml, at)) return -1;
      throw fail();
    }
    if (isOver || names.length >= deepest) throw fail();
    const name = withoutPrefix(found[1] as string);
    open(name, found[2] as string);
    if (found[3]) {
      close(name);
      isOver = names.length === 0;
    } else names.push(found[1] as string);
    return openingTag.lastIndex;
  }

  function readClosing(xml: string, at: number): number {
    const end = xml.indexOf('>', at);
    if (end < 0) return -1;
    const name = names.pop();
    if (name === undefined || xml.slice(at + 2, end).trimEnd() !== name) throw fail();
    close(withoutPrefix(name));
    isOver = names.length === 0;
    return end + 1;
  }

  /** Comments are passed over; CDATA is text. */
  function readDeclaration(xml: string, at: number): number {
    const start = xml.slice(at, at + 9);
    if (start.startsWith('<!--')) return after(xml, '-->', at + 4);
    if (start === '<![CDATA[' && names.length > 0) {
      const end = xml.indexOf(']]>', at);
      if (end >= 0) text(withLineFeeds(xml.slice(at + 9, end)));
      return end < 0 ? -1 : end + 3;
    }
    if (['<!--', '<![CDATA['].some((known) => known.startsWith(start))) return -1;
    throw fail();
  }

  function end(): void {
    if (!isOver || /[^\s]/.test(rest)) throw fail();
  }

  return { push, end };
}

const openingTag = /<([^\s<>/=!?'"]+)((?:\s+[^\s<>/='"]+\s*=\s*(?:"[^<"]*"|'[^<']*'))*)\s*(\/?)>/y;

/** Whether the tag may only lack its end: no end of a tag stands outside of its quotation marks. */
function isCutOff(xml: string, at: number): boolean {
  let quote = '';
  for (let index = at + 1; index < xml.length; index += 1) {
    const sign = xml[index] as string;
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>' || sign === '<') return false;
  }
  return true;
}

/** Text may be taken in pieces, but not one half of an entity or of a line end. */
function endOfPiece(xml: string, at: number): number {
  const entity = xml.lastIndexOf('&');
  const stop = entity >= at && xml.indexOf(';', entity) < 0 ? entity : xml.length;
  return stop > at && xml[stop - 1] === '\r' ? stop - 1 : stop;
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attributes of a tag by name, without their prefixes. */
export function attributesOf(text: string, fail: () => Error): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(attribute)) {
    found.set(withoutPrefix(name), decodeEntities(double ?? single ?? '', fail));
  }
  return found;
}

const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
