import { createHash } from 'node:crypto';
import { type Adapter, Lucia, TimeSpan } from 'lucia';
import type { Database } from '#db/connect.ts';
import {
  deleteExpiredSessions,
  deleteSession,
  deleteSessionsOfPerson,
  findSession,
  insertSession,
  listSessionsOfPerson,
  updateSessionExpiry,
} from '#db/queries/sessions.ts';

declare module 'lucia' {
  interface Register {
    Lucia: Lucia;
    UserId: number;
    DatabaseSessionAttributes: { membershipId: number | null };
  }
}

export type Sessions = ReturnType<typeof openSessions>;

/**
 * Sessions slide for 14 days. Lucia draws the ids, decides on expiry and writes the cookie; nothing outside this file
 * knows it, so that its few calls can be replaced by our own.
 */
export function openSessions(db: Database, { secure }: { secure: boolean }) {
  const lucia = new Lucia(adapter(db), {
    sessionExpiresIn: new TimeSpan(14, 'd'),
    // The cookie outlives the session: whether a session has ended is decided here, not by the browser.
    sessionCookie: { name: 'tandem_session', expires: false, attributes: { secure, sameSite: 'lax', path: '/' } },
  });
  return {
    /** Opens a session and returns the cookie that carries it. */
    async open(personId: number, membershipId: number): Promise<string> {
      const session = await lucia.createSession(personId, { membershipId });
      return lucia.createSessionCookie(session.id).serialize();
    },

    /** The session that a request's cookie names. */
    async find(cookieHeader: string | null) {
      const id = lucia.readSessionCookie(cookieHeader ?? '');
      if (!id) return undefined;
      const { session } = await lucia.validateSession(id);
      if (!session) return undefined;
      return { id: session.id, idHash: hashOf(session.id), personId: session.userId };
    },

    /** Ends a session and returns the cookie that forgets it. */
    async close(id: string): Promise<string> {
      await lucia.invalidateSession(id);
      return lucia.createBlankSessionCookie().serialize();
    },
  };
}

/** What is stored is a hash of the id, so that a stolen database opens no session. */
function hashOf(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}

function adapter(db: Database): Adapter {
  return {
    async getSessionAndUser(id) {
      const row = await findSession(db, hashOf(id));
      if (!row) return [null, null];
      const { personId, membershipId } = row;
      const session = { id, userId: personId, expiresAt: new Date(row.expiresAt), attributes: { membershipId } };
      return [session, { id: personId, attributes: {} }];
    },
    async getUserSessions(personId) {
      const rows = await listSessionsOfPerson(db, personId);
      return rows.map(({ id, expiresAt, membershipId }) => ({
        id,
        userId: personId,
        expiresAt: new Date(expiresAt),
        attributes: { membershipId },
      }));
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      const { membershipId } = attributes;
      const session = { id: hashOf(id), personId: userId, membershipId, expiresAt: expiresAt.toISOString() };
      await insertSession(db, { ...session, createdAt: new Date().toISOString() });
    },
    updateSessionExpiration: (id, expiresAt) => updateSessionExpiry(db, hashOf(id), expiresAt.toISOString()),
    deleteSession: (id) => deleteSession(db, hashOf(id)),
    deleteUserSessions: (personId) => deleteSessionsOfPerson(db, personId),
    deleteExpiredSessions: () => deleteExpiredSessions(db, new Date().toISOString()),
  };
}
