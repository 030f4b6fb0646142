import { workOnOneJob } from '#app/jobs/index.server.ts';
import { openPostbox } from '#app/notifications/index.server.ts';
import { connect } from '#db/connect.ts';
import { jobHandlers } from '#scripts/jobs.ts';

/** Does the jobs that wait, in a process of its own, which a test may kill. */
const [url = '', smtpUrl = '', at = ''] = process.argv.slice(2);
const db = connect(url);
const postbox = openPostbox({ smtpUrl, mailFrom: 'tandem@portal.example', mailFolder: '/nowhere' });
const handlers = jobHandlers({ origin: 'https://portal.example', postbox: async () => postbox });
while (await workOnOneJob(db, handlers, () => new Date(at)));
await db.destroy();
