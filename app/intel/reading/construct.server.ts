import { longestLine } from './feed.ts';
import type { FeedElement } from './feed-tree.server.ts';
import { elementsOf, textOf } from './feed-tree.server.ts';
import { escapeHtml, htmlToText, textToHtml } from './plain-text.server.ts';

/** What an element says: a text, or HTML of which nothing is known to be harmless. */
type Said = { kind: 'text' | 'html'; value: string };

/**
 * Reads an element that tells something: Atom says by `type` and `mode` how, RSS has HTML written as text, and some of both
 * have markup standing there as it is. Undefined for what is no text, such as a picture.
 */
function said(element: FeedElement): Said | undefined {
  const { type = '', mode = '' } = element.attributes;
  const kind = kindOf(element, type.trim().toLowerCase());
  if (kind === undefined) return undefined;
  if (mode.trim().toLowerCase() === 'base64') {
    const value = fromBase64(textOf(element));
    return value === undefined ? undefined : { kind, value };
  }
  if (elementsOf(element).length > 0) return { kind: 'html', value: innerHtml(element) };
  return { kind, value: textOf(element) };
}

function kindOf({ namespace, attributes }: FeedElement, type: string): Said['kind'] | undefined {
  const media = type.split(';')[0]?.trim() ?? '';
  if (media === '') return namespace === 'atom' && attributes.mode !== 'escaped' ? 'text' : 'html';
  if (media === 'text' || media === 'text/plain') return 'text';
  if (['html', 'xhtml', 'text/html', 'application/xhtml+xml', 'application/html'].includes(media)) return 'html';
  if (namespace !== 'atom') return 'html';
  return media.startsWith('text/') ? 'text' : undefined;
}

/** What an element says as HTML, not sanitised yet. */
export function htmlOf(element: FeedElement): string {
  const what = said(element);
  if (!what) return '';
  return what.kind === 'html' ? what.value : textToHtml(what.value);
}

/** What an element says as one line. */
export function lineOf(element: FeedElement): string {
  const what = said(element);
  if (!what) return '';
  const value = what.value.slice(0, longestLine);
  return what.kind === 'html' ? htmlToText(value) : value;
}

function fromBase64(text: string): string | undefined {
  const plain = text.replace(/\s+/g, '');
  return /^[A-Za-z0-9+/_-]*={0,2}$/.test(plain) ? Buffer.from(plain, 'base64').toString('utf8') : undefined;
}

const voidTags = new Set(['area', 'br', 'col', 'hr', 'img', 'wbr', 'input', 'link', 'meta', 'source', 'embed', 'base']);
const addresses = ['href', 'src'];

/** The markup within an element as HTML; its addresses are those that its own `xml:base` makes of them. */
function innerHtml({ children }: FeedElement): string {
  return children.map((child) => (typeof child === 'string' ? escapeHtml(child) : outerHtml(child))).join('');
}

function outerHtml(element: FeedElement): string {
  const { name, base } = element;
  if (!/^[a-z][a-z0-9]*$/.test(name)) return innerHtml(element);
  const attributes = Object.entries(element.attributes).flatMap(([key, value]) => {
    if (!/^[a-z][a-z-]*$/.test(key)) return [];
    const isRelative = addresses.includes(key) && base !== undefined && URL.canParse(value, base);
    return [` ${key}="${escapeHtml(isRelative ? new URL(value, base).href : value)}"`];
  });
  const opening = `<${name}${attributes.join('')}>`;
  return voidTags.has(name) ? opening : `${opening}${innerHtml(element)}</${name}>`;
}
