import type { Final, Id } from './columns.ts';

export type NewsTables = {
  newsSources: NewsSourcesTable;
  newsItems: NewsItemsTable;
  newsDiscards: { itemId: Final<number>; discardedBy: Final<number | null>; discardedAt: Final<string> };
  newsStories: { id: Id; itemId: Final<number | null> };
  newsVersions: NewsVersionsTable;
  newsAudiences: { versionId: Final<number>; kind: Final<string>; value: Final<string> };
  newsGrams: { versionId: Final<number>; gram: Final<string> };
  newsWithdrawals: { storyId: Final<number>; withdrawnBy: Final<number | null>; withdrawnAt: Final<string> };
  newsInterests: { personId: number; category: string };
  newsReads: { personId: Final<number>; storyId: Final<number>; number: number; readAt: string };
  newsSaves: { personId: number; storyId: number; savedAt: string };
  newsFeeds: NewsFeedsTable;
};

/** `outcome` is what came of asking last: `fetched`, `unchanged`, or why nothing came, with `detail` beside it. */
type NewsSourcesTable = {
  id: Id;
  address: Final<string>;
  name: string;
  addedBy: Final<number | null>;
  addedAt: Final<string>;
  etag: string | null;
  lastModified: string | null;
  askedAt: string | null;
  outcome: string | null;
  detail: string | null;
  endedAt: string | null;
};

/** `key` is the item's id within its source. It is sanitised: plain text, and HTML of which nothing acts. */
type NewsItemsTable = {
  id: Id;
  sourceId: Final<number>;
  key: Final<string>;
  title: Final<string>;
  link: Final<string | null>;
  publishedAt: Final<string | null>;
  html: Final<string>;
  fetchedAt: Final<string>;
};

/**
 * What readers see of a story; the highest number holds. `title`, `body` and `meaning` are JSON: the text in the languages
 * it was given in. `html` and `link` are those of the item it was made of.
 */
type NewsVersionsTable = {
  id: Id;
  storyId: Final<number>;
  number: Final<number>;
  category: Final<string>;
  title: Final<string>;
  body: Final<string>;
  meaning: Final<string>;
  html: Final<string | null>;
  link: Final<string | null>;
  publishedBy: Final<number | null>;
  publishedAt: Final<string>;
};

/** `id` is the SHA-256 of the secret in the feed's address. */
type NewsFeedsTable = {
  id: string;
  membershipId: Final<number>;
  madeAt: Final<string>;
  revokedAt: string | null;
};
