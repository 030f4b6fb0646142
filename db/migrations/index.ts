import type { Migration } from 'kysely';
import * as first from './2026-11-24-first.ts';
import * as lineSegments from './2026-11-24-line-segments.ts';
import * as news from './2026-11-24-news.ts';

/** In order of their names, which begin with their dates. A migration that was released never changes. */
export const migrations: Record<string, Migration> = {
  '2026-11-24-first': first,
  '2026-11-24-line-segments': lineSegments,
  '2026-11-24-news': news,
};
