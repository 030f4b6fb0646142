import { parentPort } from 'node:worker_threads';
import { readConfig } from '#app/config.server.ts';
import { type TellFailed, workOnOneJob } from '#app/jobs/index.server.ts';
import type { Postbox } from '#app/notifications/index.server.ts';
import { connect } from '#db/connect.ts';
import { jobHandlers } from './jobs.ts';

/** Jobs of another process, or whose worker died, are noticed so often. */
const idleMilliseconds = 5_000;

const notifications = () => import('#app/notifications/index.server.ts');

/** Works on jobs until it is told to stop; a message wakes it. It has a thread and a database connection of its own. */
async function work(): Promise<void> {
  const { databaseUrl, origin, ...settings } = readConfig();
  const db = connect(databaseUrl);
  let postbox: Postbox | undefined;
  const handlers = jobHandlers({
    origin,
    async postbox() {
      postbox ??= (await notifications()).openPostbox(settings);
      return postbox;
    },
  });
  const tellFailed: TellFailed = async (...told) => (await notifications()).tellFailedJob(...told);
  let isStopping = false;
  let wake = () => {};
  parentPort?.on('message', (message: 'wake' | 'stop') => {
    isStopping ||= message === 'stop';
    wake();
  });
  while (!isStopping) {
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (await workOnOneJob(db, handlers, () => new Date(), tellFailed)) continue;
    const idle = setTimeout(wake, idleMilliseconds);
    await woken;
    clearTimeout(idle);
  }
  await db.destroy();
  parentPort?.close();
}

await work();
