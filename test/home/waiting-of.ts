import { getHome } from '#app/home/index.server.ts';
import type { Viewer } from '#app/identity/index.ts';
import type { Database } from '#db/connect.ts';

/** What waits for someone, as their home says. */
export async function waitingOf(db: Database, viewer: Viewer, now: Date) {
  const home = await getHome(db, viewer, { language: 'en', now });
  return 'waiting' in home ? home.waiting : [];
}
