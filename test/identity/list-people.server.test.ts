import { afterAll, beforeAll, expect, test } from 'vitest';
import { listPeople } from '#app/identity/index.server.ts';
import { describeEachDatabase } from '#test/support/databases.ts';
import { type OpenDatabase, openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

const now = new Date('2026-11-24T10:00:00Z');

describeEachDatabase('the list of people', (database) => {
  let open: OpenDatabase;

  beforeAll(async () => {
    open = await openMigrated(database);
    const { db } = open;
    const distributor = await db.insertInto('distributors').values({ code: 'D1' }).returning('id').executeTakeFirst();
    const distributorId = distributor?.id as number;
    await db.insertInto('changes').values({ number: 1, kind: 'test', acceptedAt: '', acceptedBy: null }).execute();
    const version = { distributorId, changeNumber: 1, status: 'active' };
    for (const [fromDate, name] of [
      [null, 'Old Name'],
      ['2026-11-24', 'New Name'],
      ['2026-11-25', 'Name of Tomorrow'],
    ] as const) {
      await db
        .insertInto('distributorVersions')
        .values({ ...version, fromDate, name })
        .execute();
    }
    await addPerson(db, 'Ada', 'administrator');
    await addPerson(db, 'Zoe', 'distributor', distributorId);
    const gone = await addPerson(db, 'Gone', 'finance');
    const left = await addPerson(db, 'Left', 'finance');
    await db.updateTable('people').set({ erasedAt: 'then' }).where('id', '=', gone.personId).execute();
    await db.updateTable('memberships').set({ endedAt: 'then' }).where('id', '=', left.membershipId).execute();
  });
  afterAll(() => open.close());

  test('holds those who may sign in, by name, with the distributor as it is called today', async () => {
    const found = await listPeople(open.db, { page: 1, now });
    expect(found?.total).toBe(2);
    expect(found?.people).toEqual([
      {
        membershipId: expect.any(Number),
        personId: expect.any(Number),
        name: 'Ada',
        email: 'ada@x.example',
        role: 'administrator',
        distributorCode: null,
        distributorName: null,
      },
      {
        membershipId: expect.any(Number),
        personId: expect.any(Number),
        name: 'Zoe',
        email: 'zoe@x.example',
        role: 'distributor',
        distributorCode: 'D1',
        distributorName: 'New Name',
      },
    ]);
  });

  test('has nothing beyond its last page', async () => {
    expect(await listPeople(open.db, { page: 2, now })).toBeUndefined();
  });
});
