import type { LocalText } from '#app/i18n/index.ts';
import type { Audience } from '#app/intel/index.ts';
import type { Database } from '../connect.ts';
import { rowsAStatement } from './codes.ts';

/** Begins a story; undefined, and nothing begun, where one has been made of the item. */
export async function insertNewsStory(db: Database, itemId: number | null): Promise<number | undefined> {
  const row = await db
    .insertInto('newsStories')
    .values({ itemId })
    .onConflict((conflict) => conflict.column('itemId').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

export type NewNewsVersion = {
  storyId: number;
  number: number;
  category: string;
  title: LocalText;
  body: LocalText;
  meaning: LocalText;
  html: string | null;
  link: string | null;
  publishedBy: number | null;
  publishedAt: string;
  audience: Audience;
  grams: Iterable<string>;
};

/** Undefined, and nothing published, where the story has a version of this number. */
export async function insertNewsVersion(transaction: Database, version: NewNewsVersion): Promise<number | undefined> {
  const { audience, grams, title, body, meaning, ...rest } = version;
  const texts = { title: JSON.stringify(title), body: JSON.stringify(body), meaning: JSON.stringify(meaning) };
  const row = await transaction
    .insertInto('newsVersions')
    .values({ ...rest, ...texts })
    .onConflict((conflict) => conflict.columns(['storyId', 'number']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return undefined;
  const versionId = row.id;
  const named = Object.entries(kinds).flatMap(([kind, field]) =>
    [...new Set(audience[field])].map((value) => ({ versionId, kind, value })),
  );
  if (named.length > 0) await transaction.insertInto('newsAudiences').values(named).execute();
  const rows = [...grams].map((gram) => ({ versionId, gram }));
  for (let at = 0; at < rows.length; at += rowsAStatement) {
    await transaction
      .insertInto('newsGrams')
      .values(rows.slice(at, at + rowsAStatement))
      .execute();
  }
  return versionId;
}

const kinds = { stage: 'stages', grade: 'grades', 'product-line': 'productLines', territory: 'territories' } as const;

/** Answers whether the story was not withdrawn yet. */
export async function insertNewsWithdrawal(
  db: Database,
  withdrawal: { storyId: number; withdrawnBy: number | null; withdrawnAt: string },
): Promise<boolean> {
  const row = await db
    .insertInto('newsWithdrawals')
    .values(withdrawal)
    .onConflict((conflict) => conflict.column('storyId').doNothing())
    .returning('storyId')
    .executeTakeFirst();
  return row !== undefined;
}
