import { FeedRefused, feedLimits } from './feed.ts';
import { htmlToText, textToHtml } from './plain-text.server.ts';
import type { RawAddress, RawFeed, RawItem } from './raw-feed.ts';
import { readDate } from './read-date.ts';

type Fields = Record<string, unknown>;

/** Reads JSON Feed 1.0 and 1.1. Throws FeedRefused for other JSON. */
export function readJsonFeed(text: string, base: string | undefined): RawFeed {
  const feed = parse(text);
  const isFeed =
    isFields(feed) && (/jsonfeed\.org\/version\//.test(textAt(feed, 'version') ?? '') || Array.isArray(feed.items));
  if (!isFeed) throw new FeedRefused('it is no feed: it is JSON, but no JSON Feed');
  const items = Array.isArray(feed.items) ? feed.items.filter(isFields) : [];
  if (items.length > feedLimits.items) throw new FeedRefused(`it has more than ${feedLimits.items} items`);
  return {
    title: textAt(feed, 'title'),
    link: addressAt(feed, ['home_page_url'], base),
    language: textAt(feed, 'language'),
    items: items.map((item) => readItem(item, base)),
  };
}

function parse(text: string): unknown {
  refuseDepth(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new FeedRefused('it is no feed: its JSON is broken');
  }
}

/** Deep nesting costs the parser of JSON seconds. */
function refuseDepth(text: string): void {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]|"(?:[^"\\]|\\.)*"/gs)) {
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth -= 1;
    if (depth > feedLimits.depth) throw new FeedRefused(`it is nested deeper than ${feedLimits.depth}`);
  }
}

function readItem(item: Fields, base: string | undefined): RawItem {
  const link = addressAt(item, ['url', 'external_url'], base);
  const { id } = item;
  return {
    id: typeof id === 'number' ? String(id) : textAt(item, 'id')?.trim() || undefined,
    title: textAt(item, 'title') ?? '',
    link,
    date: readDate(textAt(item, 'date_published')) ?? readDate(textAt(item, 'date_modified')),
    html: htmlOf(item),
    base: link && URL.canParse(link.href, base) ? new URL(link.href, base).href : base,
  };
}

function htmlOf(item: Fields): string {
  const html = textAt(item, 'content_html');
  if (html !== undefined && htmlToText(html) !== '') return html;
  return textToHtml(textAt(item, 'content_text') ?? textAt(item, 'summary') ?? '') || (html ?? '');
}

function addressAt(fields: Fields, names: string[], base: string | undefined): RawAddress | undefined {
  const href = names.map((name) => textAt(fields, name)?.trim()).find(Boolean);
  return href ? { href, base } : undefined;
}

function textAt(fields: Fields, name: string): string | undefined {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
