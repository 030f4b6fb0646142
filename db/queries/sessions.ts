import type { Database } from '../connect.ts';

export type SessionRow = {
  id: string;
  personId: number;
  membershipId: number | null;
  expiresAt: string;
  createdAt: string;
};

export async function findSession(db: Database, id: string): Promise<SessionRow | undefined> {
  return db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function listSessionsOfPerson(db: Database, personId: number): Promise<SessionRow[]> {
  return db.selectFrom('sessions').selectAll().where('personId', '=', personId).execute();
}

export async function insertSession(db: Database, session: SessionRow): Promise<void> {
  await db.insertInto('sessions').values(session).execute();
}

export async function updateSessionExpiry(db: Database, id: string, expiresAt: string): Promise<void> {
  await db.updateTable('sessions').set({ expiresAt }).where('id', '=', id).execute();
}

export async function deleteSession(db: Database, id: string): Promise<void> {
  await db.deleteFrom('sessions').where('id', '=', id).execute();
}

export async function deleteSessionsOfPerson(db: Database, personId: number): Promise<void> {
  await db.deleteFrom('sessions').where('personId', '=', personId).execute();
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
