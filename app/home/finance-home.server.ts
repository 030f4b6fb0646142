import type { Database } from '#db/connect.ts';
import { listPeriods } from '../finance/index.server.ts';
import type { Viewer } from '../identity/index.ts';
import { listOpenJobs } from '../jobs/index.server.ts';
import { listFinanceWaiting } from './finance-waiting.server.ts';
import type { Reading } from './reading.ts';

/** The periods that are over and not run or not issued, and the jobs that wait or run. */
export async function getFinanceHome(db: Database, viewer: Viewer, reading: Reading) {
  const { language, now } = reading;
  const { periods, timeZone } = await listPeriods(db, viewer, now);
  const open = ['to-run', 'to-issue', 'partly-issued'];
  return {
    kind: 'finance' as const,
    waiting: await listFinanceWaiting(db, viewer, reading),
    periods: periods.filter(({ standing }) => open.includes(standing)),
    jobs: await listOpenJobs(db, { language }),
    timeZone,
  };
}
