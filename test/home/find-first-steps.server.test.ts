import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFirstProgress, findFirstSteps, isBeforeFirstRun } from '#app/home/index.server.ts';
import { setLimits } from '#app/identity/index.server.ts';
import { operator, type Role, type Viewer } from '#app/identity/index.ts';
import { withdrawImport } from '#app/sales/index.server.ts';
import { addName } from '#app/settings/index.server.ts';
import { insertInvitation, withdrawInvitation } from '#db/queries/invitations.ts';
import { saveSettings } from '#db/queries/settings.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type House, openHouse, tenPercent } from '#test/support/house.ts';
import { addPerson } from '#test/support/people.ts';

describeEachDatabase('the way to the first run', (database) => {
  let house: House;
  let ada: Viewer;

  // A brand manager and finance are there from the beginning.
  beforeEach(async () => {
    house = await openHouse(database);
    ada = await addPerson(house.db, 'Ada', 'administrator');
  });
  afterEach(() => house.close());

  const find = (viewer: Viewer) => findFirstSteps(house.db, viewer, 'en');
  const stepsOf = async (viewer: Viewer) =>
    (await find(viewer))?.steps.map(({ key, state, there }) => `${key}: ${there ?? state}`);
  const brand = async () => {
    const fields = (name: string) => (name === 'code' ? 'AW' : '');
    await addName(house.db, ada, { kind: 'brands', fields, now: house.now() });
  };
  const products = () => house.load('products', 'sku,name,product_line\nS1,Bike,Road\nS2,Bag,Bags\n');

  test('is told from what is on record, step by step', async () => {
    expect(await stepsOf(ada)).toEqual([
      'house: now',
      'people: later',
      'product-lines: later',
      'distributors: later',
      'products: later',
      'sales: later',
      'programme: later',
      'approval: later',
      'run: later',
    ]);
    expect(await findFirstProgress(house.db, ada)).toEqual({ done: 0, count: 9 });
    await saveSettings(house.db, { manufacturer: 'AW', currency: 'USD' });
    await brand();
    await addPerson(house.db, 'Ben', 'brand-manager');
    await house.load('distributors', 'code,name,currency\nD1,One,USD\nD2,Two,USD\n');
    await products();
    expect(await stepsOf(ada)).toEqual([
      'house: AW · one brand · USD · UTC',
      'people: 2 brand managers, and finance',
      'product-lines: 2 product lines',
      'distributors: 2 distributors',
      'products: 2 products',
      'sales: now',
      'programme: waiting',
      'approval: later',
      'run: later',
    ]);
    await house.sell('A,1,2026-07-01,D1,S1,1,1000', 'A,2,2026-07-01,D2,S1,1,10');
    await house.load('programmes', JSON.stringify([tenPercent, { ...tenPercent, code: 'MORE' }]));
    expect((await stepsOf(ada))?.slice(5)).toEqual([
      'sales: 2 sales lines',
      'programme: 2 programmes',
      'approval: waiting',
      'run: later',
    ]);
    const led = await find(await addPerson(house.db, 'Bo', 'brand-manager'));
    expect(led?.steps).toMatchObject([
      { key: 'approval', state: 'now', action: { href: '/programmes/MORE/versions/1' } },
    ]);
    await house.rule(tenPercent);
    expect((await stepsOf(ada))?.slice(7)).toEqual(['approval: One approved programme', 'run: waiting']);
    await house.run('2026-Q3');
    expect(await stepsOf(ada)).toBeUndefined();
    expect(await isBeforeFirstRun(house.db)).toBe(false);
  });

  test('shows others of the staff what is missing, a brand manager no run, and people of distributors nothing', async () => {
    await saveSettings(house.db, { manufacturer: 'AW' });
    const missing = ['house', 'people', 'product-lines', 'distributors', 'products', 'sales', 'programme', 'approval'];
    const keysOf = async (name: string, role: Role, distributorId?: number) => {
      const viewer = await addPerson(house.db, name, role, distributorId);
      return (await find(viewer))?.steps.map(({ key }) => key);
    };
    expect(await keysOf('Fay', 'finance')).toEqual([...missing, 'run']);
    expect(await keysOf('Oscar', 'auditor')).toEqual([...missing, 'run']);
    expect(await keysOf('Bo', 'brand-manager')).toEqual(missing.filter((key) => key !== 'people'));
    await house.load('distributors', 'code,name,currency\nD1,One,USD\n');
    const { id } = await house.db.selectFrom('distributors').select('id').executeTakeFirstOrThrow();
    expect(await keysOf('Dan', 'distributor', id)).toBeUndefined();
    expect(await keysOf('Otto', 'auditor')).not.toContain('distributors');
  });

  test('counts who is in without limits, and invitations that are open', async () => {
    await saveSettings(house.db, { manufacturer: 'AW' });
    await brand();
    const people = async () => (await find(ada))?.steps[1];
    const bo = await addPerson(house.db, 'Bo', 'brand-manager');
    expect(await people()).toMatchObject({ state: 'done', there: '2 brand managers, and finance' });

    await products();
    const codes = { brand: [], 'product-line': ['Road'], territory: [] };
    const { personId, membershipId } = bo;
    const set = await setLimits(house.db, ada, { personId, membershipId, base: 0, codes, now: house.now() });
    expect(set.kind).toBe('set');
    expect(await people()).toMatchObject({
      state: 'now',
      missing: ['A second brand manager is missing, who approves what the first one proposes.'],
    });
    const lifted = { ...codes, 'product-line': [] };
    await setLimits(house.db, ada, { personId, membershipId, base: 1, codes: lifted, now: house.now() });
    expect(await people()).toMatchObject({ state: 'done' });

    const endedAt = '2026-10-01T00:00:00.000Z';
    await house.db.updateTable('memberships').set({ endedAt }).where('id', '=', membershipId).execute();
    const invitation = { personId, role: 'brand-manager', distributorId: null, isOwner: false };
    const invited = { ...invitation, invitedBy: ada.personId, invitedAt: endedAt };
    const id = await insertInvitation(house.db, invited);
    expect(await people()).toMatchObject({
      ...{ state: 'waiting', action: { text: 'See the invitations', href: '/invitations' } },
      missing: [expect.stringMatching(/^A second/), 'One invitation is not accepted yet.'],
    });
    await withdrawInvitation(house.db, id, { withdrawnBy: ada.personId, withdrawnAt: endedAt });
    expect(await people()).toMatchObject({
      ...{ state: 'now', action: { text: 'Invite a brand manager', href: '/people/new?role=brand-manager' } },
    });
  });

  test('does not count sales that were withdrawn, nor those of a file that was refused', async () => {
    await house.load('distributors', 'code,name,currency\nD1,One,USD\n');
    await products();
    const { importId } = await house.sell('A,1,2026-07-01,D1,S1,1,1000');
    const sales = async () => (await stepsOf(ada))?.[5];
    expect(await sales()).toBe('sales: One sales line');
    await expect(house.sell('B,1,2026-07-01,NOBODY,S1,1,1000')).rejects.toThrow();
    expect(await sales()).toBe('sales: One sales line');
    const reason = 'the wrong month';
    await withdrawImport(house.db, { id: importId as number, reason, actor: operator, now: house.now() });
    expect(await sales()).toBe('sales: later');
  });

  test('is over in a demonstration, and where a statement was issued', async () => {
    expect(await isBeforeFirstRun(house.db)).toBe(true);
    await saveSettings(house.db, { demonstration: '2026-11-15' });
    expect(await stepsOf(ada)).toBeUndefined();
    await saveSettings(house.db, { demonstration: null });
    await house.load('distributors', 'code,name,currency\nD1,One,USD\n');
    await products();
    await house.rule(tenPercent);
    await house.sell('A,1,2026-07-01,D1,S1,1,1000');
    await house.run('2026-Q3');
    expect(await isBeforeFirstRun(house.db)).toBe(true);
    await house.issue('2026-Q3');
    expect(await isBeforeFirstRun(house.db)).toBe(false);
    expect(await stepsOf(ada)).toBeUndefined();
  });
});
