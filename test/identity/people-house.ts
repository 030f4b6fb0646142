import type { Database } from '#db/connect.ts';
import { insertMembership } from '#db/queries/people.ts';
import type { TestDatabase } from '#test/support/databases.ts';
import { openMigrated, useCopies } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

export const now = new Date('2026-11-24T10:00:00.000Z');

export type PeopleHouse = Awaited<ReturnType<typeof openPeople>>;

/** Two administrators, other staff, and two distributors with an owner each; Bea acts for both, and Mia for the first. */
export async function openPeople(database: TestDatabase) {
  const { db, close } = await openMigrated(database);
  return { db, close, ...(await addPeople(db)) };
}

/** Hands each test such a house of its own. */
export function usePeople(database: TestDatabase, use: (house: PeopleHouse) => void): void {
  let people: Awaited<ReturnType<typeof addPeople>>;
  useCopies(database, {
    fill: async ({ db }) => {
      people = await addPeople(db);
    },
    use: ({ db, close }) => use({ db, close, ...people }),
  });
}

async function addPeople(db: Database) {
  await db.insertInto('changes').values({ number: 1, kind: 'test', acceptedAt: '', acceptedBy: null }).execute();
  const one = await addDistributor(db, 'D1', 'Valley Bicycle');
  const two = await addDistributor(db, 'D2', 'Hill Cycles');
  const isOwner = true;
  const people = {
    ada: await addPerson(db, 'Ada', 'administrator'),
    adam: await addPerson(db, 'Adam', 'administrator'),
    oscar: await addPerson(db, 'Oscar', 'auditor'),
    fiona: await addPerson(db, 'Fiona', 'finance'),
    ona: await addPerson(db, 'Ona', 'distributor', one, { isOwner }),
    mia: await addPerson(db, 'Mia', 'distributor', one),
    otto: await addPerson(db, 'Otto', 'distributor', two, { isOwner }),
    bea: await addPerson(db, 'Bea', 'distributor', one),
  };
  const beas = { personId: people.bea.personId, role: 'distributor', distributorId: two, isOwner: false };
  const beaOfTwo = await insertMembership(db, { ...beas, createdAt: now.toISOString() });
  return { one, two, beaOfTwo, ...people };
}

async function addDistributor(db: Database, code: string, name: string): Promise<number> {
  const { id } = await db.insertInto('distributors').values({ code }).returning('id').executeTakeFirstOrThrow();
  const version = { distributorId: id, changeNumber: 1, status: 'active', fromDate: null, name };
  await db.insertInto('distributorVersions').values(version).execute();
  return id;
}

/** What stands in the tables that changing people writes to, and what was recorded of it. */
export async function standing(db: Database) {
  const memberships = await db.selectFrom('memberships').selectAll().orderBy('id').execute();
  const people = await db.selectFrom('people').selectAll().orderBy('id').execute();
  const events = await db
    .selectFrom('auditEvents')
    .select(['personId', 'action', 'subject', 'detail'])
    .orderBy('id')
    .execute();
  return { memberships, people, events };
}
