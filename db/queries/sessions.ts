import type { Database } from '../connect.ts';

export type SessionRow = {
  id: string;
  personId: number;
  membershipId: number | null;
  expiresAt: string;
  createdAt: string;
  lastSeenAt: string;
};

/** Whether its person acts in a role of the staff, whichever the session acts in. */
export type SessionOfSomeone = SessionRow & { isOfStaff: boolean };

export async function findSession(db: Database, id: string): Promise<SessionOfSomeone | undefined> {
  const row = await selectSessions(db).where('sessions.id', '=', id).executeTakeFirst();
  return row && { ...row, isOfStaff: Boolean(row.isOfStaff) };
}

/** The sessions of a person, the last used first. */
export async function listSessionsOfPerson(db: Database, personId: number): Promise<SessionOfSomeone[]> {
  const rows = await selectSessions(db)
    .where('sessions.personId', '=', personId)
    .orderBy('sessions.lastSeenAt', 'desc')
    .orderBy('sessions.id')
    .execute();
  return rows.map((row) => ({ ...row, isOfStaff: Boolean(row.isOfStaff) }));
}

function selectSessions(db: Database) {
  return db
    .selectFrom('sessions')
    .selectAll('sessions')
    .select((e) =>
      e
        .exists(
          e
            .selectFrom('memberships')
            .select('memberships.id')
            .whereRef('memberships.personId', '=', 'sessions.personId')
            .where('memberships.role', '!=', 'distributor')
            .where('memberships.endedAt', 'is', null),
        )
        .as('isOfStaff'),
    );
}

export async function insertSession(db: Database, session: SessionRow): Promise<void> {
  await db.insertInto('sessions').values(session).execute();
}

/** The session was used; from then on it lasts until `expiresAt`. */
export async function touchSession(
  db: Database,
  id: string,
  use: { lastSeenAt: string; expiresAt: string },
): Promise<void> {
  await db.updateTable('sessions').set(use).where('id', '=', id).execute();
}

export async function updateSessionExpiry(db: Database, id: string, expiresAt: string): Promise<void> {
  await db.updateTable('sessions').set({ expiresAt }).where('id', '=', id).execute();
}

export async function deleteSession(db: Database, id: string): Promise<void> {
  await db.deleteFrom('sessions').where('id', '=', id).execute();
}

/** Ends the sessions of a person, or all but one. Answers how many there were. */
export async function deleteSessionsOfPerson(
  db: Database,
  personId: number,
  { except }: { except?: string } = {},
): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sessions')
    .where('personId', '=', personId)
    .$if(except !== undefined, (query) => query.where('id', '!=', except as string))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

export async function updateSessionMembership(db: Database, id: string, membershipId: number): Promise<void> {
  await db.updateTable('sessions').set({ membershipId }).where('id', '=', id).execute();
}

/** Those that act in a membership of a person, and those that name none and so act in the first. */
export async function deleteSessionsOfMembership(
  db: Database,
  { personId, membershipId }: { personId: number; membershipId: number },
): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where('personId', '=', personId)
    .where((e) => e.or([e('membershipId', '=', membershipId), e('membershipId', 'is', null)]))
    .execute();
}

export async function deleteExpiredSessions(db: Database, now: string): Promise<void> {
  await db.deleteFrom('sessions').where('expiresAt', '<', now).execute();
}
