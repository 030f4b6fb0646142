import { workOnOneJob } from '#app/jobs/index.server.ts';
import { openPostbox } from '#app/notifications/index.server.ts';
import type { Database } from '#db/connect.ts';
import { jobHandlers } from '#scripts/jobs.ts';

/** Does the jobs that wait, so that their mail is sent. */
export async function sendAll(db: Database, { smtpUrl, now }: { smtpUrl: string; now: () => Date }): Promise<void> {
  const postbox = openPostbox({ smtpUrl, mailFrom: 'tandem@portal.example', mailFolder: '/nowhere' });
  const handlers = jobHandlers({ origin: 'https://portal.example', postbox: async () => postbox });
  while (await workOnOneJob(db, handlers, now));
}
