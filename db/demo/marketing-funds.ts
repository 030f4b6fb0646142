import { dayToText } from '#app/calendar/index.ts';
import type { Viewer } from '#app/identity/index.ts';
import {
  decideActivity,
  decideAllocation,
  decideClaim,
  findRequest,
  makeClaim,
  makeRequest,
  openFund,
  proposeAllocation,
} from '#app/marketing/index.server.ts';
import { fieldsOf, type MarketingDemo, morningOf, requireMade } from './marketing-steps.ts';
import { demoDistributorPeople } from './people.ts';
import { receiptPicture } from './receipt.ts';
import { demoCurrency } from './sales.ts';

/**
 * Two funds with allocations, one of which awaits its second person; a request that is decided line by line and one that
 * waits; a claim that is payable and one that waits, with proofs.
 */
export async function loadFunds(demo: MarketingDemo): Promise<void> {
  const { dates } = demo;
  const [large, small] = demoDistributorPeople;
  const opened = dates.year.firstDay - 20;
  const main = await openDemoFund(demo, { brand: 'Adventure Works', budget: '120000', day: opened });
  const road = await openDemoFund(demo, { brand: 'Adventure Works Road', budget: '40000', day: opened });
  await allocate(demo, {
    fundId: main,
    to: large.distributor,
    amount: '18000',
    reason: 'Two per cent of last year’s purchases',
    day: opened + 3,
  });
  await allocate(demo, {
    fundId: main,
    to: small.distributor,
    amount: '4500',
    reason: 'Joint investment in the second shop window',
    day: opened + 3,
  });
  await allocate(demo, { fundId: road, to: large.distributor, amount: '6000', reason: 'Road season', day: opened + 4 });
  const requested = Math.max(opened + 8, dates.lastDay - 55);
  await requestOfLarge(demo, { fundId: main, day: requested });
  await requestOfSmall(demo, { fundId: main, day: Math.max(opened + 9, dates.lastDay - 4) });
  const more = { fundId: main, to: large.distributor, amount: '5000', reason: 'Winter service weeks in three towns' };
  await propose(demo, { ...more, day: Math.max(opened + 10, dates.lastDay - 3) });
}

async function openDemoFund(
  demo: MarketingDemo,
  { brand, budget, day }: { brand: string; budget: string; day: number },
): Promise<number> {
  const { db, dates } = demo;
  const fields = fieldsOf({ brand, year: dates.year.text, currency: demoCurrency });
  const { id } = requireMade(await openFund(db, demo.brand, { fields, now: morningOf(day) }), 'opened');
  await allocate(demo, { fundId: id, to: '', amount: budget, reason: 'Budget of the year', day });
  return id;
}

type Allocating = { fundId: number; to: string; amount: string; reason: string; day: number };

async function propose({ db, brand }: MarketingDemo, { fundId, to, amount, reason, day }: Allocating): Promise<number> {
  const fields = fieldsOf({ distributor: to, amount, reason });
  return requireMade(await proposeAllocation(db, brand, { fundId, fields, now: morningOf(day) }), 'proposed').id;
}

async function allocate(demo: MarketingDemo, allocating: Allocating): Promise<void> {
  const id = await propose(demo, allocating);
  const { fundId, day } = allocating;
  const decision = { fundId, id, state: 'approved', reason: '', now: morningOf(day + 1) } as const;
  requireMade(await decideAllocation(demo.db, demo.second, decision), 'decided');
}

