import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addSource,
  askForDueFetches,
  askForFetch,
  discardItem,
  endSource,
  fetchSource,
  findInboxItem,
  findSource,
  keepItem,
  listInbox,
  openStory,
  publishArticle,
  resumeSource,
  reviseStory,
  withdrawStory,
} from '#app/intel/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { addPerson } from '#test/support/people.ts';
import { actor, countNews, draftCalled, type NewsHouse, openNewsHouse } from './news-house.ts';

const now = () => new Date('2026-10-15T08:00:00Z');
const feed = (...titles: string[]) =>
  `<rss version="2.0"><channel><title>T</title>${titles.map((title) => `<item><guid>${title}</guid><title>${title}</title><description>&lt;p onclick="x()"&gt;${title}&lt;img src="https://a.example/x.png"&gt;&lt;/p&gt;</description></item>`).join('')}</channel></rss>`;

describeEachDatabase('the news desk', (database) => {
  let house: NewsHouse;
  let server: Server;
  let answer: RequestListener;
  let origin: string;
  /** This machine stands for the public network. */
  const guard = { isAllowed: (address: string) => address === '127.0.0.1' };
  beforeAll(async () => {
    house = await openNewsHouse(database);
    server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    server.close();
    await house.close();
  });

  const add = (address: string, name = 'Trade') =>
    addSource(house.db, { address, name, actor: actor(house.brand), now: now() });
  async function addAt(path: string): Promise<number> {
    const added = await add(origin + path);
    if (added.kind !== 'added') throw new Error('it was not added');
    return added.id;
  }
  const fetchIt = (sourceId: number) => fetchSource(house.db, { sourceId, now, guard });
  const waiting = async (id: number) => (await findSource(house.db, { id }))?.items ?? [];

  test.each([
    ['no address', 'trade', 'Trade', { address: 'no-address', name: undefined }],
    ['another scheme', 'ftp://a.example/', 'Trade', { address: 'no-address', name: undefined }],
    ['credentials', 'https://a:b@a.example/', 'Trade', { address: 'no-address', name: undefined }],
    ['no name', 'https://a.example/', ' ', { address: undefined, name: 'missing' }],
    ['a path of the demonstration', 'demo:../../etc', 'Trade', { address: 'no-address', name: undefined }],
  ])('a source with %s is not added', async (_name, address, name, mistakes) => {
    const before = await countNews(house.db);
    expect(await add(address, name)).toEqual({ kind: 'refused', mistakes });
    expect(await countNews(house.db)).toEqual(before);
  });

  test('an address is added once', async () => {
    expect((await add('https://once.example')).kind).toBe('added');
    expect(await add('https://once.example/')).toEqual({ kind: 'refused', mistakes: { address: 'taken' } });
  });

  test('what a source tells waits in the inbox, once, and sanitised', async () => {
    const id = await addAt('/waits');
    let known: unknown;
    answer = ({ headers }, response) => {
      known = headers['if-none-match'];
      if (known === '"1"') response.writeHead(304).end();
      else response.setHeader('ETag', '"1"').end(feed('A', 'B'));
    };
    expect(await fetchIt(id)).toEqual({ kind: 'fetched', items: 2, added: 2 });
    expect((await waiting(id)).map(({ title }) => title)).toEqual(['A', 'B']);
    expect(await fetchIt(id)).toEqual({ kind: 'unchanged' });
    expect(known).toBe('"1"');
    answer = (_request, response) => response.end(feed('C', 'A', 'B'));
    expect(await fetchIt(id)).toEqual({ kind: 'fetched', items: 3, added: 1 });
    const [newest] = await waiting(id);
    expect((await findInboxItem(house.db, newest?.id as number))?.html).toBe('<p>C</p>');
    expect(await findSource(house.db, { id })).toMatchObject({ state: 'fetched', waitingCount: 3 });
  });

  test.each<[string, RequestListener, string, string | null]>([
    ['an error', (_request, response) => response.writeHead(503).end(), 'status', '503'],
    ['a page', (_request, response) => response.end('<html></html>'), 'no-feed', 'it is no feed but a page in HTML'],
    [
      'a way inside',
      (_request, response) => response.writeHead(302, { Location: 'http://127.0.0.2/' }).end(),
      'not-public',
      null,
    ],
  ])('a source that answers with %s keeps what it had and says why', async (name, listener, state, detail) => {
    const id = await addAt(`/${encodeURIComponent(name)}`);
    answer = (_request, response) => response.end(feed('Kept'));
    await fetchIt(id);
    answer = listener;
    expect(await fetchIt(id)).toEqual({ kind: 'failed', reason: state });
    expect(await findSource(house.db, { id })).toMatchObject({ state, detail, waitingCount: 1 });
  });

  test('the files of the demonstration are read in a demonstration only', async () => {
    const added = await add('demo:bicycle-trade');
    const sourceId = added.kind === 'added' ? added.id : 0;
    expect(await fetchSource(house.db, { sourceId, now })).toEqual({ kind: 'failed', reason: 'unreachable' });
    const asDemonstration = () => fetchSource(house.db, { sourceId, now, isDemonstration: true });
    expect(await asDemonstration()).toMatchObject({ kind: 'fetched', items: 4 });
    expect(await asDemonstration()).toEqual({ kind: 'unchanged' });
  });

  test('a source is asked for once while it waits, and not once it has ended', async () => {
    const id = await addAt('/jobs');
    const job = await askForFetch(house.db, house.brand, { id, now: now() });
    expect(await askForFetch(house.db, house.brand, { id, now: now() })).toBe(job);
    expect(await endSource(house.db, { id, actor: actor(house.brand), now: now() })).toBe(true);
    expect(await askForFetch(house.db, house.brand, { id, now: now() })).toBeUndefined();
    expect(await fetchIt(id)).toEqual({ kind: 'ended' });
    expect(await resumeSource(house.db, { id, actor: actor(house.brand), now: now() })).toBe(true);
    expect(await askForFetch(house.db, house.brand, { id, now: now() })).toBe(job);
    expect(await endSource(house.db, { id: 9_999, actor: actor(house.brand), now: now() })).toBe(false);
  });

  test('the schedule asks for sources that were not asked for an hour, once', async () => {
    await askForDueFetches(house.db, now());
    expect(await askForDueFetches(house.db, now())).toBe(0);
    await house.db.deleteFrom('jobs').execute();
    const id = await addAt('/due');
    answer = (_request, response) => response.end(feed('Due'));
    await fetchIt(id);
    const isAskedAt = async (time: string) => {
      await askForDueFetches(house.db, new Date(time));
      const jobs = await house.db.selectFrom('jobs').select('payload').execute();
      return jobs.some(({ payload }) => JSON.parse(payload).sourceId === id);
    };
    expect([await isAskedAt('2026-10-15T08:59:00Z'), await isAskedAt('2026-10-15T09:01:00Z')]).toEqual([false, true]);
  });

  test('of one who keeps an item and one who discards it at once, one is too late', async () => {
    const id = await addAt('/both');
    answer = (_request, response) => response.end(feed('1', '2', '3', '4', '5', '6'));
    await fetchIt(id);
    const deciding = { actor: actor(house.brand), now: now() };
    for (const { id: itemId } of await waiting(id)) {
      const keeping = keepItem(house.db, { itemId, draft: draftCalled('Both'), ...deciding });
      const [kept, isDiscarded] = await Promise.all([keeping, discardItem(house.db, { itemId, ...deciding })]);
      expect([kept.kind === 'kept', isDiscarded].sort()).toEqual([false, true]);
    }
  });

  test('whose role was taken away meanwhile edits no news', async () => {
    const { db, brand } = house;
    const id = await addAt('/former');
    answer = (_request, response) => response.end(feed('Former'));
    await fetchIt(id);
    const [item] = await waiting(id);
    const itemId = item?.id ?? 0;
    const draft = draftCalled('Former');
    const storyId = (await publishArticle(db, { draft, actor: actor(brand), now: now() })) as number;
    const former = await addPerson(db, 'Former', 'brand-manager');
    const endedAt = now().toISOString();
    await db.updateTable('memberships').set({ endedAt }).where('id', '=', former.membershipId).execute();
    const acting = { actor: actor(former), now: now() };
    const before = await countNews(db);
    expect(await publishArticle(db, { draft, ...acting })).toBeUndefined();
    expect(await keepItem(db, { itemId, draft, ...acting })).toEqual({ kind: 'not-allowed' });
    expect(await reviseStory(db, { storyId, from: 1, draft, ...acting })).toEqual({ kind: 'not-allowed' });
    const adding = { address: 'https://former.example', name: 'Former', ...acting };
    expect(await addSource(db, adding)).toEqual({ kind: 'not-allowed' });
    expect(await discardItem(db, { itemId, ...acting })).toBe(false);
    expect(await withdrawStory(db, { storyId, ...acting })).toBe(false);
    expect(await endSource(db, { id, ...acting })).toBe(false);
    expect(await countNews(db)).toEqual(before);
    expect((await findSource(db, { id }))?.endedAt).toBeNull();
  });

  test('an item is kept or discarded, once', async () => {
    const id = await addAt('/decide');
    answer = (_request, response) => response.end(feed('Keep', 'Drop'));
    await fetchIt(id);
    const [keep, drop] = (await waiting(id)).map((item) => item.id) as [number, number];
    const deciding = { actor: actor(house.brand), now: now() };
    const draft = draftCalled('Kept');
    const kept = await Promise.all([1, 2].map(() => keepItem(house.db, { itemId: keep, draft, ...deciding })));
    expect(kept.map(({ kind }) => kind).sort()).toEqual(['decided', 'kept']);
    expect(await discardItem(house.db, { itemId: keep, ...deciding })).toBe(false);
    expect(await discardItem(house.db, { itemId: drop, ...deciding })).toBe(true);
    expect(await discardItem(house.db, { itemId: drop, ...deciding })).toBe(false);
    expect(await keepItem(house.db, { itemId: drop, draft, ...deciding })).toEqual({ kind: 'decided' });
    expect(await keepItem(house.db, { itemId: 99_999, draft, ...deciding })).toEqual({ kind: 'no-such-item' });
    const inbox = (await listInbox(house.db, {})).items.map((item) => item.id);
    expect([inbox.includes(keep), inbox.includes(drop)]).toEqual([false, false]);
    const storyId = kept.flatMap((one) => (one.kind === 'kept' ? [one.storyId] : []))[0] as number;
    const story = await openStory(house.db, house.one, { storyId, language: 'en', now: now() });
    expect(story).toMatchObject({ title: 'Kept', html: '<p>Keep</p>' });
  });
});
