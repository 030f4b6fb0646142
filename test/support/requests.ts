import { openSessions, type RequestContext } from '#app/identity/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import type { Database } from '#db/connect.ts';

export type DoorArguments = { request: Request; context: RequestContext; params: Record<string, string> };

export function requestContext(db: Database, now: () => Date = () => new Date()): RequestContext {
  const edge = { requestId: 'r', nonce: 'n', address: '127.0.0.1', secure: false, origin: 'http://localhost' };
  return {
    ...edge,
    db,
    sessions: openSessions(db, { secure: false }),
    now,
    wakeWorkers: () => {},
    readsOn: async () => true,
  };
}

/** The cookie of a person who has just signed in. */
export async function cookieOf({ sessions }: RequestContext, viewer: Viewer): Promise<string> {
  return (await sessions.open(viewer.personId, viewer.membershipId)).split(';')[0] as string;
}

/** What a loader or action threw. Fails if it threw nothing. */
export async function thrownBy(answer: () => Promise<unknown>): Promise<Response> {
  try {
    await answer();
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
  throw new Error('no response was thrown');
}
