import type { Viewer } from '#app/identity/index.ts';
import { tell } from '#app/notifications/index.server.ts';
import type { Database } from '#db/connect.ts';
import { updatePassword } from '#db/queries/people.ts';
import type { TestDatabase } from '#test/support/databases.ts';
import { openMigrated } from '#test/support/migrated.ts';
import { addPerson } from '#test/support/people.ts';

export const day = new Date('2026-11-30T08:00:00.000Z');
/** When what was told on the day is mailed. */
export const soon = new Date('2026-11-30T08:00:30.000Z');
const figures = { period: '2026-Q3', settled: '12.50', closing: '0.00', currency: 'USD' };

/** Two distributors, the first with an owner and a member who sign in; the second with an owner. */
export async function openNoticeHouse(database: TestDatabase) {
  const { db, url, close } = await openMigrated(database);
  const [one, two] = await db
    .insertInto('distributors')
    .values([{ code: 'D1' }, { code: 'D2' }])
    .returning('id')
    .execute();
  const distributors = { one: one?.id as number, two: two?.id as number };
  const owner = await signingIn(db, await addPerson(db, 'Owner', 'distributor', distributors.one, { isOwner: true }));
  const member = await signingIn(db, await addPerson(db, 'Member', 'distributor', distributors.one));
  const other = await signingIn(db, await addPerson(db, 'Other', 'distributor', distributors.two, { isOwner: true }));
  return {
    ...{ db, url, close, owner, member, other, distributors },
    /** Tells the people of a distributor of a statement. */
    tellOf: (number: string, distributorId = distributors.one) =>
      db.transaction().execute((transaction) =>
        tell(transaction, {
          kind: 'statement-issued',
          subject: `statement ${number}`,
          data: { number, ...figures },
          to: { distributorId },
          at: day.toISOString(),
        }),
      ),
    /** Tells a person of an import. */
    tellImport: (importId: number, personId: number | null) =>
      db.transaction().execute((transaction) =>
        tell(transaction, {
          kind: 'import-finished',
          subject: `import ${importId}`,
          data: { importId, fileName: 'sales.csv', new: 3, same: 0, mistakes: 0 },
          to: { personId },
          at: day.toISOString(),
        }),
      ),
    /** How many notices stand in the database. */
    count: async () => (await db.selectFrom('notices').select('id').execute()).length,
  };
}

export type NoticeHouse = Awaited<ReturnType<typeof openNoticeHouse>>;

/** Somebody who has chosen a password. */
export async function signingIn(db: Database, person: Viewer): Promise<Viewer> {
  await updatePassword(db, person.personId, 'hash');
  return person;
}
