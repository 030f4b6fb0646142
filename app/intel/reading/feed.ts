/** One thing that a feed tells: plain text and sanitised HTML, nothing else of what came. */
export type FeedItem = {
  /** The feed's own id of it, else its link, else a digest of its content. */
  id: string;
  title: string;
  link: string | null;
  /** An instant in UTC. */
  published: string | null;
  html: string;
};

export type Feed = {
  feed: { title: string | null; link: string | null; language: string | null };
  items: FeedItem[];
};

export type FeedReading = ({ ok: true } & Feed) | { ok: false; error: string };

/** What is more than this is refused whole: reading it could take longer than a second, or it means harm. */
export const feedLimits = {
  bytes: 5_000_000,
  items: 2_000,
  /** Elements of the file itself, and how deep one may stand in another. */
  elements: 40_000,
  depth: 200,
  attributes: 200,
  ampersands: 400_000,
  /** Characters of one item's HTML, and of that of all items. */
  itemHtml: 500_000,
  html: 3_000_000,
  /** Signs of less than, of which each may begin a tag, in the HTML of all items, and how deep their tags may stand. */
  htmlTags: 60_000,
  htmlDepth: 100,
};

/** What is longer is cut: it is shown in lists. */
export const longestTitle = 500;
/** An address that is longer is taken for none. */
export const longestAddress = 2_000;
/** Of a title, a date or an id no more than this is looked at. */
export const longestLine = 10_000;
/** So many elements of one meaning are looked at in an item. */
export const mostAlike = 20;

/** The file is no feed that can be read; the sentence says why. */
export class FeedRefused extends Error {}
