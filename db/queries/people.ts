import type { Database } from '../connect.ts';

/** A person in the membership that a session acts in: the first that has not ended, unless the session names one. */
export async function findPersonOfSession(db: Database, sessionId: string) {
  return db
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.personId')
    .innerJoin('memberships', 'memberships.personId', 'people.id')
    .select([
      'people.id as personId',
      'people.name',
      'people.email',
      'people.language',
      'people.shortcuts',
      'memberships.id as membershipId',
      'memberships.role',
      'memberships.distributorId',
      'memberships.isOwner',
    ])
    .where('sessions.id', '=', sessionId)
    .where('people.erasedAt', 'is', null)
    .where('memberships.endedAt', 'is', null)
    .where((e) =>
      e.or([e('sessions.membershipId', 'is', null), e('sessions.membershipId', '=', e.ref('memberships.id'))]),
    )
    .orderBy('memberships.id')
    .limit(1)
    .executeTakeFirst();
}

export async function findPersonByEmail(db: Database, email: string) {
  return db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'passwordHash', 'language'])
    .where('email', '=', email.toLowerCase())
    .where('erasedAt', 'is', null)
    .executeTakeFirst();
}

export async function findFirstMembership(db: Database, personId: number) {
  return db
    .selectFrom('memberships')
    .select(['id', 'role', 'distributorId', 'isOwner'])
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

/** The memberships in which a person acts now; none for one who was erased. */
export async function listActingMemberships(db: Database, personId: number): Promise<{ id: number; role: string }[]> {
  return db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.personId')
    .select(['memberships.id', 'memberships.role'])
    .where('people.id', '=', personId)
    .where('people.erasedAt', 'is', null)
    .where('memberships.endedAt', 'is', null)
    .orderBy('memberships.id')
    .execute();
}

/** A membership of a person that has not ended; none of one who was erased. */
export async function findMembership(
  db: Database,
  { personId, membershipId }: { personId: number; membershipId: number },
) {
  return db
    .selectFrom('memberships')
    .innerJoin('people', 'people.id', 'memberships.personId')
    .select(['memberships.role', 'memberships.distributorId', 'memberships.isOwner'])
    .where('memberships.id', '=', membershipId)
    .where('people.id', '=', personId)
    .where('people.erasedAt', 'is', null)
    .where('memberships.endedAt', 'is', null)
    .executeTakeFirst();
}

export type NewPerson = {
  email: string;
  name: string;
  language: string | null;
  passwordHash: string | null;
  createdAt: string;
};

export async function insertPerson(db: Database, person: NewPerson): Promise<number> {
  const row = await db
    .insertInto('people')
    .values({ ...person, email: person.email.toLowerCase() })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type NewMembership = {
  personId: number;
  role: string;
  distributorId: number | null;
  isOwner: boolean;
  createdAt: string;
};

export async function insertMembership(db: Database, membership: NewMembership): Promise<number> {
  const row = await db
    .insertInto('memberships')
    .values({ ...membership, isOwner: membership.isOwner ? 1 : 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function updatePreferences(
  db: Database,
  personId: number,
  preferences: { language?: string; scheme?: string; shortcuts?: string },
): Promise<void> {
  await db.updateTable('people').set(preferences).where('id', '=', personId).execute();
}

export async function updatePassword(db: Database, personId: number, passwordHash: string): Promise<void> {
  await db.updateTable('people').set({ passwordHash }).where('id', '=', personId).execute();
}

/** What a person who has a link needs to have it mailed; undefined for one who was erased. */
export async function findReceiver(db: Database, personId: number) {
  return db
    .selectFrom('people')
    .select(['id as personId', 'email', 'name', 'language', 'passwordHash'])
    .where('id', '=', personId)
    .where('erasedAt', 'is', null)
    .executeTakeFirst();
}

/** How a person who accepts an invitation wants to be called and written to, and the first password. */
export async function updateNewcomer(
  transaction: Database,
  personId: number,
  newcomer: { name: string; language: string; passwordHash: string },
): Promise<void> {
  await transaction.updateTable('people').set(newcomer).where('id', '=', personId).execute();
}

/** As what a person acts now: in a role, of a distributor where it is one of a distributor's. */
export async function findMembershipAs(
  db: Database,
  { personId, role, distributorId }: { personId: number; role: string; distributorId: number | null },
): Promise<{ id: number } | undefined> {
  return db
    .selectFrom('memberships')
    .select('id')
    .where('personId', '=', personId)
    .where('role', '=', role)
    .where((e) => (distributorId === null ? e('distributorId', 'is', null) : e('distributorId', '=', distributorId)))
    .where('endedAt', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
}

/** The names of people by id. */
export async function listPersonNames(db: Database, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('people').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Whether nobody has ever been added: an installation that is new. */
export async function isWithoutPeople(db: Database): Promise<boolean> {
  const person = await db.selectFrom('people').select('id').limit(1).executeTakeFirst();
  return person === undefined;
}
