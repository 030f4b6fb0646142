import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#app/identity/index.ts';
import {
  forgetStory,
  listNews,
  makeFeed,
  openStory,
  reviseStory,
  revokeFeed,
  saveStory,
  withdrawStory,
  writeFeed,
} from '#app/intel/index.server.ts';
import { type Audience, noAudience } from '#app/intel/index.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { actor, countNews, draftCalled, type NewsHouse, openNewsHouse, publishAs } from './news-house.ts';

const now = new Date('2026-10-15T08:00:00Z');
const language = 'en';

describeEachDatabase('whom a story reaches', (database) => {
  let house: NewsHouse;
  beforeAll(async () => {
    house = await openNewsHouse(database);
  });
  afterAll(() => house.close());

  const publish = (title: string, audience: Partial<Audience>) =>
    publishAs(house, { draft: draftCalled(title, { audience: { ...noAudience, ...audience } }), now });

  /** In the list, the search, the feed and by the address, on a day: all say the same. */
  async function reaches(viewer: Viewer, storyId: number, title: string, day = now) {
    const inList = (search?: string) =>
      listNews(house.db, viewer, { search, language, now: day }).then(({ stories }) =>
        stories.some((story) => story.storyId === storyId),
      );
    const secret = await makeFeed(house.db, viewer, now);
    const feed = await writeFeed(house.db, { secret, origin: 'https://p.example', now: day });
    const ways = [
      await inList(),
      await inList(title),
      (await openStory(house.db, viewer, { storyId, language, now: day })) !== undefined,
      feed?.includes(`/news/${storyId}<`) ?? false,
    ];
    expect(new Set(ways).size, `${title}: ${ways}`).toBe(1);
    return ways[0];
  }

  test.each<[string, Partial<Audience>, boolean, boolean, boolean]>([
    ['Everyone', {}, true, true, true],
    ['Growth', { stages: ['growth'] }, true, false, false],
    ['Maturity', { stages: ['maturity'] }, false, true, false],
    ['EntryOrMaturity', { stages: ['entry', 'maturity'] }, true, true, false],
    ['Bikes', { productLines: ['Bikes'] }, true, true, false],
    ['Wear', { productLines: ['Wear'] }, true, false, false],
    ['GrowthOfBikes', { stages: ['growth'], productLines: ['Bikes'] }, true, false, false],
    ['GrowthOfWear', { stages: ['growth'], productLines: ['Wear'] }, false, false, false],
    ['Canada', { territories: ['CA'] }, true, false, false],
    ['Shops', { grades: ['Shop'] }, false, true, false],
    ['CanadianShops', { territories: ['CA'], grades: ['Shop'] }, false, false, false],
    ['EitherTerritory', { territories: ['CA', 'FR'], stages: ['maturity'] }, false, true, false],
  ])('%s', async (title, audience, one, two, three) => {
    const storyId = await publish(title, audience);
    expect(await reaches(house.one, storyId, title)).toBe(one);
    expect(await reaches(house.two, storyId, title)).toBe(two);
    expect(await reaches(house.three, storyId, title)).toBe(three);
    expect(await reaches(house.brand, storyId, title)).toBe(true);
  });

  test('the audience is judged today: a partnership that has ended brings nothing any more', async () => {
    const storyId = await publish('Until', { stages: ['maturity'] });
    expect(await reaches(house.two, storyId, 'Until')).toBe(true);
    expect(await reaches(house.two, storyId, 'Until', new Date('2026-11-01T12:00:00Z'))).toBe(false);
  });

  test('why it is shown', async () => {
    await publish('Reasons', { stages: ['growth', 'entry'], territories: ['CA'], grades: ['Warehouse'] });
    await publish('Partnership', { stages: ['entry', 'growth'], productLines: ['Wear', 'Bikes'] });
    const { stories } = await listNews(house.db, house.one, { language, now });
    const why = (title: string) => stories.find((story) => story.title === title)?.reasons;
    expect(why('Reasons')).toEqual([
      { kind: 'stage', stage: 'growth' },
      { kind: 'stage', stage: 'entry' },
      { kind: 'territory', territory: 'CA' },
      { kind: 'grade', grade: 'Warehouse' },
    ]);
    expect(why('Partnership')).toEqual([
      { kind: 'partnership', productLine: 'Bikes', stage: 'growth' },
      { kind: 'partnership', productLine: 'Wear', stage: 'entry' },
    ]);
    expect(stories.every(({ audience }) => audience === undefined)).toBe(true);
  });

  test('who may not see it can neither save nor forget it, and nothing changes', async () => {
    const storyId = await publish('Fenced', { territories: ['CA'] });
    const before = await countNews(house.db);
    expect(await saveStory(house.db, house.two, { storyId, now })).toBe(false);
    expect(await forgetStory(house.db, house.two, { storyId, now })).toBe(false);
    expect(await openStory(house.db, house.two, { storyId, language, now })).toBeUndefined();
    expect(await countNews(house.db)).toEqual(before);
    expect(await saveStory(house.db, house.one, { storyId, now })).toBe(true);
  });

  test('a new version may be for others, and is the only one that is found', async () => {
    const storyId = await publish('Moving', { territories: ['CA'] });
    const audience = { ...noAudience, territories: ['FR'] };
    const revising = { storyId, from: 1, actor: actor(house.brand), now };
    const draft = draftCalled('Moved', { audience });
    expect(await reviseStory(house.db, { ...revising, draft })).toEqual({ kind: 'revised', number: 2 });
    expect(await reaches(house.one, storyId, 'Moved')).toBe(false);
    expect(await reaches(house.two, storyId, 'Moved')).toBe(true);
    const { stories } = await listNews(house.db, house.brand, { search: 'Moving', language, now });
    expect(stories).toEqual([]);
    expect(await reviseStory(house.db, { ...revising, draft })).toEqual({ kind: 'newer-version', number: 2 });
  });

  test('of two who change the same version at once, one is told of the other', async () => {
    const storyId = await publish('Twice', {});
    const revise = (title: string) =>
      reviseStory(house.db, { storyId, from: 1, draft: draftCalled(title), actor: actor(house.brand), now });
    const answers = await Promise.all([revise('A'), revise('B')]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['newer-version', 'revised']);
  });

  test('what is withdrawn is found by nobody, and stays so', async () => {
    const storyId = await publish('Withdrawn', {});
    const withdrawing = { storyId, actor: actor(house.brand), now };
    expect(await withdrawStory(house.db, withdrawing)).toBe(true);
    for (const viewer of [house.one, house.brand]) expect(await reaches(viewer, storyId, 'Withdrawn')).toBe(false);
    expect(await withdrawStory(house.db, withdrawing)).toBe(false);
    const draft = draftCalled('Again');
    expect((await reviseStory(house.db, { ...withdrawing, from: 1, draft })).kind).toBe('no-such-story');
  });

  test('the database refuses to change what was published', async () => {
    const storyId = await publish('Final', {});
    const versions = house.db.updateTable('newsVersions').set({ number: 7 } as never);
    await expect(versions.where('storyId', '=', storyId).execute()).rejects.toThrow('final');
    await expect(house.db.deleteFrom('newsAudiences').execute()).rejects.toThrow('final');
    await expect(house.db.deleteFrom('newsWithdrawals').execute()).rejects.toThrow('final');
  });

  test('a feed that was revoked or replaced leads nowhere, nor does one of a membership that has ended', async () => {
    const read = (secret: string) => writeFeed(house.db, { secret, origin: 'https://p.example', now });
    const first = await makeFeed(house.db, house.three, now);
    expect(await read(first)).toContain('<feed');
    const second = await makeFeed(house.db, house.three, now);
    expect([await read(first), await read(second)].map((feed) => feed !== undefined)).toEqual([false, true]);
    await revokeFeed(house.db, house.three, now);
    expect(await read(second)).toBeUndefined();
    const third = await makeFeed(house.db, house.three, now);
    const stored = await house.db.selectFrom('newsFeeds').select('id').execute();
    expect(stored.some(({ id }) => id === third)).toBe(false);
    await house.db
      .updateTable('memberships')
      .set({ endedAt: now.toISOString() })
      .where('id', '=', house.three.membershipId)
      .execute();
    expect(await read(third)).toBeUndefined();
    expect(await read('')).toBeUndefined();
  });
});
