import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '#app/identity/index.ts';
import {
  completeCommitment,
  findJointPlan,
  listJointPlans,
  openJointPlan,
  saveJointPlan,
  signJointPlan,
} from '#app/marketing/index.server.ts';
import { insertMembership } from '#db/queries/people.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';
import { fieldsOf, now } from './fund-house.ts';
import { jointPlanFields } from './plan-fields.ts';

const sales = `document,line,date,distributor,sku,quantity,net_amount,source
A,1,2026-01-01,D1,S1,1,400,sell-in
A,2,2026-12-31,D1,S2,1,150.25,sell-in
B,1,2026-06-01,D1,S1,1,-100,sell-in
C,1,2025-12-31,D1,S1,1,999,sell-in
D,1,2026-06-01,D1,S1,1,70,sell-out
E,1,2026-06-01,D2,S1,1,5000,sell-in
`;

describeEachDatabase('a joint plan', (database) => {
  let house: House;
  let brand: Viewer;
  let one: Viewer;
  let two: Viewer;
  let auditor: Viewer;
  let year = 2026;

  beforeAll(async () => {
    house = await openHouse(database);
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await house.load('products', 'sku,name,product_line\nS1,Bike,Road\nS2,Chain,Parts\n');
    await house.load('sales', sales);
    const codes = await house.db.selectFrom('distributors').select(['id', 'code']).execute();
    const idOf = (code: string) => codes.find((row) => row.code === code)?.id;
    brand = await addPerson(house.db, 'Bruno', 'brand-manager');
    auditor = await addPerson(house.db, 'Oscar', 'auditor');
    one = await addPerson(house.db, 'Terry', 'distributor', idOf('D1'));
    two = await addPerson(house.db, 'Fang', 'distributor', idOf('D2'));
  });
  afterAll(() => house.close());

  const open = async (of = '2026') => {
    const opened = await openJointPlan(house.db, brand, { fields: fieldsOf({ distributor: 'D1', year: of }), now });
    return opened.kind === 'opened' ? opened.id : 0;
  };
  const save = (id: number, more: Record<string, string | number> = {}, viewer = brand) =>
    saveJointPlan(house.db, viewer, { id, fields: fieldsOf({ ...jointPlanFields, ...more }), now });
  const sign = (id: number, number: number, viewer: Viewer) => signJointPlan(house.db, viewer, { id, number, now });
  const find = (id: number, viewer = brand, number?: number) => findJointPlan(house.db, viewer, { id, number, now });
  const complete = (id: number, commitment: number, viewer: Viewer, doneOn = '2026-11-01') =>
    completeCommitment(house.db, viewer, { id, commitment, fields: fieldsOf({ doneOn }), now });

  /** A plan of a year of its own, in its first version. */
  async function written() {
    year += 1;
    const id = await open(String(year));
    await save(id);
    return id;
  }

  test('shows what was reached: net sales of the year, in all and of a product line', async () => {
    const id = await open();
    expect(await open()).toBe(id);
    await save(id);
    const plan = await find(id, one);
    expect(plan?.shown?.progress).toMatchObject({
      percent: '51',
      objectives: [
        { targetMinor: 100_000, actualMinor: 45_025, percent: '45' },
        { targetMinor: 50_000, actualMinor: 30_000, percent: '60' },
      ],
    });
    expect(plan).toMatchObject({ from: '2026-01-01', to: '2026-12-31', side: 'distributor' });
  });

  test('holds once both sides have signed, each once', async () => {
    const id = await written();
    expect(await sign(id, 1, brand)).toEqual({ kind: 'signed' });
    expect(await sign(id, 1, brand)).toEqual({ kind: 'signed-already' });
    expect((await find(id))?.shown).toMatchObject({ state: 'half-signed', missing: ['distributor'], maySign: false });
    expect((await find(id, one))?.shown).toMatchObject({ maySign: true });
    const kinds = (await Promise.all([sign(id, 1, one), sign(id, 1, one)])).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(['signed', 'signed-already']);
    expect((await find(id))?.shown).toMatchObject({ state: 'in-force', missing: [] });
  });

  test('does not hold by one person who signs for both sides', async () => {
    const id = await written();
    const membership = { personId: one.personId, role: 'brand-manager', distributorId: null, isOwner: false } as const;
    const membershipId = await insertMembership(house.db, { ...membership, createdAt: now.toISOString() });
    const both: Viewer = { ...one, role: 'brand-manager', distributorId: null, membershipId };
    await sign(id, 1, one);
    expect((await find(id, both))?.shown?.maySign).toBe(false);
    expect(await sign(id, 1, both)).toEqual({ kind: 'own-signature' });
    const { versionId, signedBy, signedAt } = await house.db
      .selectFrom('jointPlanSignatures')
      .selectAll()
      .where('signedBy', '=', one.personId)
      .orderBy('versionId', 'desc')
      .executeTakeFirstOrThrow();
    const byHand = { versionId, signedBy, signedAt, side: 'brand' as const };
    await expect(house.db.insertInto('jointPlanSignatures').values(byHand).execute()).rejects.toThrow(
      'joint_plan_signatures',
    );
    expect((await find(id))?.shown).toMatchObject({ state: 'half-signed', missing: ['brand'] });
  });

  test('changed after signing is a new version, which needs both signatures again; until then the old one holds', async () => {
    const id = await written();
    for (const viewer of [brand, one]) await sign(id, 1, viewer);
    expect(await save(id, { base: 1, target1: '2000' }, one)).toEqual({ kind: 'saved', number: 2 });
    expect((await find(id))?.shown).toMatchObject({ number: 2, state: 'draft', missing: ['brand', 'distributor'] });
    expect((await find(id))?.versions).toMatchObject([{ state: 'draft' }, { state: 'in-force' }]);
    expect(await sign(id, 1, brand)).toEqual({ kind: 'newer-version' });
    for (const viewer of [one, brand]) await sign(id, 2, viewer);
    expect((await find(id))?.versions).toMatchObject([{ state: 'in-force' }, { state: 'passed' }]);
    expect((await find(id, one, 1))?.shown?.progress.objectives[0]?.targetMinor).toBe(100_000);
  });

  test('saved over a newer draft is refused, and both are shown', async () => {
    const id = await written();
    await save(id, { base: 1, target1: '1500' }, one);
    const refused = await save(id, { base: 1, target1: '1800' });
    expect(refused).toMatchObject({ kind: 'newer-draft', number: 2, by: 'Terry' });
    if (refused.kind !== 'newer-draft') return;
    expect([refused.newer, refused.written].map(({ objectives }) => objectives[0]?.targetMinor)).toEqual([
      150_000, 180_000,
    ]);
    expect((await find(id))?.versions).toHaveLength(2);
    const both = await Promise.all([save(id, { base: 2 }), save(id, { base: 2 }, one)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['newer-draft', 'saved']);
  });

  test.each([
    ['weights that are not a hundred', { weight2: '41' }, 'weight1', 'weightsNotAHundred'],
    ['a weight of nothing', { weight2: '0' }, 'weight2', 'notAWeight'],
    ['a target of nothing', { target1: '0' }, 'target1', 'notPositive'],
    ['a product line that there is not', { line2: 'Sea' }, 'line2', 'notFound'],
    ['a commitment without a day', { due1: '' }, 'due1', 'missing'],
    ['a day that no calendar has', { due1: '2026-02-30' }, 'due1', 'notADate'],
  ])('%s is refused at its field', async (_name, more, field, problem) => {
    const id = await written();
    expect(await save(id, { base: 1, ...(more as Record<string, string>) })).toEqual({
      kind: 'mistakes',
      mistakes: [{ field, problem }],
    });
    expect((await find(id))?.versions).toHaveLength(1);
  });

  test('whose role was taken away meanwhile opens, writes, signs and keeps nothing', async () => {
    const id = await written();
    for (const viewer of [brand, one]) await sign(id, 1, viewer);
    await save(id, { base: 1 });
    const before = await find(id);
    for (const role of ['brand-manager', 'distributor'] as const) {
      const distributorId = role === 'distributor' ? (one.distributorId ?? 0) : undefined;
      const former = await addPerson(house.db, `Former ${role}`, role, distributorId);
      const endedAt = now.toISOString();
      await house.db.updateTable('memberships').set({ endedAt }).where('id', '=', former.membershipId).execute();
      expect(await save(id, { base: 2 }, former)).toEqual({ kind: 'not-allowed' });
      expect(await sign(id, 2, former)).toEqual({ kind: 'not-allowed' });
      expect(await complete(id, role === 'distributor' ? 2 : 1, former)).toEqual({ kind: 'not-allowed' });
      const fields = fieldsOf({ distributor: 'D1', year: '2099' });
      expect(await openJointPlan(house.db, former, { fields, now })).toEqual({ kind: 'not-allowed' });
    }
    expect(await find(id)).toEqual(before);
    expect((await listJointPlans(house.db, brand, { year: '2099', now })).plans).toEqual([]);
  });

  test('a commitment is kept by its own side, once, of the version that holds', async () => {
    const id = await written();
    expect(await complete(id, 1, brand)).toEqual({ kind: 'no-such-commitment' });
    for (const viewer of [brand, one]) await sign(id, 1, viewer);
    expect(await complete(id, 1, one)).toEqual({ kind: 'no-such-commitment' });
    expect(await complete(id, 1, brand, '2026-11-16')).toMatchObject({ mistakes: [{ problem: 'inTheFuture' }] });
    expect(await complete(id, 1, brand)).toEqual({ kind: 'done' });
    expect(await complete(id, 1, brand)).toEqual({ kind: 'done-already' });
    expect((await find(id))?.shown?.commitments).toMatchObject([
      { number: 1, done: { doneOn: '2026-11-01', recordedByName: 'Bruno' } },
      { number: 2, done: undefined },
    ]);
    // The commitment keeps its number when the plan is changed, and a new one gets another.
    const third = { number1: 1, number2: 2, commitment3: 'Sell-out report', side3: 'distributor', due3: '2026-12-31' };
    await save(id, { base: 1, ...third });
    expect((await find(id))?.shown?.commitments.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  test('another distributor finds none and changes none; the auditor reads and does not sign', async () => {
    const id = await written();
    const before = await house.db.selectFrom('auditEvents').select('id').execute();
    expect(await find(id, two)).toBeUndefined();
    expect((await listJointPlans(house.db, two, { now })).plans).toEqual([]);
    expect(await save(id, { base: 1 }, two)).toEqual({ kind: 'no-such-plan' });
    expect(await sign(id, 1, two)).toEqual({ kind: 'no-such-version' });
    expect(await complete(id, 2, two)).toEqual({ kind: 'no-such-commitment' });
    expect((await find(id, auditor))?.shown).toMatchObject({ maySign: false });
    expect(await house.db.selectFrom('auditEvents').select('id').execute()).toEqual(before);
    expect((await find(id))?.versions).toMatchObject([{ number: 1, state: 'draft' }]);
  });

  test('no version and no signature is ever changed', async () => {
    const id = await written();
    await sign(id, 1, brand);
    await expect(sql`update joint_plan_versions set body = '{}'`.execute(house.db)).rejects.toThrow('final');
    await expect(sql`delete from joint_plan_signatures`.execute(house.db)).rejects.toThrow('final');
  });
});
