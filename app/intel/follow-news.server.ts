import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import {
  deleteNewsSave,
  findNewsFeedOf,
  listNewsInterests,
  replaceNewsFeed,
  replaceNewsInterests,
  revokeNewsFeeds,
  saveNewsStory,
} from '#db/queries/news-readers.ts';
import { findNewsStory } from '#db/queries/news-stories.ts';
import { getSettings } from '#db/queries/settings.ts';
import type { Viewer } from '../identity/index.ts';
import { type Category, isCategory } from './category.ts';
import { readershipOf } from './readership.server.ts';

type OneStory = { storyId: number; now: Date };

/** Keeps a story at hand. Answers whether there is such a story for the viewer. */
export async function saveStory(db: Database, viewer: Viewer, { storyId, now }: OneStory): Promise<boolean> {
  const { personId } = viewer;
  const story = await findNewsStory(db, await readershipOf(db, viewer, now), { storyId, personId });
  if (!story) return false;
  await saveNewsStory(db, { personId, storyId, savedAt: now.toISOString() });
  return true;
}

/** Keeps it at hand no more. Answers whether there is such a story for the viewer. */
export async function forgetStory(db: Database, viewer: Viewer, { storyId, now }: OneStory): Promise<boolean> {
  const { personId } = viewer;
  const story = await findNewsStory(db, await readershipOf(db, viewer, now), { storyId, personId });
  if (!story) return false;
  await deleteNewsSave(db, { personId, storyId });
  return true;
}

/** What the viewer is interested in, and since when there is a feed of his. */
export async function findInterests(db: Database, { personId, membershipId }: Viewer) {
  const interests = (await listNewsInterests(db, personId)).filter(isCategory);
  const feed = await findNewsFeedOf(db, membershipId);
  const { timeZone } = await getSettings(db);
  return { interests, feedMadeAt: feed?.madeAt, timeZone };
}

/** The viewer is interested in these, and no others. */
export async function chooseInterests(
  db: Database,
  { personId }: Viewer,
  interests: readonly Category[],
): Promise<void> {
  await db.transaction().execute((transaction) => replaceNewsInterests(transaction, personId, [...new Set(interests)]));
}

const secretBytes = 24;

/** Makes the viewer a feed and answers its secret, which is stored nowhere; the feed before leads nowhere from then on. */
export async function makeFeed(db: Database, viewer: Viewer, now: Date): Promise<string> {
  const secret = randomBytes(secretBytes).toString('base64url');
  const { membershipId, personId } = viewer;
  const at = now.toISOString();
  await db.transaction().execute(async (transaction) => {
    await replaceNewsFeed(transaction, { id: feedId(secret), membershipId, madeAt: at });
    const event = { at, personId, actor: 'person', action: 'feed-made', subject: `person ${personId}` };
    await insertAuditEvent(transaction, { ...event, detail: {} });
  });
  return secret;
}

/** The viewer's feed leads nowhere from now on. */
export async function revokeFeed(db: Database, { membershipId, personId }: Viewer, now: Date): Promise<void> {
  const at = now.toISOString();
  await db.transaction().execute(async (transaction) => {
    const wasThere = await revokeNewsFeeds(transaction, { membershipId, revokedAt: at });
    const event = { at, personId, actor: 'person', action: 'feed-revoked', subject: `person ${personId}` };
    if (wasThere) await insertAuditEvent(transaction, { ...event, detail: {} });
  });
}

/** Under what a feed is stored: whoever steals the database can open no feed. */
export function feedId(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
