import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPersonPage, listPeople } from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { addPerson } from '#test/support/people.ts';
import { now, openPeople, type PeopleHouse } from './people-house.ts';

describeEachDatabase('the list of people', (database) => {
  let house: PeopleHouse;
  let left: Viewer;

  beforeAll(async () => {
    house = await openPeople(database);
    const { db, one } = house;
    const version = { distributorId: one, changeNumber: 1, status: 'active' };
    for (const [fromDate, name] of [
      ['2026-11-24', 'Valley & Sons'],
      ['2026-11-25', 'Name of Tomorrow'],
    ] as const) {
      await db
        .insertInto('distributorVersions')
        .values({ ...version, fromDate, name })
        .execute();
    }
    const gone = await addPerson(db, 'Gone', 'finance');
    left = await addPerson(db, 'Left_100%', 'finance');
    await db.updateTable('people').set({ erasedAt: 'then' }).where('id', '=', gone.personId).execute();
    await db.updateTable('memberships').set({ endedAt: 'then' }).where('id', '=', left.membershipId).execute();
  });
  afterAll(() => house.close());

  const list = (viewer: Viewer, choice: Parameters<typeof listPeople>[2]['choice'] = {}, page = 1) =>
    listPeople(house.db, viewer, { choice, page, now });
  const names = async (...args: Parameters<typeof list>) => (await list(...args))?.people.map(({ name }) => name);

  test('holds those who may sign in, by name, with the distributor as it is called today', async () => {
    const found = await list(house.oscar);
    expect(found).toMatchObject({ total: 8, isStaff: true });
    expect(found?.people.map(({ name }) => name)).toEqual([
      ...['Ada', 'Adam', 'Bea', 'Fiona', 'Mia', 'Ona', 'Oscar', 'Otto'],
    ]);
    expect(found?.people.find(({ name }) => name === 'Bea')).toEqual({
      id: house.bea.personId,
      name: 'Bea',
      email: 'bea@x.example',
      memberships: [
        { id: house.bea.membershipId, role: 'distributor', distributor: 'Valley & Sons', isOwner: false },
        { id: house.beaOfTwo, role: 'distributor', distributor: 'Hill Cycles', isOwner: false },
      ],
    });
  });

  test('has nothing beyond its last page', async () => {
    expect(await list(house.ada, {}, 2)).toBeUndefined();
  });

  test('is searched by name, e-mail and distributor, and filtered by role and by who acts no longer', async () => {
    expect(await names(house.ada, { text: 'ADA' })).toEqual(['Ada', 'Adam']);
    expect(await names(house.ada, { text: 'fiona@x' })).toEqual(['Fiona']);
    expect(await names(house.ada, { text: 'hill' })).toEqual(['Bea', 'Otto']);
    expect(await names(house.ada, { text: 'D2', role: 'distributor' })).toEqual(['Bea', 'Otto']);
    expect(await names(house.ada, { role: 'administrator' })).toEqual(['Ada', 'Adam']);
    expect(await names(house.ada, { role: 'constructor' })).toHaveLength(8);
    expect(await names(house.ada, { standing: 'former' })).toEqual(['Left_100%']);
    expect(await names(house.ada, { standing: 'former', text: '_100%' })).toEqual(['Left_100%']);
    expect(await names(house.ada, { standing: 'former', role: 'auditor' })).toEqual([]);
  });

  test('shows an owner the people of the own distributor, and of them only what they are there', async () => {
    const found = await list(house.ona);
    expect(found).toMatchObject({ total: 3, isStaff: false });
    expect(
      found?.people.map(({ name, memberships }) => [name, memberships.map(({ distributor }) => distributor)]),
    ).toEqual([
      ['Bea', ['Valley & Sons']],
      ['Mia', ['Valley & Sons']],
      ['Ona', ['Valley & Sons']],
    ]);
    expect(await names(house.otto)).toEqual(['Bea', 'Otto']);
  });

  test('tells an owner nothing of other distributors, whatever is searched for', async () => {
    expect(await names(house.ona, { text: 'hill' })).toEqual([]);
    expect(await names(house.ona, { text: 'otto' })).toEqual([]);
    expect(await names(house.ona, { text: 'valley' })).toEqual(['Bea', 'Mia', 'Ona']);
    expect(await names(house.ona, { standing: 'former', role: 'finance' })).toEqual(['Bea', 'Mia', 'Ona']);
  });

  const page = (viewer: Viewer, id: number) => findPersonPage(house.db, viewer, { id, now });

  test('a person is shown to staff with all that they are and were, and when they signed in last', async () => {
    const { personId } = house.bea;
    for (const at of ['2026-11-20T08:00:00.000Z', '2026-11-23T08:00:00.000Z']) {
      const event = { at, personId, actor: 'person', action: 'signed-in', subject: `person ${personId}`, detail: {} };
      await insertAuditEvent(house.db, event);
    }
    const found = await page(house.oscar, personId);
    expect(found).toMatchObject({ name: 'Bea', email: 'bea@x.example', erasedAt: null, seesTrail: true });
    expect(found?.lastSignIn).toEqual({ at: '2026-11-23T08:00:00.000Z' });
    expect(found?.memberships.map(({ distributorCode }) => distributorCode)).toEqual(['D1', 'D2']);
    expect((await page(house.oscar, left.personId))?.memberships).toMatchObject([{ role: 'finance', endedAt: 'then' }]);
    expect(await page(house.oscar, 999)).toBeUndefined();
  });

  test('an owner finds a person only while they act for the own distributor, and only as that', async () => {
    const found = await page(house.ona, house.bea.personId);
    expect(found?.memberships.map(({ id }) => id)).toEqual([house.bea.membershipId]);
    expect(found).toMatchObject({ lastSignIn: undefined, seesTrail: false, mayGive: false, mayErase: false });
    expect(await page(house.ona, house.otto.personId)).toBeUndefined();
    expect(await page(house.ona, house.ada.personId)).toBeUndefined();
    expect(await page(house.ona, left.personId)).toBeUndefined();
  });

  test('what may be changed is offered to who may, and nobody’s own role as administrator', async () => {
    const offered = async (viewer: Viewer, id: number) => {
      const found = await page(viewer, id);
      const may = found?.memberships.map(({ mayEnd, mayOwn }) => ({ mayEnd, mayOwn }));
      return { may, mayGive: found?.mayGive, mayErase: found?.mayErase };
    };
    const none = { mayEnd: false, mayOwn: false };
    expect(await offered(house.oscar, house.mia.personId)).toEqual({ may: [none], mayGive: false, mayErase: false });
    expect(await offered(house.ada, house.ada.personId)).toEqual({ may: [none], mayGive: false, mayErase: false });
    const endable = { mayEnd: true, mayOwn: false };
    expect(await offered(house.ada, house.adam.personId)).toEqual({ may: [endable], mayGive: true, mayErase: true });
    const both = { mayEnd: true, mayOwn: true };
    expect(await offered(house.ona, house.mia.personId)).toEqual({ may: [both], mayGive: false, mayErase: false });
  });
});
