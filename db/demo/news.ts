import { dayToText } from '#app/calendar/index.ts';
import { type Actor, actorOf } from '#app/identity/index.ts';
import {
  addSource,
  chooseInterests,
  discardItem,
  fetchSource,
  keepItem,
  openStory,
  publishArticle,
  saveStory,
} from '#app/intel/index.server.ts';
import type { Database } from '../connect.ts';
import { listNewsSources, listWaitingItems } from '../queries/news-sources.ts';
import { listNewsStories } from '../queries/news-stories.ts';
import { demoStories } from './news-stories.ts';
import { demoProposer } from './people.ts';
import type { DemoRoom } from './rooms.ts';
import { viewerOf } from './viewer-of.ts';

const sources = [
  { address: 'demo:bicycle-trade', name: 'Bicycle Trade Weekly' },
  { address: 'demo:cycling-china', name: '骑行产业观察' },
];

/** An item that nobody needs, which shows what discarding does. */
const unneeded = 'Two makers of folding bicycles merge';

/** Before the first story that is made of an item. */
const fetchedDaysBefore = 4;

/** Sources that were fetched, an inbox with items that wait, stories for differing readers, and what two of them did. */
export const loadNews: DemoRoom = async (db, { dates, now, renew }) => {
  const actor = actorOf(await viewerOf(db, demoProposer));
  const instantOf = (daysBefore: number) => new Date(`${dayToText(dates.lastDay - daysBefore)}T17:00:00.000Z`);
  await fetchSources(db, actor, () => instantOf(fetchedDaysBefore));
  await renew();
  await publishStories(db, actor, instantOf);
  await renew();
  await readAsDistributors(db, now());
};

async function fetchSources(db: Database, actor: Actor, now: () => Date): Promise<void> {
  for (const source of sources) await addSource(db, { ...source, actor, now: now() });
  for (const { id } of await listNewsSources(db)) await fetchSource(db, { sourceId: id, now, isDemonstration: true });
  const { rows } = await listWaitingItems(db, {});
  const item = rows.find(({ title }) => title === unneeded);
  if (item) await discardItem(db, { itemId: item.id, actor, now: now() });
}

/** Those that are published already are known by their titles. */
async function publishStories(db: Database, actor: Actor, instantOf: (daysBefore: number) => Date): Promise<void> {
  const { rows: published } = await listNewsStories(db, null, { personId: 0, limit: demoStories.length });
  const { rows: waiting } = await listWaitingItems(db, {});
  for (const { isOfItem, daysBefore, ...draft } of demoStories) {
    if (published.some(({ title }) => title.en === draft.title.en)) continue;
    const publishing = { draft, actor, now: instantOf(daysBefore) };
    const item = isOfItem ? waiting.find(({ title }) => title === draft.title.en) : undefined;
    if (item) await keepItem(db, { ...publishing, itemId: item.id });
    else await publishArticle(db, publishing);
  }
}

/** Terry has read what is for everyone and for his territory and saved one; Fang has said what interests her. */
async function readAsDistributors(db: Database, now: Date): Promise<void> {
  const terry = await viewerOf(db, 'terry@top-sports-supply.example');
  const fang = await viewerOf(db, 'fang@famous-bike-shop.example');
  const { rows } = await listNewsStories(db, null, { personId: 0 });
  for (const { storyId, category } of rows) {
    if (category === 'market' || category === 'company') await openStory(db, terry, { storyId, language: 'en', now });
    if (category === 'industry') await saveStory(db, terry, { storyId, now });
  }
  await chooseInterests(db, fang, ['technology', 'research']);
}
