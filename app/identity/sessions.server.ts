import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '#db/connect.ts';
import {
  deleteExpiredSessions,
  deleteSession,
  findSession,
  insertSession,
  type SessionOfSomeone,
  touchSession,
} from '#db/queries/sessions.ts';

export type Sessions = ReturnType<typeof openSessions>;

const minute = 60_000;
const hour = 60 * minute;

/** A session that is used lasts for so long from then on. */
const lastsMilliseconds = 14 * 24 * hour;
/** One of the staff ends when it was not used for so long. */
const staffIdleMilliseconds = 8 * hour;
/** Its use is noted at most so often, so that reading a page hardly ever writes. */
const noteMilliseconds = 5 * minute;

const cookieName = 'tandem_session';
const idBytes = 24;

/** Sessions slide for 14 days; those of the staff end after 8 hours without a request. */
export function openSessions(db: Database, { secure, now = () => new Date() }: { secure: boolean; now?: () => Date }) {
  const after = (milliseconds: number) => new Date(now().getTime() + milliseconds).toISOString();
  return {
    /** Opens a session and returns the cookie that carries it. */
    async open(personId: number, membershipId: number): Promise<string> {
      const id = randomBytes(idBytes).toString('base64url');
      const at = now().toISOString();
      await deleteExpiredSessions(db, at);
      const expiresAt = after(lastsMilliseconds);
      await insertSession(db, { id: hashOf(id), personId, membershipId, expiresAt, createdAt: at, lastSeenAt: at });
      return cookieOf(id, { secure });
    },

    /** The session that a request's cookie names, unless it has ended. */
    async find(cookieHeader: string | null) {
      const id = readCookie(cookieHeader ?? '');
      const session = id === undefined ? undefined : await findSession(db, hashOf(id));
      if (id === undefined || !session) return undefined;
      if (hasEnded(session, now())) {
        await deleteSession(db, session.id);
        return undefined;
      }
      if (idleOf(session, now()) >= noteMilliseconds) {
        await touchSession(db, session.id, { lastSeenAt: now().toISOString(), expiresAt: after(lastsMilliseconds) });
      }
      return { id, idHash: session.id, personId: session.personId };
    },

    /** Ends a session and returns the cookie that forgets it. */
    async close(id: string): Promise<string> {
      await deleteSession(db, hashOf(id));
      return this.forget();
    },

    /** The cookie that forgets a session which has ended. */
    forget: () => cookieOf('', { secure }),
  };
}

/** Whether a session opens nothing any more, because it expired or one of the staff left it idle. */
export function hasEnded(session: SessionOfSomeone, now: Date): boolean {
  if (session.expiresAt <= now.toISOString()) return true;
  return session.isOfStaff && idleOf(session, now) >= staffIdleMilliseconds;
}

function idleOf({ lastSeenAt }: SessionOfSomeone, now: Date): number {
  return now.getTime() - Date.parse(lastSeenAt);
}

/** What is stored is a hash of the id, so that a stolen database opens no session. */
function hashOf(sessionId: string): string {
  return createHash('sha256').update(sessionId).digest('hex');
}

function readCookie(header: string): string | undefined {
  const [, id] = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]+)(?:;|$)`).exec(header) ?? [];
  return id;
}

/** The cookie outlives the session: whether a session has ended is decided here, not by the browser. */
function cookieOf(id: string, { secure }: { secure: boolean }): string {
  const maxAge = id === '' ? 0 : 400 * 24 * 60 * 60;
  return [
    `${cookieName}=${id}`,
    'Path=/',
    `Max-Age=${maxAge}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');
}
