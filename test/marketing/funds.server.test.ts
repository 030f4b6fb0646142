import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role, Viewer } from '#app/identity/index.ts';
import {
  closeActivity,
  decideActivity,
  decideAllocation,
  findActivity,
  findAllocationPage,
  findClaim,
  findFund,
  findProof,
  findRequest,
  listActivities,
  listClaims,
  listFunds,
  listRequests,
  makeClaim,
  makeRequest,
  openFund,
  proposeAllocation,
} from '#app/marketing/index.server.ts';
import { insertMembership } from '#db/queries/people.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { addPerson } from '#test/support/people.ts';
import { type FundHouse, fieldsOf, now, openFundHouse, proof } from './fund-house.ts';

describeEachDatabase('the money of a fund', (database) => {
  let house: FundHouse;
  let year = 2030;

  beforeAll(async () => {
    house = await openFundHouse(database);
  });
  afterAll(() => house.close());

  /** A fund of its own with a budget of 1,000.00 and 500.00 for the first distributor. */
  async function funded() {
    year += 1;
    const fundId = await house.fund(String(year));
    await house.allocate(fundId, '1000');
    await house.allocate(fundId, '500', 'D1');
    return fundId;
  }

  /** An activity of the first distributor that costs 400.00, with the amount approved. */
  async function agreed(amount = '200') {
    const fundId = await funded();
    const activity = await house.ask(house.terry, fundId, { cost: '400', share: '200' });
    await house.agree(activity, amount);
    return { fundId, activity };
  }

  async function claimed(amount = '300') {
    const { fundId, activity } = await agreed();
    const made = await house.claim(house.terry, activity, amount);
    if (made.kind !== 'made') throw new Error(JSON.stringify(made));
    return { fundId, activity, claim: made.id };
  }

  const balance = async (fundId: number) => (await findFund(house.db, house.fiona, { id: fundId, now }))?.balance;

  /** Nothing of the room is changed by what is refused. */
  async function expectRefusal(attempt: () => Promise<unknown>, expected: unknown): Promise<void> {
    const count = async () => {
      const tables = [
        'allocations',
        'requests',
        'fundEntries',
        'allocationDecisions',
        'activityDecisions',
        'claims',
        'claimDecisions',
      ] as const;
      const more = ['claimPayments', 'activityClosures', 'funds', 'files', 'auditEvents'] as const;
      const counts = [...tables, ...more].map((table) =>
        house.db
          .selectFrom(table as 'funds')
          .select((e) => e.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow(),
      );
      return Promise.all(counts);
    };
    const before = await count();
    expect(await attempt()).toMatchObject(expected as object);
    expect(await count()).toEqual(before);
  }

  test('a fund is opened once for a brand, a year and a currency', async () => {
    await house.fund('2029');
    const again = { brand: 'AW', year: '2029', currency: 'usd' };
    await expectRefusal(() => openFund(house.db, house.bruno, { fields: fieldsOf(again), now }), {
      mistakes: [{ field: 'brand', problem: 'exists' }],
    });
    const wrong = { brand: 'NONE', year: '2029-Q1', currency: 'DM' };
    await expectRefusal(() => openFund(house.db, house.bruno, { fields: fieldsOf(wrong), now }), {
      mistakes: ['brand', 'year', 'currency'].map((field) => ({ field, problem: 'notFound' })),
    });
  });

  describe('an allocation', () => {
    test('moves money once a second person approves it', async () => {
      const fundId = await funded();
      expect(await balance(fundId)).toEqual({
        unallocated: 50_000,
        available: 50_000,
        reserved: 0,
        payable: 0,
        paid: 0,
      });
    });

    test('is not decided by who proposed it, neither way', async () => {
      const fundId = await funded();
      const id = await house.propose(fundId, '10', 'D1');
      for (const state of ['approved', 'refused'] as const) {
        const deciding = { fundId, id, state, reason: '', now };
        await expectRefusal(() => decideAllocation(house.db, house.bruno, deciding), { kind: 'own-proposal' });
      }
      const own = { allocationId: id, state: 'approved', decidedBy: house.bruno.personId, decidedAt: 'x', reason: '' };
      const byHand = house.db
        .insertInto('allocationDecisions')
        .values(own as never)
        .execute();
      await expect(byHand).rejects.toThrow('allocation_decisions');
      expect(await findAllocationPage(house.db, house.bruno, { fundId, id, now })).toMatchObject({
        standing: 'own-proposal',
      });
    });

    test('beyond the budget can only be refused', async () => {
      const fundId = await funded();
      const id = await house.propose(fundId, '500.01', 'D2');
      await expectRefusal(() => house.approve(fundId, id), { kind: 'above-the-budget' });
      const refusing = { fundId, id, state: 'refused', reason: 'too much', now } as const;
      expect(await decideAllocation(house.db, house.bella, refusing)).toMatchObject({ kind: 'decided' });
      await expectRefusal(() => house.approve(fundId, id), { kind: 'decided-already' });
    });

    test('of another fund is not found', async () => {
      const [fundId, other] = [await funded(), await funded()];
      const id = await house.propose(fundId, '10', 'D1');
      await expectRefusal(() => house.approve(other, id), { kind: 'no-such-allocation' });
    });

    test('two at once that together exceed the budget: one is approved', async () => {
      const fundId = await funded();
      const ids = [await house.propose(fundId, '300', 'D1'), await house.propose(fundId, '300', 'D1')];
      const kinds = (await Promise.all(ids.map((id) => house.approve(fundId, id)))).map(({ kind }) => kind);
      expect(kinds.sort()).toEqual(['above-the-budget', 'decided']);
      expect(await balance(fundId)).toMatchObject({ unallocated: 20_000, available: 80_000 });
    });

    test('the same approved twice at once is approved once', async () => {
      const fundId = await funded();
      const id = await house.propose(fundId, '100', 'D1');
      const kinds = (await Promise.all([house.approve(fundId, id), house.approve(fundId, id)])).map(({ kind }) => kind);
      expect(kinds.sort()).toEqual(['decided', 'decided-already']);
      expect(await balance(fundId)).toMatchObject({ unallocated: 40_000, available: 60_000 });
    });
  });

  describe('an activity', () => {
    test('is approved with less than was asked for, with a reason, which sets the amount aside', async () => {
      const { fundId, activity } = await agreed('150.50');
      expect(await balance(fundId)).toMatchObject({ available: 34_950, reserved: 15_050 });
      await expectRefusal(() => house.agree(activity, '10'), { kind: 'decided-already' });
    });

    test.each([
      ['more than was asked for', { decision: 'approved', amount: '200.01' }, 'amount', 'aboveTheRequest'],
      ['less without a reason', { decision: 'approved', amount: '199' }, 'reason', 'reasonMissing'],
      ['a refusal without a reason', { decision: 'declined' }, 'reason', 'reasonMissing'],
      ['nothing chosen', { reason: 'x' }, 'decision', 'missing'],
      ['a negative amount', { decision: 'approved', amount: '-5', reason: 'x' }, 'amount', 'notPositive'],
      ['half a cent', { decision: 'approved', amount: '5.005', reason: 'x' }, 'amount', 'tooManyDigits'],
    ])('%s is refused at its field', async (_name, values, field, problem) => {
      const id = await house.ask(house.terry, await funded(), { cost: '400', share: '200' });
      await expectRefusal(() => decideActivity(house.db, house.bruno, { id, fields: fieldsOf(values), now }), {
        mistakes: [{ field, problem }],
      });
    });

    test('two at once that together exceed what the distributor has: one is approved', async () => {
      const fundId = await funded();
      const line = { cost: '400', share: '300' };
      const ids = [await house.ask(house.terry, fundId, line), await house.ask(house.terry, fundId, line)];
      const answers = await Promise.all(ids.map((id) => house.agree(id, '300')));
      expect(answers.map(({ kind }) => kind).sort()).toEqual(['decided', 'mistakes']);
      expect(await balance(fundId)).toMatchObject({ available: 20_000, reserved: 30_000 });
    });

    test('is closed, and what is left goes back; while a claim waits it is not', async () => {
      const { fundId, activity, claim } = await claimed();
      const close = () => closeActivity(house.db, house.bruno, { id: activity, now });
      await expectRefusal(close, { kind: 'claim-waits' });
      await house.judge(claim, { decision: 'approved', amount: '100' });
      expect(await close()).toMatchObject({ kind: 'closed' });
      expect(await balance(fundId)).toMatchObject({ available: 40_000, reserved: 0, payable: 10_000 });
      await expectRefusal(close, { kind: 'not-open' });
      await expectRefusal(() => house.claim(house.terry, activity, '10'), { kind: 'not-claimable' });
    });
  });

  describe('a claim', () => {
    test('comes to the part of what was spent that the fund agreed to bear', async () => {
      const { claim } = await claimed('300.01');
      const found = await findClaim(house.db, house.bruno, { id: claim, now });
      expect(found).toMatchObject({
        state: 'waiting',
        claimable: { spentMinor: 30_001, shareMinor: 15_000, reservedMinor: 20_000, claimableMinor: 15_000 },
      });
    });

    test('is approved in part, is payable, and is paid once, also by two at once', async () => {
      const { fundId, claim } = await claimed();
      await expectRefusal(() => house.pay(claim), { kind: 'not-payable' });
      expect(await house.judge(claim, { decision: 'approved', amount: '120' })).toEqual({ kind: 'decided' });
      expect(await balance(fundId)).toMatchObject({ reserved: 8_000, payable: 12_000, paid: 0 });
      expect((await listClaims(house.db, house.fiona, { state: 'payable', now })).claims).toContainEqual(
        expect.objectContaining({ id: claim, approvedMinor: 12_000 }),
      );
      const kinds = (await Promise.all([house.pay(claim), house.pay(claim)])).map(({ kind }) => kind);
      expect(kinds.sort()).toEqual(['not-payable', 'paid']);
      expect(await balance(fundId)).toMatchObject({ reserved: 8_000, payable: 0, paid: 12_000 });
    });

    test('approved by two at once is approved once', async () => {
      const { fundId, claim } = await claimed();
      const approve = () => house.judge(claim, { decision: 'approved', amount: '150' });
      const kinds = (await Promise.all([approve(), approve()])).map(({ kind }) => kind);
      expect(kinds.sort()).toEqual(['decided', 'decided-already']);
      expect(await balance(fundId)).toMatchObject({ reserved: 5_000, payable: 15_000 });
    });

    test('is not approved above what it comes to, nor in part or not at all without a reason', async () => {
      const { claim } = await claimed();
      const judge = (values: Record<string, string>) => house.judge(claim, { reason: '', ...values });
      await expectRefusal(() => judge({ decision: 'approved', amount: '150.01' }), {
        mistakes: [{ field: 'amount', problem: 'aboveTheClaim' }],
      });
      const partly: Record<string, string>[] = [
        { decision: 'approved', amount: '149' },
        { decision: 'rejected' },
        { decision: 'declined' },
      ];
      for (const values of partly) {
        await expectRefusal(() => judge(values), { mistakes: [{ field: 'reason', problem: 'reasonMissing' }] });
      }
    });

    test('sent back is handed in again once, with the proofs that are kept', async () => {
      const { activity, claim } = await claimed();
      await house.judge(claim, { decision: 'rejected' });
      const again = () =>
        makeClaim(house.db, house.terry, {
          fields: fieldsOf({ activity, previous: claim, what1: 'Tent', date1: '2026-11-12', amount1: '280' }),
          files: [],
          kept: [1],
          now,
        });
      const made = await again();
      expect(made).toMatchObject({ kind: 'made' });
      expect(await findClaim(house.db, house.terry, { id: claim, now })).toMatchObject({ state: 'replaced' });
      const id = made.kind === 'made' ? made.id : 0;
      expect(await findClaim(house.db, house.terry, { id, now })).toMatchObject({
        previousId: claim,
        spentMinor: 28_000,
      });
      const kept = await findProof(house.db, house.terry, { id, position: 1, now });
      expect(Buffer.from(kept?.bytes ?? []).toString()).toBe(proof.bytes.toString());
      await house.judge(id, { decision: 'rejected' });
      await expectRefusal(again, { kind: 'not-rejected' });
    });

    test('declined is final: the activity is closed and the rest goes back', async () => {
      const { fundId, activity, claim } = await claimed();
      await house.judge(claim, { decision: 'declined' });
      expect(await balance(fundId)).toMatchObject({ available: 50_000, reserved: 0, payable: 0 });
      await expectRefusal(() => house.claim(house.terry, activity, '10'), { kind: 'not-claimable' });
      await expectRefusal(() => house.judge(claim, { decision: 'approved', amount: '1' }), { kind: 'decided-already' });
    });

    test('waits alone: a second for the same activity is refused meanwhile', async () => {
      const { activity } = await claimed();
      await expectRefusal(() => house.claim(house.terry, activity, '10'), { kind: 'claim-waits' });
    });

    test.each([
      ['no proof', [], 'fileMissing'],
      ['a web page called a picture', [{ name: 'a.png', bytes: Buffer.from('<html>') }], 'fileKind'],
      ['six proofs', Array.from({ length: 6 }, () => proof), 'tooManyFiles'],
    ])('%s is refused', async (_name, files, problem) => {
      const { activity } = await agreed();
      const fields = fieldsOf({ activity, what1: 'Tent', date1: '2026-11-12', amount1: '10' });
      await expectRefusal(() => makeClaim(house.db, house.terry, { fields, files, now }), {
        mistakes: [{ field: 'proofs', problem }],
      });
    });

    test('for a day that is still to come is refused', async () => {
      const { activity } = await agreed();
      await expectRefusal(() => house.claim(house.terry, activity, '10', { date1: '2026-11-16' }), {
        mistakes: [{ field: 'date1', problem: 'inTheFuture' }],
      });
    });
  });

  describe('another distributor', () => {
    test('finds nothing of it and changes nothing', async () => {
      const { fundId, activity, claim } = await claimed();
      const { db, fang } = house;
      expect(await findFund(db, fang, { id: fundId, now })).toBeUndefined();
      expect(await findClaim(db, fang, { id: claim, now })).toBeUndefined();
      expect(await findProof(db, fang, { id: claim, position: 1, now })).toBeUndefined();
      expect(await listFunds(db, fang)).toEqual([]);
      expect((await listRequests(db, fang, { now })).requests).toEqual([]);
      expect((await listActivities(db, fang, { now })).activities).toEqual([]);
      expect((await listClaims(db, fang, { now })).claims).toEqual([]);
      await expectRefusal(() => house.claim(fang, activity, '10'), {
        mistakes: [{ field: 'activity', problem: 'missing' }],
      });
      expect(await closeActivity(db, fang, { id: activity, now })).toBeUndefined();
    });

    test('in the same fund sees its own part only', async () => {
      const { fundId } = await claimed();
      await house.allocate(fundId, '30', 'D2');
      const found = await findFund(house.db, house.fang, { id: fundId, now });
      expect(found).toMatchObject({
        budgetMinor: 0,
        allocatedMinor: 3_000,
        balance: { available: 3_000, reserved: 0 },
      });
      const ofOther = await house.propose(fundId, '1', 'D1');
      expect(await findAllocationPage(house.db, house.fang, { fundId, id: ofOther, now })).toBeUndefined();
      expect(await findAllocationPage(house.db, house.oscar, { fundId, id: ofOther, now })).toMatchObject({
        standing: 'not-allowed',
      });
      expect(found?.allocations).toHaveLength(1);
      expect(found?.entries).toHaveLength(1);
    });
  });

  test('who of the manufacturer decided does not travel to the distributor', async () => {
    const { db, terry, fiona } = house;
    const { fundId, activity, claim } = await claimed();
    const reason = 'kept among us';
    const id = await house.propose(fundId, '1', 'D1');
    await decideAllocation(db, house.bella, { fundId, id, state: 'approved', reason, now });
    await house.judge(claim, { decision: 'approved', amount: '120' });
    await house.pay(claim);
    const { requestId } = (await findActivity(db, terry, { id: activity, now })) ?? { requestId: 0 };
    const told = async (viewer: Viewer) => [
      await findFund(db, viewer, { id: fundId, now }),
      await findRequest(db, viewer, { id: requestId, now }),
      await findActivity(db, viewer, { id: activity, now }),
      await listActivities(db, viewer, { now }),
      await findClaim(db, viewer, { id: claim, now }),
      await listClaims(db, viewer, { now }),
    ];
    for (const answer of await told(terry)) {
      expect(JSON.stringify(answer)).not.toMatch(/Bruno|Bella|Fiona|kept among us|"proposedBy"/);
    }
    expect(JSON.stringify(await told(fiona))).toMatch(/Bella.*kept among us.*Bruno.*Fiona/);
  });

  test('who asked or claimed for a distributor does not decide on it as a brand manager too', async () => {
    const { db, terry } = house;
    const membership = {
      personId: terry.personId,
      role: 'brand-manager',
      distributorId: null,
      isOwner: false,
    } as const;
    const membershipId = await insertMembership(db, { ...membership, createdAt: now.toISOString() });
    const both: Viewer = { ...terry, role: 'brand-manager', distributorId: null, membershipId };
    const { fundId, claim } = await claimed();
    const own = await house.ask(terry, fundId, { cost: '400', share: '200' });
    expect(await findActivity(db, both, { id: own, now })).toMatchObject({ isOwnRequest: true });
    expect(await findClaim(db, both, { id: claim, now })).toMatchObject({ isOwnClaim: true, mayDecide: false });
    await expectRefusal(() => house.agree(own, '10', both), { kind: 'own-request' });
    for (const decision of ['approved', 'rejected', 'declined']) {
      await expectRefusal(() => house.judge(claim, { decision, amount: '10' }, both), { kind: 'own-claim' });
    }
    const decided = {
      state: 'approved',
      amountMinor: 1,
      decidedBy: terry.personId,
      decidedAt: 'x',
      reason: '',
    } as const;
    const ofActivity = db.insertInto('activityDecisions').values({ ...decided, activityId: own });
    await expect(ofActivity.execute()).rejects.toThrow('activity_decisions');
    const ofClaim = db.insertInto('claimDecisions').values({ ...decided, claimId: claim });
    await expect(ofClaim.execute()).rejects.toThrow('claim_decisions');
  });

  describe('whose role was taken away between the page and the act', () => {
    let people = 0;

    /** Someone whose membership has ended since the page was shown, and who may act for the other distributor meanwhile. */
    async function ended(role: Role, distributorId?: number) {
      people += 1;
      const viewer = await addPerson(house.db, `Former ${people}`, role, distributorId);
      await house.db
        .updateTable('memberships')
        .set({ endedAt: now.toISOString() })
        .where('id', '=', viewer.membershipId)
        .execute();
      if (distributorId !== undefined) {
        const membership = { personId: viewer.personId, role, distributorId: house.fang.distributorId, isOwner: false };
        await insertMembership(house.db, { ...membership, createdAt: now.toISOString() });
      }
      return viewer;
    }

    test('a brand manager opens, proposes, decides and closes nothing', async () => {
      const { fundId, activity } = await agreed();
      const { db } = house;
      const former = await ended('brand-manager');
      const opening = fieldsOf({ brand: 'AW', year: '2028', currency: 'USD' });
      const proposing = fieldsOf({ amount: '10', distributor: 'D1', reason: 'spring' });
      const allocation = await house.propose(fundId, '10', 'D1');
      const waiting = await house.ask(house.terry, fundId, { cost: '400', share: '200' });
      const notAllowed = { kind: 'not-allowed' };
      await expectRefusal(() => openFund(db, former, { fields: opening, now }), notAllowed);
      await expectRefusal(() => proposeAllocation(db, former, { fundId, fields: proposing, now }), notAllowed);
      await expectRefusal(() => house.approve(fundId, allocation, former), notAllowed);
      await expectRefusal(() => house.agree(waiting, '10', former), notAllowed);
      await expectRefusal(() => closeActivity(db, former, { id: activity, now }), notAllowed);
      const made = await house.claim(house.terry, activity, '300');
      const claim = made.kind === 'made' ? made.id : 0;
      const judge = () => house.judge(claim, { decision: 'approved', amount: '10' }, former);
      await expectRefusal(judge, notAllowed);
    });

    test('finance pays nothing', async () => {
      const { claim } = await claimed();
      await house.judge(claim, { decision: 'approved', amount: '150' });
      const former = await ended('finance');
      await expectRefusal(() => house.pay(claim, former), { kind: 'not-allowed' });
    });

    test('a person who acts for another distributor by now asks and claims nothing for the former one', async () => {
      const { fundId, activity } = await agreed();
      const former = await ended('distributor', house.terry.distributorId ?? 0);
      const line = { what1: 'Demo day', from1: '2026-11-20', to1: '2026-11-21', cost1: '4', share1: '2' };
      const fields = fieldsOf({ fund: fundId, title: 'Autumn', ...line });
      const notAllowed = { kind: 'not-allowed' };
      await expectRefusal(() => makeRequest(house.db, former, { fields, now }), notAllowed);
      await expectRefusal(() => house.claim(former, activity, '10'), notAllowed);
      await expectRefusal(() => closeActivity(house.db, former, { id: activity, now }), notAllowed);
    });

    test('one who was erased decides nothing', async () => {
      const id = await house.ask(house.terry, await funded(), { cost: '400', share: '200' });
      const erased = await addPerson(house.db, 'Erased', 'brand-manager');
      const erasedAt = now.toISOString();
      await house.db.updateTable('people').set({ erasedAt }).where('id', '=', erased.personId).execute();
      await expectRefusal(() => house.agree(id, '10', erased), { kind: 'not-allowed' });
    });
  });

  test('the owner, finance and the auditor see the request and its lines', async () => {
    const { activity } = await agreed();
    const { requestId } = await house.db
      .selectFrom('activities')
      .select('requestId')
      .where('id', '=', activity)
      .executeTakeFirstOrThrow();
    for (const viewer of [house.terry, house.fiona, house.oscar]) {
      const found = await findRequest(house.db, viewer, { id: requestId, now });
      expect(found).toMatchObject({ title: 'Autumn', availableMinor: 30_000 });
      expect(found?.activities).toMatchObject([{ id: activity, state: 'approved', reservedMinor: 20_000 }]);
    }
  });

  test('the database itself refuses an entry that would leave less than nothing, and every change of one', async () => {
    const { fundId, activity } = await agreed();
    const entry = { fundId, enteredBy: house.bella.personId, enteredAt: '2026-11-15T12:00:00.000Z' };
    const distributorId = house.terry.distributorId;
    const insert = (values: object) =>
      house.db
        .insertInto('fundEntries')
        .values({ ...entry, distributorId, ...values } as never)
        .execute();
    await expect(insert({ kind: 'released', amountMinor: 20_001, activityId: activity })).rejects.toThrow(
      'fund_entries',
    );
    await expect(insert({ kind: 'reserved', amountMinor: 30_001, activityId: activity })).rejects.toThrow(
      'fund_entries',
    );
    await expect(sql`update fund_entries set amount_minor = 1`.execute(house.db)).rejects.toThrow('final');
    await expect(sql`delete from fund_entries`.execute(house.db)).rejects.toThrow('final');
    await insert({ kind: 'released', amountMinor: 20_000, activityId: activity });
  });
});
