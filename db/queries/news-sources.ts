import type { Database } from '../connect.ts';
import { pageByKey } from './page.ts';

export type NewNewsSource = { address: string; name: string; addedBy: number | null; addedAt: string };

/** Undefined, and nothing added, where a source has this address already. */
export async function insertNewsSource(db: Database, source: NewNewsSource): Promise<number | undefined> {
  const row = await db
    .insertInto('newsSources')
    .values(source)
    .onConflict((conflict) => conflict.column('address').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Every source by name. */
export async function listNewsSources(db: Database) {
  return sourcesWithNames(db).orderBy('source.name').orderBy('source.id').execute();
}

export async function findNewsSource(db: Database, id: number) {
  return sourcesWithNames(db).where('source.id', '=', id).executeTakeFirst();
}

function sourcesWithNames(db: Database) {
  return db
    .selectFrom('newsSources as source')
    .leftJoin('people', 'people.id', 'source.addedBy')
    .selectAll('source')
    .select('people.name as addedByName');
}

/** Sources that were asked before an instant or never, and have not ended. */
export async function listNewsSourcesDue(db: Database, askedBefore: string) {
  return db
    .selectFrom('newsSources')
    .select(['id', 'name', 'address'])
    .where('endedAt', 'is', null)
    .where((e) => e.or([e('askedAt', 'is', null), e('askedAt', '<', askedBefore)]))
    .orderBy('id')
    .execute();
}

export type AskedNewsSource = {
  askedAt: string;
  outcome: string;
  detail: string | null;
  etag?: string | null;
  lastModified?: string | null;
};

export async function updateNewsSource(db: Database, id: number, asked: AskedNewsSource): Promise<void> {
  await db.updateTable('newsSources').set(asked).where('id', '=', id).execute();
}

/** Ends a source, or begins it again with null. Answers whether that changed anything. */
export async function endNewsSource(db: Database, id: number, endedAt: string | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('newsSources')
    .set({ endedAt })
    .where('id', '=', id)
    .where('endedAt', endedAt === null ? 'is not' : 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export type NewNewsItem = {
  sourceId: number;
  key: string;
  title: string;
  link: string | null;
  publishedAt: string | null;
  html: string;
  fetchedAt: string;
};

const itemsAStatement = 100;

/** Adds the items that are new to their source, the last of the list first, and answers how many those are. */
export async function insertNewsItems(db: Database, items: readonly NewNewsItem[]): Promise<number> {
  let added = 0;
  const oldestFirst = items.toReversed();
  for (let at = 0; at < oldestFirst.length; at += itemsAStatement) {
    const rows = await db
      .insertInto('newsItems')
      .values(oldestFirst.slice(at, at + itemsAStatement))
      .onConflict((conflict) => conflict.columns(['sourceId', 'key']).doNothing())
      .returning('id')
      .execute();
    added += rows.length;
  }
  return added;
}

/** The items that nobody has kept or discarded. */
/** The items that nobody has kept or discarded. */
export function waitingItems(db: Database) {
  return db
    .selectFrom('newsItems as item')
    .where((e) =>
      e.not(e.exists(e.selectFrom('newsDiscards').select('itemId').whereRef('newsDiscards.itemId', '=', 'item.id'))),
    )
    .where((e) =>
      e.not(e.exists(e.selectFrom('newsStories').select('id').whereRef('newsStories.itemId', '=', 'item.id'))),
    );
}

export const itemsAPage = 30;

/** A page of the items that wait, the newest first, of one source or of all. */
export async function listWaitingItems(db: Database, { sourceId, before }: { sourceId?: number; before?: number }) {
  const rows = await waitingItems(db)
    .innerJoin('newsSources as source', 'source.id', 'item.sourceId')
    .select(['item.id', 'item.title', 'item.publishedAt', 'item.fetchedAt', 'source.name as sourceName'])
    .$if(sourceId !== undefined, (query) => query.where('item.sourceId', '=', sourceId as number))
    .$if(before !== undefined, (query) => query.where('item.id', '<', before as number))
    .orderBy('item.id', 'desc')
    .limit(itemsAPage + 1)
    .execute();
  return pageByKey(rows, itemsAPage, ({ id }) => id);
}

/** How many items wait, by the id of their source; none for a source without any. */
export async function countWaitingItems(db: Database): Promise<Map<number, number>> {
  const rows = await waitingItems(db)
    .select(['item.sourceId', (e) => e.fn.countAll<number>().as('count')])
    .groupBy('item.sourceId')
    .execute();
  return new Map(rows.map(({ sourceId, count }) => [sourceId, count]));
}

/** An item with what became of it: a story, or that it was discarded. */
export async function findNewsItem(db: Database, id: number) {
  return db
    .selectFrom('newsItems as item')
    .innerJoin('newsSources as source', 'source.id', 'item.sourceId')
    .leftJoin('newsStories as story', 'story.itemId', 'item.id')
    .leftJoin('newsDiscards as discard', 'discard.itemId', 'item.id')
    .selectAll('item')
    .select(['source.name as sourceName', 'story.id as storyId', 'discard.discardedAt'])
    .where('item.id', '=', id)
    .executeTakeFirst();
}

/** Answers whether it was not discarded yet. */
export async function insertNewsDiscard(
  db: Database,
  discard: { itemId: number; discardedBy: number | null; discardedAt: string },
): Promise<boolean> {
  const row = await db
    .insertInto('newsDiscards')
    .values(discard)
    .onConflict((conflict) => conflict.column('itemId').doNothing())
    .returning('itemId')
    .executeTakeFirst();
  return row !== undefined;
}
