import type { Database } from '#db/connect.ts';
import { listAuditTrail } from '../identity/index.server.ts';
import type { Viewer } from '../identity/index.ts';

const eventsShown = 10;

/** What was done last. */
export async function getAuditorHome(db: Database, viewer: Viewer) {
  const { events, timeZone } = await listAuditTrail(db, viewer, {});
  return { kind: 'auditor' as const, events: events.slice(0, eventsShown), timeZone };
}
