import type { Database } from '#db/connect.ts';
import { listAudienceChoices } from '#db/queries/audience-choices.ts';
import { saveNewsRead } from '#db/queries/news-readers.ts';
import {
  findNewsStory,
  listNewsStories,
  listNewsVersions,
  type NewsStoryRecord,
  type Readership,
} from '#db/queries/news-stories.ts';
import { getSettings } from '#db/queries/settings.ts';
import { type Language, localText } from '../i18n/index.ts';
import { may, type Viewer } from '../identity/index.ts';
import { type Reason, reasonsFor } from './audience.ts';
import type { Category } from './category.ts';
import { gramsAsked } from './grams.ts';
import { readershipOf } from './readership.server.ts';
import { htmlToText } from './reading/plain-text.server.ts';
import { withoutPictures } from './reading/sanitise.server.ts';

type Asking = {
  show?: 'unread' | 'saved' | 'interests';
  category?: Category;
  /** Words that stand in the story. */
  search?: string;
  before?: number;
  language: Language;
  now: Date;
};

/** A page of the stories that are for the viewer, each with why. `older` is the `before` of the next page. */
export async function listNews(db: Database, viewer: Viewer, { search, language, now, ...asking }: Asking) {
  const readership = await readershipOf(db, viewer, now);
  const grams = search === undefined ? undefined : gramsAsked(search);
  const isNothing = grams !== undefined && grams.whole.length + grams.beginnings.length === 0;
  const { rows, older } = isNothing
    ? { rows: [], older: undefined }
    : await listNewsStories(db, readership, { ...asking, personId: viewer.personId, grams });
  const wording = await wordingFor(db, { readership, language });
  const { timeZone } = await getSettings(db);
  return { stories: rows.map((row) => inWords(row, wording)), older, timeZone };
}

/** A story as it is for the viewer; undefined where it is not for him. Opening it is reading it. */
export async function openStory(
  db: Database,
  viewer: Viewer,
  { storyId, language, now }: { storyId: number; language: Language; now: Date },
) {
  const readership = await readershipOf(db, viewer, now);
  const story = await findNewsStory(db, readership, { storyId, personId: viewer.personId });
  if (!story) return undefined;
  const { personId, role } = viewer;
  const isFirst = story.isUnread && may(role, 'news:follow');
  if (isFirst) await saveNewsRead(db, { personId, storyId, number: story.number, readAt: now.toISOString() });
  const wording = await wordingFor(db, { readership, language });
  const { timeZone } = await getSettings(db);
  return {
    ...inWords(story, wording),
    paragraphs: paragraphsOf(bodyOf(story, language)),
    meaning: paragraphsOf(localText(story.meaning, language)),
    html: story.html === null ? null : withoutPictures(story.html),
    link: story.link,
    versions: readership === null ? await listNewsVersions(db, storyId) : [],
    timeZone,
  };
}

/** Above the text of a source stands no summary in another language: who cannot read the one reads the other. */
export function bodyOf({ body, html }: Pick<NewsStoryRecord, 'body' | 'html'>, language: Language): string {
  if (html === null) return localText(body, language);
  const { en, ...chinese } = body;
  return language === 'en' ? (en ?? '') : localText(chinese, language);
}

export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

type Wording = { readership: Readership; language: Language; lineNames: Map<string, string> };

async function wordingFor(db: Database, { readership, language }: Omit<Wording, 'lineNames'>): Promise<Wording> {
  const { productLines } = await listAudienceChoices(db);
  const lineNames = new Map(productLines.map(({ code, title }) => [code, localText(title, language) || code]));
  return { readership, language, lineNames };
}

/** More than three lines, after which the page cuts it. */
const longestTeaser = 400;

function inWords(story: NewsStoryRecord, { readership, language, lineNames }: Wording) {
  const { storyId, versionId, number, category, publishedAt, isUnread, isSaved, isInterest, audience } = story;
  const named = (code: string) => lineNames.get(code) ?? code;
  const reasons = readership === null ? [] : reasonsFor(audience, readership);
  const text = bodyOf(story, language) || htmlToText(story.html ?? '') || localText(story.meaning, language);
  const line = text.replace(/\s+/g, ' ');
  return {
    ...{ storyId, versionId, number, category, publishedAt, isUnread, isSaved, isInterest },
    title: localText(story.title, language),
    teaser: line.length <= longestTeaser ? line : `${[...line].slice(0, longestTeaser).join('')}…`,
    reasons: reasons.map((reason) => withNames(reason, named)),
    /** For staff: whom it is for. */
    audience: readership === null ? { ...audience, productLines: audience.productLines.map(named) } : undefined,
  };
}

function withNames(reason: Reason, named: (code: string) => string): Reason {
  return 'productLine' in reason ? { ...reason, productLine: named(reason.productLine) } : reason;
}
