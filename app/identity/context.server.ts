import type { Database } from '#db/connect.ts';
import type { Sessions } from './sessions.server.ts';

/** What the edge hands to every loader and action: the database, the time, and what the request came with. */
export type RequestContext = {
  db: Database;
  sessions: Sessions;
  now: () => Date;
  requestId: string;
  nonce: string;
  /** The address of the browser's machine. */
  address: string;
  secure: boolean;
  origin: string;
  /** Tells the workers that a job is waiting. */
  wakeWorkers: () => void;
  /** Waits until the browser has taken what was sent of a long answer; false when it has gone. */
  readsOn: () => Promise<boolean>;
};

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
