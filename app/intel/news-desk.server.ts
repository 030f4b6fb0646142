import type { Database } from '#db/connect.ts';
import { listAudienceChoices } from '#db/queries/audience-choices.ts';
import { findOpenJob } from '#db/queries/jobs.ts';
import {
  countWaitingItems,
  findNewsItem,
  findNewsSource,
  listNewsSources,
  listWaitingItems,
} from '#db/queries/news-sources.ts';
import { findNewsStory } from '#db/queries/news-stories.ts';
import { getSettings } from '#db/queries/settings.ts';
import { type Language, localText } from '../i18n/index.ts';
import type { FetchFailure } from './fetching/fetch-failure.ts';
import { withoutPictures } from './reading/sanitise.server.ts';

export type SourceState = 'ended' | 'new' | 'fetched' | 'unchanged' | FetchFailure['reason'];

type SourceRecord = NonNullable<Awaited<ReturnType<typeof findNewsSource>>>;

/** Every source with how it stands and how many of its items wait. */
export async function listSources(db: Database) {
  const sources = await listNewsSources(db);
  const waiting = await countWaitingItems(db);
  const { timeZone } = await getSettings(db);
  return { sources: sources.map((source) => ({ ...source, ...standingOf(source, waiting) })), timeZone };
}

/** A source, whether it is being fetched now, and its items that wait; undefined where there is none. */
export async function findSource(db: Database, { id, before }: { id: number; before?: number }) {
  const source = await findNewsSource(db, id);
  if (!source) return undefined;
  const { rows, older } = await listWaitingItems(db, { sourceId: id, before });
  const isBeingFetched = (await findOpenJob(db, 'fetch-source', { sourceId: id, name: source.name })) !== undefined;
  const { timeZone } = await getSettings(db);
  return {
    ...source,
    ...standingOf(source, await countWaitingItems(db)),
    items: rows,
    older,
    isBeingFetched,
    timeZone,
  };
}

function standingOf({ id, endedAt, outcome }: SourceRecord, waiting: Map<number, number>) {
  const state = (endedAt !== null ? 'ended' : (outcome ?? 'new')) as SourceState;
  return { state, waitingCount: waiting.get(id) ?? 0 };
}

/** A page of the items that nobody has decided on, the newest first. */
export async function listInbox(db: Database, { before }: { before?: number }) {
  const { rows, older } = await listWaitingItems(db, { before });
  const { timeZone } = await getSettings(db);
  return { items: rows, older, timeZone };
}

/** How many items wait in all. */
export async function countInbox(db: Database): Promise<number> {
  return [...(await countWaitingItems(db)).values()].reduce((sum, count) => sum + count, 0);
}

/** An item of the inbox with what it says, its pictures left out; undefined where there is none. */
export async function findInboxItem(db: Database, id: number) {
  const item = await findNewsItem(db, id);
  if (!item) return undefined;
  const { timeZone } = await getSettings(db);
  return { ...item, html: withoutPictures(item.html), timeZone };
}

/** What an audience can be made of, in the reader's language. */
export async function findAudienceChoices(db: Database, language: Language) {
  const { productLines, ...choices } = await listAudienceChoices(db);
  return {
    ...choices,
    productLines: productLines.map(({ code, title }) => ({ code, name: localText(title, language) || code })),
  };
}

/** A published story as it was written, for who changes it; undefined where there is none. */
export async function findStoryToRevise(db: Database, storyId: number) {
  return findNewsStory(db, null, { storyId, personId: 0 });
}
