import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { insertNewsStory, insertNewsVersion, insertNewsWithdrawal } from '#db/queries/news-publishing.ts';
import { findNewsItem, insertNewsDiscard } from '#db/queries/news-sources.ts';
import { findNewsStory } from '#db/queries/news-stories.ts';
import type { Actor } from '../identity/index.ts';
import { asEditor } from './as-editor.server.ts';
import { gramsOf } from './grams.ts';
import { htmlToText } from './reading/plain-text.server.ts';
import type { StoryDraft } from './story-draft.ts';

type Publishing = { draft: StoryDraft; actor: Actor; now: Date };

/** Publishes an article of one's own, and answers the story; undefined for who may not publish any more. */
export async function publishArticle(db: Database, publishing: Publishing): Promise<number | undefined> {
  return asEditor(db, publishing.actor, async (transaction) => {
    const storyId = (await insertNewsStory(transaction, null)) as number;
    await publish(transaction, { ...publishing, storyId, number: 1, html: null, link: null });
    return storyId;
  });
}

export type ItemKept =
  | { kind: 'kept'; storyId: number }
  | { kind: 'no-such-item' }
  | { kind: 'decided' }
  | { kind: 'not-allowed' };

/** Publishes an item of the inbox as a story. One that was kept or discarded by then is not published again. */
export async function keepItem(
  db: Database,
  { itemId, ...publishing }: Publishing & { itemId: number },
): Promise<ItemKept> {
  const kept = await asEditor(db, publishing.actor, async (transaction): Promise<ItemKept> => {
    const item = await findNewsItem(transaction, itemId);
    if (!item) return { kind: 'no-such-item' };
    if (item.discardedAt !== null) return { kind: 'decided' };
    const storyId = await insertNewsStory(transaction, itemId);
    if (storyId === undefined) return { kind: 'decided' };
    await publish(transaction, { ...publishing, storyId, number: 1, html: item.html, link: item.link });
    return { kind: 'kept', storyId };
  });
  return kept ?? { kind: 'not-allowed' };
}

/** Puts an item of the inbox aside. Answers whether it waited. */
export async function discardItem(
  db: Database,
  { itemId, actor, now }: { itemId: number; actor: Actor; now: Date },
): Promise<boolean> {
  const isDone = await asEditor(db, actor, async (transaction) => {
    const item = await findNewsItem(transaction, itemId);
    if (!item || item.storyId !== null) return false;
    const at = now.toISOString();
    const isNew = await insertNewsDiscard(transaction, { itemId, discardedBy: actor.personId, discardedAt: at });
    const event = {
      at,
      personId: actor.personId,
      actor: actor.name,
      action: 'item-discarded',
      subject: `item ${itemId}`,
    };
    if (isNew) await insertAuditEvent(transaction, { ...event, detail: {} });
    return isNew;
  });
  return isDone ?? false;
}

export type StoryRevised =
  | { kind: 'revised'; number: number }
  | { kind: 'no-such-story' }
  | { kind: 'not-allowed' }
  /** Someone has published a newer version than the one that was changed. */
  | { kind: 'newer-version'; number: number };

type Revising = Publishing & {
  storyId: number;
  /** The version that was before the eyes of who changed it. */
  from: number;
};

/** Publishes a new version of a story; the ones before stay on record. */
export async function reviseStory(db: Database, { storyId, from, ...publishing }: Revising): Promise<StoryRevised> {
  const revised = await asEditor(db, publishing.actor, async (transaction): Promise<StoryRevised> => {
    const story = await findNewsStory(transaction, null, { storyId, personId: 0 });
    if (!story) return { kind: 'no-such-story' };
    if (story.number !== from) return { kind: 'newer-version', number: story.number };
    const { html, link } = story;
    const number = from + 1;
    const isNew = await publish(transaction, { ...publishing, storyId, number, html, link });
    return isNew ? { kind: 'revised', number } : { kind: 'newer-version', number };
  });
  return revised ?? { kind: 'not-allowed' };
}

/** Withdraws a story from every reader. Answers whether it was published. */
export async function withdrawStory(
  db: Database,
  { storyId, actor, now }: { storyId: number; actor: Actor; now: Date },
): Promise<boolean> {
  const isDone = await asEditor(db, actor, async (transaction) => {
    const story = await findNewsStory(transaction, null, { storyId, personId: 0 });
    if (!story) return false;
    const at = now.toISOString();
    const isNew = await insertNewsWithdrawal(transaction, { storyId, withdrawnBy: actor.personId, withdrawnAt: at });
    const event = {
      at,
      personId: actor.personId,
      actor: actor.name,
      action: 'story-withdrawn',
      subject: `story ${storyId}`,
    };
    if (isNew) await insertAuditEvent(transaction, { ...event, detail: { number: story.number } });
    return isNew;
  });
  return isDone ?? false;
}

type Version = Publishing & { storyId: number; number: number; html: string | null; link: string | null };

async function publish(transaction: Database, version: Version): Promise<boolean> {
  const { draft, actor, now, storyId, number, html, link } = version;
  const { title, body, meaning } = draft;
  const publishedAt = now.toISOString();
  const words = [title, body, meaning].flatMap((text) => Object.values(text)).concat(htmlToText(html ?? ''));
  const versionId = await insertNewsVersion(transaction, {
    ...{ storyId, number, html, link, publishedAt, ...draft },
    publishedBy: actor.personId,
    grams: gramsOf(words.join('\n')),
  });
  if (versionId === undefined) return false;
  const event = { at: publishedAt, personId: actor.personId, actor: actor.name, subject: `story ${storyId}` };
  const action = number === 1 ? 'story-published' : 'story-revised';
  await insertAuditEvent(transaction, { ...event, action, detail: { number, category: draft.category } });
  return true;
}
