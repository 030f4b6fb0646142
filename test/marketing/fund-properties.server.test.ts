import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeActivity } from '#app/marketing/index.server.ts';
import { balanceOf } from '#app/marketing/index.ts';
import { listEntrySums } from '#db/queries/funds.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { trials } from '#test/support/trials.ts';
import { type FundHouse, now, openFundHouse } from './fund-house.ts';

type Step = { act: 'fund' | 'allocate' | 'ask' | 'claim' | 'judge' | 'pay' | 'close'; who: number; amount: number };

/** What happens to a fund: any acts in any order, most of them possible, some not. */
const steps = fc.array(
  fc.record({
    act: fc.constantFrom(
      'fund',
      'allocate',
      'allocate',
      'ask',
      'ask',
      'claim',
      'claim',
      'judge',
      'judge',
      'pay',
      'close',
    ),
    who: fc.nat(7),
    amount: fc.integer({ min: 1, max: 9_000 }),
  }) as fc.Arbitrary<Step>,
  { minLength: 8, maxLength: 24 },
);

describeEachDatabase('the money of a fund, whatever is done with it', (database) => {
  let house: FundHouse;
  let year = 2000;

  beforeAll(async () => {
    house = await openFundHouse(database);
  });
  afterAll(() => house.close());

  test('is the sum of its entries, never negative, and nothing is paid twice or above what was approved', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        year += 1;
        const played = await play(sequence, String(year));
        await expectSound(played);
      }),
      { numRuns: database.name === 'sqlite' ? trials(15, 80) : trials(5, 24) },
    );
  });

  /** Does the steps in a fund of its own and keeps its own account of what they should leave. */
  async function play(sequence: readonly Step[], fundYear: string) {
    const fundId = await house.fund(fundYear);
    const own = { unallocated: 0, available: [0, 0], reserved: new Map<number, number>(), payable: 0, paid: 0 };
    const activities: { id: number; who: number; agreed: number }[] = [];
    const claims: { id: number; activity: number; claimable: number }[] = [];
    const payable: { id: number; amount: number }[] = [];
    for (const { act, who, amount } of [{ act: 'fund', who: 0, amount: 20_000 }, ...sequence]) {
      const text = (amount / 100).toFixed(2);
      const side = who % 2;
      const viewer = side === 0 ? house.terry : house.fang;
      const activity = activities[who % Math.max(1, activities.length)];
      if (act === 'fund') {
        expect(await house.allocate(fundId, text)).toMatchObject({ kind: 'decided' });
        own.unallocated += amount;
      } else if (act === 'allocate') {
        const { kind } = await house.allocate(fundId, text, `D${side + 1}`);
        expect(kind).toBe(amount > own.unallocated ? 'above-the-budget' : 'decided');
        if (kind !== 'decided') continue;
        own.unallocated -= amount;
        own.available[side] = (own.available[side] as number) + amount;
      } else if (act === 'ask') {
        if (own.available[side] === 0) continue;
        const id = await house.ask(viewer, fundId, { cost: '90.00', share: text });
        const { kind } = await house.agree(id, text);
        expect(kind).toBe(amount > (own.available[side] as number) ? 'mistakes' : 'decided');
        if (kind !== 'decided') continue;
        own.available[side] = (own.available[side] as number) - amount;
        own.reserved.set(id, amount);
        activities.push({ id, who: side, agreed: amount });
      } else if (act === 'claim' && activity) {
        const owner = activity.who === 0 ? house.terry : house.fang;
        const made = await house.claim(owner, activity.id, text);
        if (made.kind !== 'made') continue;
        const left = own.reserved.get(activity.id) ?? 0;
        const claimable = Math.min(left, Math.floor((amount * activity.agreed) / 9_000));
        claims.push({ id: made.id, activity: activity.id, claimable });
      } else if (act === 'judge') {
        const claim = claims[who % Math.max(1, claims.length)];
        if (!claim) continue;
        const { kind } = await house.judge(claim.id, { decision: 'approved', amount: text });
        if (kind !== 'decided') continue;
        expect(amount).toBeLessThanOrEqual(claim.claimable);
        own.reserved.set(claim.activity, (own.reserved.get(claim.activity) ?? 0) - amount);
        own.payable += amount;
        payable.push({ id: claim.id, amount });
      } else if (act === 'pay') {
        const claim = payable[who % Math.max(1, payable.length)];
        if (!claim) continue;
        const answers = (await Promise.all([house.pay(claim.id), house.pay(claim.id)])).map(({ kind }) => kind);
        if (!answers.includes('paid')) continue;
        expect(answers.sort()).toEqual(['not-payable', 'paid']);
        own.payable -= claim.amount;
        own.paid += claim.amount;
      } else if (act === 'close' && activity) {
        const closed = await closeActivity(house.db, house.bruno, { id: activity.id, now });
        if (closed?.kind !== 'closed') continue;
        own.available[activity.who] = (own.available[activity.who] as number) + (own.reserved.get(activity.id) ?? 0);
        own.reserved.set(activity.id, 0);
      }
    }
    return { fundId, own };
  }

  async function expectSound({ fundId, own }: Awaited<ReturnType<typeof play>>): Promise<void> {
    const sums = await listEntrySums(house.db, { fundId });
    const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0);
    expect(balanceOf(sums)).toEqual({
      unallocated: own.unallocated,
      available: sum(own.available),
      reserved: sum(own.reserved.values()),
      payable: own.payable,
      paid: own.paid,
    });
    for (const distributorId of [house.terry.distributorId, house.fang.distributorId]) {
      const { unallocated: _, ...accounts } = balanceOf(sums.filter((entry) => entry.distributorId === distributorId));
      expect(Math.min(...Object.values(accounts))).toBeGreaterThanOrEqual(0);
    }
    for (const [activityId, reserved] of own.reserved) {
      expect(balanceOf(await listEntrySums(house.db, { activityId })).reserved).toBe(reserved);
    }
  }
});
