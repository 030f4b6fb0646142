import type { Database } from '../connect.ts';

/** Remembers that a person has read a story as it is in this version. */
export async function saveNewsRead(
  db: Database,
  read: { personId: number; storyId: number; number: number; readAt: string },
): Promise<void> {
  const { number, readAt } = read;
  await db
    .insertInto('newsReads')
    .values(read)
    .onConflict((conflict) => conflict.columns(['personId', 'storyId']).doUpdateSet({ number, readAt }))
    .execute();
}

export async function saveNewsStory(
  db: Database,
  save: { personId: number; storyId: number; savedAt: string },
): Promise<void> {
  await db
    .insertInto('newsSaves')
    .values(save)
    .onConflict((conflict) => conflict.columns(['personId', 'storyId']).doNothing())
    .execute();
}

export async function deleteNewsSave(db: Database, save: { personId: number; storyId: number }): Promise<void> {
  await db.deleteFrom('newsSaves').where('personId', '=', save.personId).where('storyId', '=', save.storyId).execute();
}

export async function listNewsInterests(db: Database, personId: number): Promise<string[]> {
  const rows = await db.selectFrom('newsInterests').select('category').where('personId', '=', personId).execute();
  return rows.map(({ category }) => category);
}

/** The interests of a person are these and no others. */
export async function replaceNewsInterests(
  transaction: Database,
  personId: number,
  categories: readonly string[],
): Promise<void> {
  await transaction.deleteFrom('newsInterests').where('personId', '=', personId).execute();
  if (categories.length === 0) return;
  await transaction
    .insertInto('newsInterests')
    .values(categories.map((category) => ({ personId, category })))
    .execute();
}

/** Opens a feed for a membership; those that it had before lead nowhere from now on. */
export async function replaceNewsFeed(
  transaction: Database,
  { id, membershipId, madeAt }: { id: string; membershipId: number; madeAt: string },
): Promise<void> {
  await revokeNewsFeeds(transaction, { membershipId, revokedAt: madeAt });
  await transaction.insertInto('newsFeeds').values({ id, membershipId, madeAt, revokedAt: null }).execute();
}

/** Answers whether there was one. */
export async function revokeNewsFeeds(
  db: Database,
  { membershipId, revokedAt }: { membershipId: number; revokedAt: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('newsFeeds')
    .set({ revokedAt })
    .where('membershipId', '=', membershipId)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** When the feed of a membership was made, if it has one. */
export async function findNewsFeedOf(db: Database, membershipId: number) {
  return db
    .selectFrom('newsFeeds')
    .select('madeAt')
    .where('membershipId', '=', membershipId)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
}

/** Whose feed it is: a person who may still sign in with the membership for which it was made. */
export async function findReaderOfFeed(db: Database, id: string) {
  return db
    .selectFrom('newsFeeds as feed')
    .innerJoin('memberships', 'memberships.id', 'feed.membershipId')
    .innerJoin('people', 'people.id', 'memberships.personId')
    .select(['people.id as personId', 'people.language', 'memberships.role', 'memberships.distributorId'])
    .where('feed.id', '=', id)
    .where('feed.revokedAt', 'is', null)
    .where('memberships.endedAt', 'is', null)
    .where('people.erasedAt', 'is', null)
    .executeTakeFirst();
}
