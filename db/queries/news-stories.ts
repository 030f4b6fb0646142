import { type Expression, expressionBuilder, type SqlBool } from 'kysely';
import type { LocalText } from '#app/i18n/index.ts';
import type { Audience, Category, Standing } from '#app/intel/index.ts';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { pageByKey } from './page.ts';

/** Whose stories are found: those for a distributor as it stands, or with null everyone's. */
export type Readership = Standing | null;

/** The newest version of each story that is not withdrawn and is for the readership: every reader comes through here. */
function storiesFor(db: Database, readership: Readership) {
  return db
    .selectFrom('newsVersions as version')
    .where('version.id', 'in', newestVersions(db))
    .where('version.storyId', 'not in', db.selectFrom('newsWithdrawals').select('storyId'))
    .$if(readership !== null, (query) => query.where(isFor(db, readership as Standing)));
}

function newestVersions(db: Database) {
  return db
    .selectFrom('newsVersions')
    .select((e) => e.fn.max('newsVersions.id').as('id'))
    .groupBy('newsVersions.storyId');
}

function isFor(db: Database, { territory, grade, partnerships }: Standing): Expression<SqlBool> {
  const e = expressionBuilder<Tables & { version: Tables['newsVersions'] }, 'version'>();
  const audiences = (kind: string) => db.selectFrom('newsAudiences').select('versionId').where('kind', '=', kind);
  const namesNone = (kind: string) => e('version.id', 'not in', audiences(kind));
  const fits = (kind: string, value: string | null) =>
    value === null
      ? namesNone(kind)
      : e.or([namesNone(kind), e('version.id', 'in', audiences(kind).where('value', '=', value))]);
  return e.and([
    fits('territory', territory),
    fits('grade', grade),
    e.or([
      e.and([namesNone('stage'), namesNone('product-line')]),
      ...partnerships.map((one) => e.and([fits('stage', one.stage), fits('product-line', one.productLine)])),
    ]),
  ]);
}

export type StoryFilter = {
  category?: Category;
  /** Those that the person has not read as they are now, has saved, or whose category is among the interests. */
  show?: 'unread' | 'saved' | 'interests';
  /** Grams that all stand in it, and beginnings of grams. */
  grams?: { whole: readonly string[]; beginnings: readonly string[] };
};

export const storiesAPage = 20;

type Listing = StoryFilter & { personId: number; before?: number; limit?: number };

/** A page of the stories for a readership, the newest version first, with what the person has done with each. */
export async function listNewsStories(db: Database, readership: Readership, listing: Listing) {
  const { category, show, before, grams, limit = storiesAPage } = listing;
  let query = storiesForPerson(db, readership, listing.personId);
  if (category !== undefined) query = query.where('version.category', '=', category);
  if (show === 'saved') query = query.where('save.savedAt', 'is not', null);
  if (show === 'interests') query = query.where('interest.category', 'is not', null);
  if (show === 'unread') {
    query = query.where((e) => e.or([e('read.number', 'is', null), e('read.number', '<', e.ref('version.number'))]));
  }
  if (before !== undefined) query = query.where('version.id', '<', before);
  const found = db.selectFrom('newsGrams').select('versionId');
  for (const gram of grams?.whole ?? []) query = query.where('version.id', 'in', found.where('gram', '=', gram));
  for (const gram of grams?.beginnings ?? []) {
    query = query.where('version.id', 'in', found.where('gram', 'like', `${gram}%`));
  }
  const rows = await query
    .orderBy('version.id', 'desc')
    .limit(limit + 1)
    .execute();
  const { rows: shown, older } = pageByKey(rows, limit, ({ versionId }) => versionId);
  return { rows: await withAudiences(db, shown.map(readTexts)), older };
}

/** A story as it is now; undefined where there is none for the readership. */
export async function findNewsStory(
  db: Database,
  readership: Readership,
  { storyId, personId }: { storyId: number; personId: number },
) {
  const row = await storiesForPerson(db, readership, personId)
    .where('version.storyId', '=', storyId)
    .executeTakeFirst();
  return row && (await withAudiences(db, [readTexts(row)]))[0];
}

export type NewsStoryRecord = NonNullable<Awaited<ReturnType<typeof findNewsStory>>>;

function storiesForPerson(db: Database, readership: Readership, personId: number) {
  return storiesFor(db, readership)
    .leftJoin('newsReads as read', (join) =>
      join.onRef('read.storyId', '=', 'version.storyId').on('read.personId', '=', personId),
    )
    .leftJoin('newsSaves as save', (join) =>
      join.onRef('save.storyId', '=', 'version.storyId').on('save.personId', '=', personId),
    )
    .leftJoin('newsInterests as interest', (join) =>
      join.onRef('interest.category', '=', 'version.category').on('interest.personId', '=', personId),
    )
    .select(['version.id as versionId', 'version.storyId', 'version.number', 'version.category', 'version.publishedAt'])
    .select(['version.title', 'version.body', 'version.meaning', 'version.html', 'version.link'])
    .select(['read.number as readNumber', 'save.savedAt', 'interest.category as interest']);
}

type Row = Awaited<ReturnType<ReturnType<typeof storiesForPerson>['execute']>>[number];

function readTexts({ readNumber, savedAt, interest, ...row }: Row) {
  return {
    ...row,
    category: row.category as Category,
    title: JSON.parse(row.title) as LocalText,
    body: JSON.parse(row.body) as LocalText,
    meaning: JSON.parse(row.meaning) as LocalText,
    isUnread: (readNumber ?? 0) < row.number,
    isSaved: savedAt !== null,
    isInterest: interest !== null,
  };
}

const fieldOfKind = {
  stage: 'stages',
  grade: 'grades',
  'product-line': 'productLines',
  territory: 'territories',
} as const;

async function withAudiences<Story extends { versionId: number }>(db: Database, stories: Story[]) {
  const audiences = new Map<number, Audience>(
    stories.map(({ versionId }) => [versionId, { stages: [], grades: [], productLines: [], territories: [] }]),
  );
  const ids = [...audiences.keys()];
  const rows =
    ids.length === 0
      ? []
      : await db
          .selectFrom('newsAudiences')
          .selectAll()
          .where('versionId', 'in', ids)
          .orderBy('kind')
          .orderBy('value')
          .execute();
  for (const { versionId, kind, value } of rows) {
    audiences.get(versionId)?.[fieldOfKind[kind as keyof typeof fieldOfKind]].push(value);
  }
  return stories.map((story) => ({ ...story, audience: audiences.get(story.versionId) as Audience }));
}

/** Who published each version of a story and when, the newest first. */
export async function listNewsVersions(db: Database, storyId: number) {
  return db
    .selectFrom('newsVersions as version')
    .leftJoin('people', 'people.id', 'version.publishedBy')
    .select(['version.number', 'version.publishedAt', 'people.name as publishedByName'])
    .where('version.storyId', '=', storyId)
    .orderBy('version.number', 'desc')
    .execute();
}
