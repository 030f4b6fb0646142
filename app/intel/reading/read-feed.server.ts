import { createHash } from 'node:crypto';
import { decodeText } from './decode-text.ts';
import {
  type Feed,
  type FeedItem,
  type FeedReading,
  FeedRefused,
  feedLimits,
  longestAddress,
  longestLine,
  longestTitle,
} from './feed.ts';
import { oneLine, toTitle } from './plain-text.server.ts';
import type { RawAddress, RawFeed, RawItem } from './raw-feed.ts';
import { readJsonFeed } from './read-json-feed.server.ts';
import { readXmlFeed } from './read-xml-feed.server.ts';
import { absoluteAddress, sanitise } from './sanitise.server.ts';

type Reading = {
  /** What the server said it is, if it came from one. */
  contentType?: string;
  /** Where it came from: what relative addresses refer to. */
  base?: string;
};

/**
 * Reads a feed: RSS, RDF, Atom or JSON Feed, from bytes that nobody vouches for. What comes out is plain text and
 * sanitised HTML. A file that is no feed, or beyond the limits, is not ok; none makes it throw.
 */
export function readFeed(bytes: Uint8Array, { contentType, base }: Reading = {}): FeedReading {
  try {
    if (bytes.byteLength > feedLimits.bytes) throw new FeedRefused(`it is longer than ${feedLimits.bytes} bytes`);
    const text = withoutControls(decodeText(bytes, contentType)).trim();
    if (text === '') throw new FeedRefused('it is empty');
    if (count(text, '&') > feedLimits.ampersands) {
      throw new FeedRefused(`it has more than ${feedLimits.ampersands} ampersands`);
    }
    const isJson = text.startsWith('{') || text.startsWith('[');
    return { ok: true, ...finish(isJson ? readJsonFeed(text, base) : readXmlFeed(text, base)) };
  } catch (error) {
    if (error instanceof FeedRefused) return { ok: false, error: error.message };
    throw error;
  }
}

/** XML and databases know no control characters but tab and line break; some feeds have them all the same. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are removed
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]+/g, '');
}

function finish({ title, link, language, items }: RawFeed): Feed {
  refuseTooMuch(items);
  return {
    feed: {
      title: toTitle(title ?? '', longestTitle) || null,
      link: webAddress(link),
      language: languageTag(language),
    },
    items: items.map(finishItem),
  };
}

function refuseTooMuch(items: RawItem[]): void {
  const { itemHtml, html: all, htmlTags } = feedLimits;
  if (items.some(({ html }) => html.length > itemHtml)) {
    throw new FeedRefused(`the text of an item is longer than ${itemHtml} characters`);
  }
  const sum = (of: (html: string) => number) => items.reduce((total, { html }) => total + of(html), 0);
  if (sum((html) => html.length) > all) throw new FeedRefused(`its items have more than ${all} characters`);
  if (sum((html) => count(html, '<')) > htmlTags) throw new FeedRefused(`its items have more than ${htmlTags} tags`);
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}

function finishItem({ id, title, link, date, html, base }: RawItem): FeedItem {
  const item = {
    title: toTitle(title.slice(0, longestLine), longestTitle),
    link: webAddress(link),
    published: date,
    html: withoutHalves(withoutControls(sanitise(html, base ?? webAddress(link) ?? undefined))),
  };
  return { id: idOf(id) ?? item.link ?? digestOf(item), ...item };
}

/** Half a character, as JSON can write it, is none. */
function withoutHalves(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** An id that is longer than one is digested, so that it still tells the item from others. */
function idOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (given.length > longestAddress) return `sha256:${sha256(given)}`;
  return oneLine(given) || undefined;
}

function digestOf({ title, published, html }: Omit<FeedItem, 'id'>): string {
  return `sha256:${sha256(JSON.stringify([title, published, html]))}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function webAddress(raw: RawAddress | undefined): string | null {
  const address = raw && raw.href.length <= longestAddress ? absoluteAddress(raw.href, raw.base) : undefined;
  return address && /^https?:/.test(address) && address.length <= longestAddress ? address : null;
}

/** As the standards write it, or null for what is no language. */
function languageTag(given: string | undefined): string | null {
  try {
    return Intl.getCanonicalLocales((given ?? '').trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
