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
  type SessionOfSomeone,
  touchSession,
  updateSessionExpiry,
} from '#db/queries/sessions.ts';

type Attributes = { membershipId: number | null; lastSeenAt: string };

declare module 'lucia' {
  interface Register {
    Lucia: ReturnType<typeof openLucia>;
    UserId: number;
    DatabaseSessionAttributes: Attributes;
  }
}

export type Sessions = ReturnType<typeof openSessions>;

const minute = 60_000;
const hour = 60 * minute;

/** A session that is used lasts for so long from then on. */
const lastsMilliseconds = 14 * 24 * hour;
/** One of the staff ends when it was not used for so long. */
const staffIdleMilliseconds = 8 * hour;
/** Its use is noted at most so often, so that reading a page hardly ever writes. */
const noteMilliseconds = 5 * minute;

/**
 * Sessions slide for 14 days; those of the staff end after 8 hours without a request. Lucia draws the ids, decides on
 * expiry by its own clock and writes the cookie; nothing outside this file knows it, so that its few calls can be
 * replaced by our own.
 */
export function openSessions(db: Database, { secure }: { secure: boolean }) {
  const lucia = openLucia(db, { secure });
  return {
    /** Opens a session and returns the cookie that carries it. */
    async open(personId: number, membershipId: number): Promise<string> {
      await lucia.deleteExpiredSessions();
      const session = await lucia.createSession(personId, { membershipId, lastSeenAt: new Date().toISOString() });
      return lucia.createSessionCookie(session.id).serialize();
    },

    /** The session that a request's cookie names, unless it has ended. */
    async find(cookieHeader: string | null) {
      const id = lucia.readSessionCookie(cookieHeader ?? '');
      if (!id) return undefined;
      const { session } = await lucia.validateSession(id);
      if (!session) return undefined;
      await noteUse(db, session);
      return { id: session.id, idHash: hashOf(session.id), personId: session.userId };
    },

    /** Ends a session and returns the cookie that forgets it. */
    async close(id: string): Promise<string> {
      await lucia.invalidateSession(id);
      return this.forget();
    },

    /** The cookie that forgets a session which has ended. */
    forget: () => lucia.createBlankSessionCookie().serialize(),
  };
}

function openLucia(db: Database, { secure }: { secure: boolean }) {
  return new Lucia(adapter(db), {
    sessionExpiresIn: new TimeSpan(lastsMilliseconds, 'ms'),
    // The cookie outlives the session: whether a session has ended is decided here, not by the browser.
    sessionCookie: { name: 'tandem_session', expires: false, attributes: { secure, sameSite: 'lax', path: '/' } },
    getSessionAttributes: ({ lastSeenAt }: Attributes) => ({ lastSeenAt }),
  });
}

async function noteUse(db: Database, { id, lastSeenAt }: { id: string; lastSeenAt: string }): Promise<void> {
  const now = new Date();
  if (idleOf({ lastSeenAt }, now) < noteMilliseconds) return;
  const expiresAt = new Date(now.getTime() + lastsMilliseconds).toISOString();
  await touchSession(db, hashOf(id), { lastSeenAt: now.toISOString(), expiresAt });
}

/** Whether a session opens nothing any more, because it expired or one of the staff left it idle. */
export function hasEnded(session: SessionOfSomeone, now: Date): boolean {
  if (session.expiresAt <= now.toISOString()) return true;
  return session.isOfStaff && idleOf(session, now) >= staffIdleMilliseconds;
}

function idleOf({ lastSeenAt }: { lastSeenAt: string }, now: Date): number {
  return now.getTime() - Date.parse(lastSeenAt);
}

/** What is stored is a hash of the id, so that a stolen database opens no session. */
function hashOf(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}

function adapter(db: Database): Adapter {
  const told = (id: string, row: SessionOfSomeone) => ({
    id,
    userId: row.personId,
    expiresAt: new Date(row.expiresAt),
    attributes: { membershipId: row.membershipId, lastSeenAt: row.lastSeenAt },
  });
  return {
    async getSessionAndUser(id) {
      const row = await findSession(db, hashOf(id));
      if (!row) return [null, null];
      if (hasEnded(row, new Date())) {
        await deleteSession(db, row.id);
        return [null, null];
      }
      return [told(id, row), { id: row.personId, attributes: {} }];
    },
    async getUserSessions(personId) {
      const rows = await listSessionsOfPerson(db, personId);
      return rows.map((row) => told(row.id, row));
    },
    async setSession({ id, userId, expiresAt, attributes }) {
      const { membershipId, lastSeenAt } = attributes;
      const session = { id: hashOf(id), personId: userId, membershipId, expiresAt: expiresAt.toISOString() };
      await insertSession(db, { ...session, lastSeenAt, createdAt: lastSeenAt });
    },
    updateSessionExpiration: (id, expiresAt) => updateSessionExpiry(db, hashOf(id), expiresAt.toISOString()),
    deleteSession: (id) => deleteSession(db, hashOf(id)),
    async deleteUserSessions(personId) {
      await deleteSessionsOfPerson(db, personId);
    },
    deleteExpiredSessions: () => deleteExpiredSessions(db, new Date().toISOString()),
  };
}
