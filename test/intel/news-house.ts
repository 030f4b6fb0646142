import type { Viewer } from '#app/identity/index.ts';
import { publishArticle } from '#app/intel/index.server.ts';
import { noAudience, type StoryDraft } from '#app/intel/index.ts';
import type { Database } from '#db/connect.ts';
import type { TestDatabase } from '#test/support/databases.ts';
import { openHouse } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';

export type NewsHouse = Awaited<ReturnType<typeof openNewsHouse>>;

/**
 * Three distributors: One is in Canada, a warehouse, in growth with bicycles and in entry with wear; Two is in France, a
 * shop, in maturity with bicycles; Three has nothing but its name.
 */
export async function openNewsHouse(database: TestDatabase) {
  const house = await openHouse(database, { today: '2026-10-15' });
  await house.load(
    'distributors',
    'code,name,territory,grade,currency\nD1,One,CA,Warehouse,USD\nD2,Two,FR,Shop,USD\nD3,Three,,,USD\n',
  );
  await house.load('products', 'sku,name,product_line\nB1,Bicycle,Bikes\nW1,Jersey,Wear\n');
  await house.load(
    'stages',
    'distributor,product_line,stage,from\nD1,Bikes,growth,2026-01-01\nD1,Wear,entry,2026-01-01\nD2,Bikes,maturity,2026-01-01\nD2,Bikes,none,2026-11-01\n',
  );
  const ids = new Map(
    (await house.db.selectFrom('distributors').select(['id', 'code']).execute()).map(({ id, code }) => [code, id]),
  );
  const person = (name: string, code: string) => addPerson(house.db, name, 'distributor', ids.get(code));
  return {
    ...house,
    brand: await addPerson(house.db, 'Bruno', 'brand-manager'),
    auditor: await addPerson(house.db, 'Oscar', 'auditor'),
    one: await person('Ann', 'D1'),
    two: await person('Ben', 'D2'),
    three: await person('Cid', 'D3'),
  };
}

export const actor = (viewer: Viewer) => ({ personId: viewer.personId, name: 'person' }) as const;

/** Publishes an article as the brand manager, who may; answers the story. */
export async function publishAs(house: NewsHouse, { draft, now }: { draft: StoryDraft; now: Date }): Promise<number> {
  const storyId = await publishArticle(house.db, { draft, actor: actor(house.brand), now });
  if (storyId === undefined) throw new Error('it was not published');
  return storyId;
}

/** A story with a title in English. */
export function draftCalled(title: string, more: Partial<StoryDraft> = {}): StoryDraft {
  const texts = { title: { en: title }, body: { en: `${title} text` }, meaning: {} };
  return { category: 'industry', ...texts, audience: noAudience, ...more };
}

const tables = [
  'newsSources',
  'newsItems',
  'newsDiscards',
  'newsStories',
  'newsVersions',
  'newsAudiences',
  'newsGrams',
  'newsWithdrawals',
  'newsReads',
  'newsSaves',
  'newsInterests',
  'newsFeeds',
  'auditEvents',
] as const;

/** How many rows each table of the room has. */
export async function countNews(db: Database): Promise<Record<string, number>> {
  const counts: [string, number][] = [];
  for (const table of tables) {
    const { count } = await db
      .selectFrom(table as 'newsSources')
      .select((e) => e.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    counts.push([table, count]);
  }
  return Object.fromEntries(counts);
}
