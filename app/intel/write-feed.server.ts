import { generateAtomFeed } from 'feedsmith';
import type { Database } from '#db/connect.ts';
import { findReaderOfFeed } from '#db/queries/news-readers.ts';
import { listNewsStories, type NewsStoryRecord } from '#db/queries/news-stories.ts';
import { getSettings } from '#db/queries/settings.ts';
import { isLanguage, type Language, localText, sayIn } from '../i18n/index.ts';
import { newsMessages } from '../i18n/messages/news.ts';
import { isRole, may } from '../identity/index.ts';
import { feedId } from './follow-news.server.ts';
import { bodyOf, paragraphsOf } from './list-news.server.ts';
import { readershipOf } from './readership.server.ts';
import { escapeHtml } from './reading/plain-text.server.ts';
import { withoutPictures } from './reading/sanitise.server.ts';

const storiesInFeed = 30;

/**
 * The news of the reader whose feed has this secret, as Atom: what is for him today and nothing else. Undefined for a
 * secret that is none, was revoked, or whose reader may read no news any more.
 */
export async function writeFeed(
  db: Database,
  { secret, origin, now }: { secret: string; origin: string; now: Date },
): Promise<string | undefined> {
  const reader = await findReaderOfFeed(db, feedId(secret));
  if (!reader || !isRole(reader.role) || !may(reader.role, 'news:read')) return undefined;
  const readership = await readershipOf(db, reader, now);
  const { personId } = reader;
  const language = isLanguage(reader.language) ? reader.language : 'en';
  const { rows } = await listNewsStories(db, readership, { personId, limit: storiesInFeed });
  const { manufacturer } = await getSettings(db);
  return generateAtomFeed({
    id: `${origin}/news`,
    title: { value: sayIn(newsMessages, language)('feedTitle', { manufacturer }) },
    updated: rows[0]?.publishedAt ?? now.toISOString(),
    links: [{ href: `${origin}/news`, rel: 'alternate', type: 'text/html' }],
    authors: [{ name: manufacturer }],
    entries: rows.map((story) => entryOf(story, { origin, language })),
  });
}

function entryOf(story: NewsStoryRecord, { origin, language }: { origin: string; language: Language }) {
  const address = `${origin}/news/${story.storyId}`;
  return {
    id: address,
    title: { value: localText(story.title, language) },
    updated: story.publishedAt,
    links: [{ href: address, rel: 'alternate', type: 'text/html' }],
    categories: [{ term: story.category, label: sayIn(newsMessages, language)(story.category) }],
    content: { type: 'html', value: htmlOf(story, language) },
  };
}

function htmlOf(story: NewsStoryRecord, language: Language): string {
  const { meaning, html } = story;
  const asHtml = (paragraphs: string[]) =>
    paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br />')}</p>`);
  const means = paragraphsOf(localText(meaning, language));
  return [
    ...asHtml(paragraphsOf(bodyOf(story, language))),
    ...(means.length > 0 ? [`<p><strong>${escapeHtml(sayIn(newsMessages, language)('meaning'))}</strong></p>`] : []),
    ...asHtml(means),
    ...(html ? [withoutPictures(html)] : []),
  ].join('\n');
}
