import type { Database } from '../connect.ts';
import { contains } from './contains.ts';
import { distributorNameOn, distributorsCalled } from './distributors.ts';
import type { ListOrder } from './list-order.ts';

/**
 * Which people: those of one distributor, whose name, e-mail or distributor is called like a text, who act in a role, and
 * whether they act now or no longer.
 */
export type PeopleFilter = { distributorId?: number; text?: string; role?: string; isFormer?: boolean };

export type PeopleOrder = ListOrder<'name' | 'email'>;

/** A page of the people who were not erased, by name or by e-mail. */
export async function listPeoplePage(
  db: Database,
  { order, limit, offset, ...filter }: PeopleFilter & { order: PeopleOrder; limit: number; offset: number },
) {
  const direction = order.descending ? 'desc' : 'asc';
  return peopleWithin(db, filter)
    .select(['people.id', 'people.name', 'people.email'])
    .orderBy(order.by === 'name' ? 'people.name' : 'people.email', direction)
    .orderBy('people.id', direction)
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countPeople(db: Database, filter: PeopleFilter): Promise<number> {
  const { count } = await peopleWithin(db, filter)
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function peopleWithin(db: Database, { distributorId, text, role, isFormer = false }: PeopleFilter) {
  const current = db.selectFrom('memberships').select('personId').where('endedAt', 'is', null);
  const chosen = (isFormer ? db.selectFrom('memberships').select('personId') : current)
    .$if(distributorId !== undefined, (query) => query.where('distributorId', '=', distributorId as number))
    .$if(role !== undefined, (query) => query.where('role', '=', role as string));
  return db
    .selectFrom('people')
    .where('people.erasedAt', 'is', null)
    .where('people.id', 'in', chosen)
    .$if(isFormer, (query) => query.where('people.id', 'not in', current))
    .$if(text !== undefined, (query) =>
      query.where((e) =>
        e.or([
          contains('people.name', text as string),
          contains('people.email', text as string),
          e('people.id', 'in', chosen.where('distributorId', 'in', distributorsCalled(db, text as string))),
        ]),
      ),
    );
}

/** The memberships of people in the order in which they were given, with the distributor as it is called on a day. */
export async function listMembershipsOf(
  db: Database,
  personIds: readonly number[],
  { today, distributorId }: { today: string; distributorId?: number },
) {
  if (personIds.length === 0) return [];
  const rows = await db
    .selectFrom('memberships')
    .leftJoin('distributors', 'distributors.id', 'memberships.distributorId')
    .select(['memberships.id', 'memberships.personId', 'memberships.role', 'memberships.distributorId'])
    .select(['memberships.isOwner', 'memberships.createdAt', 'memberships.endedAt'])
    .select(['distributors.code as distributorCode', distributorNameOn(today).as('distributorName')])
    .where('memberships.personId', 'in', personIds)
    .$if(distributorId !== undefined, (query) => query.where('memberships.distributorId', '=', distributorId as number))
    .orderBy('memberships.id')
    .execute();
  return rows.map(({ isOwner, ...row }) => ({ ...row, isOwner: isOwner === 1 }));
}

/** A person who was not erased, or the row that is left of one who was. */
export async function findPerson(db: Database, id: number) {
  return db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'language', 'createdAt', 'erasedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** When a person signed in last. */
export async function findLastSignIn(db: Database, personId: number): Promise<string | undefined> {
  const event = await db
    .selectFrom('auditEvents')
    .select('at')
    .where('personId', '=', personId)
    .where('action', '=', 'signed-in')
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return event?.at;
}

/** The membership with which a person signs in: the one last used, or the first. */
export async function findMembershipToSignIn(db: Database, personId: number) {
  return db
    .selectFrom('memberships')
    .select('id')
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .orderBy((e) => e.fn.coalesce('usedAt', e.val('')), 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

export async function markMembershipUsed(db: Database, id: number, usedAt: string): Promise<void> {
  await db.updateTable('memberships').set({ usedAt }).where('id', '=', id).where('endedAt', 'is', null).execute();
}

export async function setMembershipOwner(transaction: Database, id: number, isOwner: boolean): Promise<void> {
  await transaction
    .updateTable('memberships')
    .set({ isOwner: isOwner ? 1 : 0 })
    .where('id', '=', id)
    .execute();
}

export async function setMembershipEnded(transaction: Database, id: number, endedAt: string): Promise<void> {
  await transaction.updateTable('memberships').set({ endedAt }).where('id', '=', id).execute();
}

/** A membership that has not ended, of a person who was not erased; of one distributor where its id is given. */
export async function findActingMembership(
  db: Database,
  { personId, id, distributorId }: { personId: number; id: number; distributorId?: number },
) {
  const row = await db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.personId')
    .leftJoin('distributors', 'distributors.id', 'memberships.distributorId')
    .select(['memberships.id', 'memberships.role', 'memberships.distributorId', 'memberships.isOwner'])
    .select('distributors.code as distributorCode')
    .where('memberships.id', '=', id)
    .where('people.id', '=', personId)
    .where('people.erasedAt', 'is', null)
    .where('memberships.endedAt', 'is', null)
    .$if(distributorId !== undefined, (query) => query.where('memberships.distributorId', '=', distributorId as number))
    .executeTakeFirst();
  return row && { ...row, isOwner: row.isOwner === 1 };
}

/** The people who act now as administrators. */
export async function listAdministrators(db: Database): Promise<number[]> {
  const rows = await acting(db).where('role', '=', 'administrator').distinct().execute();
  return rows.map(({ personId }) => personId);
}

/** The people who own a distributor now. */
export async function listOwners(db: Database, distributorId: number): Promise<number[]> {
  const rows = await acting(db)
    .where('distributorId', '=', distributorId)
    .where('isOwner', '=', 1)
    .distinct()
    .execute();
  return rows.map(({ personId }) => personId);
}

function acting(db: Database) {
  return db.selectFrom('memberships').select('personId').where('endedAt', 'is', null);
}