async function requestOfLarge(demo: MarketingDemo, { fundId, day }: { fundId: number; day: number }): Promise<void> {
  const { db, brand, large } = demo;
  const on = (days: number) => dayToText(day + days);
  const request = {
    fund: fundId,
    title: 'Autumn riding days',
    note: 'Both towns have asked us to come back after last year.',
    ...{ what1: 'Demo weekend with 20 test bikes', from1: on(18), to1: on(19), cost1: '3200', share1: '1600' },
    ...{ what2: 'Half a page in the local magazine', from2: on(14), to2: on(40), cost2: '1500', share2: '1000' },
    ...{ what3: 'Stand at a trade fair abroad', from3: on(30), to3: on(33), cost3: '5000', share3: '4000' },
  };
  const [weekend, magazine, fair] = await makeDemoRequest(demo, large, { request, day });
  const decide = async (id: number | undefined, values: Record<string, string>) =>
    requireMade(
      await decideActivity(db, brand, { id: id as number, fields: fieldsOf(values), now: morningOf(day + 6) }),
      'decided',
    );
  await decide(weekend, { decision: 'approved', amount: '1600' });
  const half = 'Advertising is shared in equal parts.';
  await decide(magazine, { decision: 'approved', amount: '750', reason: half });
  await decide(fair, { decision: 'declined', reason: 'Outside your territory; the brand exhibits there itself.' });

  const window = { title: 'Winter window', what1: 'Window display in both shops', from1: on(25), to1: on(85) };
  const shop = { fund: fundId, ...window, cost1: '2400', share1: '1200' };
  const [display] = await makeDemoRequest(demo, large, { request: shop, day: day + 5 });
  await decide(display, { decision: 'approved', amount: '1200' });

  const claimed = await claimOfLarge(demo, { activity: weekend as number, day: day + 30, on });
  const approval = {
    fields: fieldsOf({ decision: 'approved', amount: '1425.25', last: 'on' }),
    now: morningOf(day + 34),
  };
  requireMade(await decideClaim(db, brand, { id: claimed, ...approval }), 'decided');
  const advert = { what1: 'Advertisement, three issues', date1: on(41), amount1: '1480' };
  const fields = fieldsOf({ activity: magazine as number, ...advert });
  const files = [{ name: 'magazine-invoice.png', bytes: receiptPicture() }];
  requireMade(await makeClaim(db, large, { fields, files, now: morningOf(day + 48) }), 'made');
}

type Claiming = { activity: number; day: number; on: (days: number) => string };

async function claimOfLarge({ db, large }: MarketingDemo, { activity, day, on }: Claiming): Promise<number> {
  const fields = fieldsOf({
    activity,
    ...{ what1: 'Tent and barriers', date1: on(20), amount1: '1640' },
    ...{ what2: 'Food and drinks', date2: on(19), amount2: '510.50' },
    ...{ what3: 'Mechanic for two days', date3: on(22), amount3: '700' },
  });
  const files = ['tent.png', 'food-and-drinks.png'].map((name) => ({ name, bytes: receiptPicture() }));
  return requireMade(await makeClaim(db, large, { fields, files, now: morningOf(day) }), 'made').id;
}

async function requestOfSmall(demo: MarketingDemo, { fundId, day }: { fundId: number; day: number }): Promise<void> {
  const on = (days: number) => dayToText(day + days);
  const request = {
    fund: fundId,
    title: '冬季保养周末',
    note: '去年冬天到店保养的老客户里，三成在春天换了新车。',
    ...{ what1: '免费检测与保养日', from1: on(30), to1: on(31), cost1: '900', share1: '450' },
    ...{ what2: '社区传单与微信群推广', from2: on(20), to2: on(31), cost2: '400', share2: '200' },
  };
  await makeDemoRequest(demo, demo.small, { request, day });
}

/** Makes a request and returns the ids of its activities. */
async function makeDemoRequest(
  { db }: MarketingDemo,
  viewer: Viewer,
  { request, day }: { request: Record<string, string | number>; day: number },
): Promise<number[]> {
  const now = morningOf(day);
  const { id } = requireMade(await makeRequest(db, viewer, { fields: fieldsOf(request), now }), 'made');
  const activities = (await findRequest(db, viewer, { id, now }))?.activities ?? [];
  return activities.sort((a, b) => a.position - b.position).map((activity) => activity.id);
}
