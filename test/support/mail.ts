import { type JobTools, workOnOneJob } from '#app/jobs/index.server.ts';
import { type Mail, type Postbox, sendLink, sendNotices } from '#app/notifications/index.server.ts';
import type { Database } from '#db/connect.ts';

export const mailOrigin = 'https://portal.example';

/** A postbox that keeps what is handed in. */
export function keepingPostbox(): Postbox & { mails: Mail[] } {
  const mails: Mail[] = [];
  return {
    mails,
    async deliver(mail) {
      mails.push(mail);
    },
  };
}

/** Does the jobs that wait, which must all be mail, and answers what was mailed. */
export async function mailAll(db: Database, now: () => Date, postbox = keepingPostbox()): Promise<Mail[]> {
  const not = () => Promise.reject(new Error('only mail was expected'));
  const handlers = {
    'run-period': not,
    'issue-statements': not,
    'fetch-source': not,
    'clear-import': not,
    'check-upload': not,
    'import-upload': not,
    'send-link': (db: Database, payload: Parameters<typeof sendLink>[1]) =>
      sendLink(db, payload, { postbox, origin: mailOrigin, now }),
    'send-notices': (db: Database, _payload: unknown, tools: JobTools) =>
      sendNotices(db, { postbox, origin: mailOrigin, ...tools }),
  };
  while (await workOnOneJob(db, handlers, now));
  return postbox.mails;
}

/** The token in the link of the last mail. */
export function tokenOf(mails: readonly Mail[]): string {
  const link = mails.at(-1)?.link ?? '';
  return link.slice(link.lastIndexOf('/') + 1);
}
