import type { Database } from '#db/connect.ts';
import { countArrivalsSince, countImportsSince } from '#db/queries/last-days.ts';
import { countFailedImports, countFailedJobs, countOpenInvitations, countWaitingUploads } from '#db/queries/waits.ts';
import { listImports } from '../sales/index.server.ts';
import { getClock } from './clock.server.ts';
import { happenedOf, onlyHappened } from './happened.ts';
import type { Reading } from './reading.ts';
import { onlyWaiting, placeOfUploads, waitOf } from './waiting.ts';

const importsShown = 8;

/** What failed and who has not come, what waits, what changed, and the files that were imported last. */
export async function getAdministratorHome(db: Database, { now }: Reading) {
  const clock = await getClock(db, now);
  const { since, timeZone } = clock;
  const { imports } = await listImports(db, {});
  const invited = { list: '/invitations' };
  const opening = waitOf('invitations', [await countOpenInvitations(db, asked(now, false))], invited, clock);
  const expired = waitOf('expired-invitations', [await countOpenInvitations(db, asked(now, true))], invited, clock);
  const jobs = { list: '/jobs', one: (id: number) => `/jobs/${id}` };
  const failedJobs = waitOf('failed-jobs', [await countFailedJobs(db, since)], jobs, clock);
  const files = { list: '/sales/imports', one: (id: number) => `/sales/imports/${id}` };
  const failedImports = waitOf('failed-imports', [await countFailedImports(db, since)], files, clock);
  return {
    kind: 'administrator' as const,
    timeZone,
    figures: {
      invitations: opening.count + expired.count,
      failedJobs: failedJobs.count,
      failedImports: failedImports.count,
    },
    waiting: onlyWaiting([
      waitOf('uploads', [await countWaitingUploads(db)], placeOfUploads, clock),
      expired,
      failedImports,
      failedJobs,
    ]),
    happened: onlyHappened([
      happenedOf('arrived', [await countArrivalsSince(db, since)], '/people', clock),
      happenedOf('imported', [await countImportsSince(db, since)], '/sales/imports', clock),
    ]),
    imports: imports.slice(0, importsShown),
  };
}

function asked(now: Date, isExpired: boolean) {
  return { now: now.toISOString(), isExpired };
}
