import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Viewer } from '#app/identity/index.ts';
import { proposeTransition } from '#app/partnerships/index.server.ts';
import { type FundHouse, now, openFundHouse } from '#test/marketing/fund-house.ts';
import { openPartnershipHouse, type PartnershipHouse } from '#test/partnerships/partnership-house.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { waitingOf } from './waiting-of.ts';

/** Six people look at their homes seven times. */
vi.setConfig({ testTimeout: 60_000 });

describeEachDatabase('what waits in the funds', (database) => {
  let house: FundHouse;
  beforeAll(async () => {
    house = await openFundHouse(database);
  });
  afterAll(() => house.close());

  const waiting = (viewer: Viewer) => waitingOf(house.db, viewer, now);

  test('goes from the request to the payment to whose turn it is, and to no other distributor', async () => {
    const { bruno, bella, fiona, oscar, terry, fang } = house;
    const everybody = async () => {
      const found: Record<string, unknown> = {};
      for (const viewer of [bruno, bella, fiona, oscar, terry, fang]) {
        const list = await waiting(viewer);
        if (list.length > 0) found[viewer.name] = list;
      }
      return found;
    };
    const fund = await house.fund();
    await house.allocate(fund, '1000');
    await house.allocate(fund, '500', 'D1');
    expect(await everybody()).toEqual({});

    const activity = await house.ask(terry, fund, { cost: '200', share: '100' });
    const usd = (minor: number) => [{ currency: 'USD', minor }];
    const since = { date: '2026-11-15', days: 0 };
    const href = `/activities/${activity}/decision`;
    const toDecide = [{ kind: 'activities', count: 1, href, sums: usd(10_000), since }];
    expect(await everybody()).toEqual({ Bruno: toDecide, Bella: toDecide });

    await house.agree(activity, '100');
    expect(await everybody()).toEqual({});
    const first = await house.claim(terry, activity, '200');
    const firstId = idOf(first);
    const toJudge = [{ kind: 'claims', count: 1, href: `/claims/${firstId}/decision`, sums: usd(20_000), since }];
    expect(await everybody()).toEqual({ Bruno: toJudge, Bella: toJudge });

    await house.judge(firstId, { decision: 'rejected' });
    expect(await everybody()).toEqual({
      Terry: [{ kind: 'rejected-claims', count: 1, href: '/claims?state=rejected' }],
    });

    const again = await house.claim(terry, activity, '200', { previous: firstId });
    await house.judge(idOf(again), { decision: 'approved', amount: '100' });
    expect(await everybody()).toEqual({
      Fiona: [{ kind: 'payable-claims', count: 1, href: `/claims/${idOf(again)}/payment`, sums: usd(10_000), since }],
    });
    await house.pay(idOf(again));
    expect(await everybody()).toEqual({});
  });
});

describeEachDatabase('a move of a partnership', (database) => {
  let house: PartnershipHouse;
  beforeAll(async () => {
    house = await openPartnershipHouse(database);
  });
  afterAll(() => house.close());

  test('waits for the other brand manager, not for the one who proposed it', async () => {
    const form = { stage: 'maturity', from: '2026-11-01', reason: 'Grown up' };
    await proposeTransition(house.db, house.bruno, { id: 'D1~Bikes', form, now: house.now() });
    const waiting = (viewer: Viewer) => waitingOf(house.db, viewer, house.now());
    expect(await waiting(house.bella)).toEqual([
      { kind: 'moves', count: 1, href: '/partnerships', sums: [], since: { date: '2026-10-15', days: 0 } },
    ]);
    for (const viewer of [house.bruno, house.one, house.two, house.auditor]) expect(await waiting(viewer)).toEqual([]);
  });
});

function idOf(made: { kind: string; id?: number }): number {
  if (made.id === undefined) throw new Error(JSON.stringify(made));
  return made.id;
}
