import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  chooseInterests,
  findInterests,
  listNews,
  openStory,
  reviseStory,
  saveStory,
} from '#app/intel/index.server.ts';
import type { StoryDraft } from '#app/intel/index.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { actor, draftCalled, type NewsHouse, openNewsHouse, publishAs } from './news-house.ts';

const now = new Date('2026-10-15T08:00:00Z');

describeEachDatabase('a reader', (database) => {
  let house: NewsHouse;
  beforeAll(async () => {
    house = await openNewsHouse(database);
  });
  afterAll(() => house.close());

  const publish = (title: string, more: Partial<StoryDraft> = {}) =>
    publishAs(house, { draft: draftCalled(title, more), now });
  const found = async (asking: Partial<Parameters<typeof listNews>[2]>, viewer = house.one) =>
    (await listNews(house.db, viewer, { language: 'en', now, ...asking })).stories.map(({ title }) => title);

  test('has read what he has opened, until it changes; the others have not', async () => {
    const storyId = await publish('Opened');
    expect(await found({ show: 'unread' })).toContain('Opened');
    expect((await openStory(house.db, house.one, { storyId, language: 'en', now }))?.isUnread).toBe(true);
    expect(await found({ show: 'unread' })).not.toContain('Opened');
    expect(await found({ show: 'unread' }, house.two)).toContain('Opened');
    await reviseStory(house.db, {
      storyId,
      from: 1,
      draft: draftCalled('Opened anew'),
      actor: actor(house.brand),
      now,
    });
    expect(await found({ show: 'unread' })).toContain('Opened anew');
  });

  test('who audits leaves no trace by reading', async () => {
    const storyId = await publish('Audited');
    await openStory(house.db, house.auditor, { storyId, language: 'en', now });
    expect(await found({ show: 'unread' }, house.auditor)).toContain('Audited');
  });

  test('finds again what he has saved, and only that', async () => {
    const storyId = await publish('Kept at hand');
    await saveStory(house.db, house.one, { storyId, now });
    await saveStory(house.db, house.one, { storyId, now });
    expect(await found({ show: 'saved' })).toEqual(['Kept at hand']);
    expect(await found({ show: 'saved' }, house.two)).toEqual([]);
  });

  test('chooses interests, which replace those before', async () => {
    await publish('Study', { category: 'research' });
    await chooseInterests(house.db, house.one, ['society']);
    await chooseInterests(house.db, house.one, ['research', 'research', 'company']);
    expect((await findInterests(house.db, house.one)).interests.sort()).toEqual(['company', 'research']);
    expect(await found({ show: 'interests' })).toEqual(['Study']);
    expect(await found({ show: 'interests' }, house.two)).toEqual([]);
    expect(await found({ category: 'research' }, house.two)).toEqual(['Study']);
  });

  test.each([
    ['two signs', '花鼓', true],
    ['two signs across a comma', '鼓新', false],
    ['a longer word', '密封花鼓', true],
    ['one sign', '封', true],
    ['the last sign', '承', true],
    ['signs that never meet', '密鼓', false],
    ['two words', '轴承 花鼓', true],
    ['two words, one of which is missing', '轴承 头盔', false],
    ['the beginning of an English word', 'CARTR', true],
    ['the middle of one', 'artridge', false],
    ['both writings', 'hub 轴承', true],
    ['wide letters', 'ＨＵＢ', true],
    ['nothing but signs', '%_!', false],
    ['what SQL might take for more', "'; drop table", false],
  ])('finds by %s', async (_name, search, isFound) => {
    if ((await found({ search: '密封' })).length === 0) {
      const title = { 'zh-Hans': '密封花鼓，新一季上市' };
      await publish('Hub', { title, body: { en: 'A hub with cartridge bearings', 'zh-Hans': '滚珠轴承' } });
    }
    expect((await found({ search })).includes('密封花鼓，新一季上市')).toBe(isFound);
  });

  test('reads in his language, else in the nearest there is', async () => {
    const title = { en: 'Hub', 'zh-Hans': '花鼓（简）' };
    const storyId = await publish('', { title, body: {} });
    const open = (language: 'en' | 'zh-Hans' | 'zh-Hant') =>
      openStory(house.db, house.one, { storyId, language, now }).then((story) => story?.title);
    expect([await open('en'), await open('zh-Hans'), await open('zh-Hant')]).toEqual([
      'Hub',
      '花鼓（简）',
      '花鼓（简）',
    ]);
  });

  test('goes on to what is older', async () => {
    for (let number = 1; number <= 21; number += 1) await publish(`Many ${number}`);
    const first = await listNews(house.db, house.one, { language: 'en', now, search: 'many' });
    expect([first.stories.length, first.stories[0]?.title]).toEqual([20, 'Many 21']);
    const second = await listNews(house.db, house.one, { language: 'en', now, search: 'many', before: first.older });
    expect([second.stories.map(({ title }) => title), second.older]).toEqual([['Many 1'], undefined]);
  });
});
