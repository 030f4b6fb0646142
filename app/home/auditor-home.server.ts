import type { Database } from '#db/connect.ts';
import { sumStatementsSince } from '#db/queries/last-days.ts';
import { dayToText, startOfDay } from '../calendar/index.ts';
import { listAuditTrail, listDecisions } from '../identity/index.server.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { getClock } from './clock.server.ts';
import type { Reading } from './reading.ts';

const eventsShown = 10;
const decisionDays = 30;

/** Which decisions were taken lately and by whom, what was granted, and what was done last. */
export async function getAuditorHome(db: Database, viewer: Viewer, { now }: Reading) {
  const { today, timeZone } = await getClock(db, now);
  const since = startOfDay(today - decisionDays, timeZone).toISOString();
  const { events } = await listAuditTrail(db, viewer, {});
  const { money, access } = await listDecisions(db, since);
  return {
    kind: 'auditor' as const,
    timeZone,
    from: dayToText(today - decisionDays),
    money,
    access,
    granted: (await sumStatementsSince(db, fenceOf(viewer), since)).map(({ currency, minor, count }) => ({
      ...{ currency: currency ?? '', minor, count },
    })),
    events: events.slice(0, eventsShown),
  };
}
