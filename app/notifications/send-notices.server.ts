import type { Database } from '#db/connect.ts';
import {
  countMails,
  endMail,
  findMailReceiver,
  listWaitingMail,
  putOffMail,
  type WaitingMail,
} from '#db/queries/notice-mail.ts';
import { getSettings } from '#db/queries/settings.ts';
import { isLanguage } from '../i18n/index.ts';
import { personMay } from '../identity/index.server.ts';
import { type JobTools, TryLater } from '../jobs/index.server.ts';
import type { JobKinds } from '../jobs/index.ts';
import { noticeLetter } from './letters.ts';
import { noticeKind } from './notice-in-words.ts';
import { type Mail, type Postbox, RefusedMail } from './postbox.server.ts';
import { makeStopLink } from './stop-mail.server.ts';

type Sending = JobTools & { postbox: Postbox; origin: string };

/** As many as a worker sends before it looks whether something else waits. */
const mailsATurn = 50;
/** After so many in a row that were put off the server is taken to be away. */
const mostInARow = 3;

/**
 * Mails the notices of a job, each in a step of its own, and notes at once that it was taken. A worker that is killed
 * between the two sends that one mail again, with the same Message-ID, by which mailboxes know it; no other mail is sent
 * twice. What the server puts off is tried again later with the job; what it refuses for good is noted, and the others go
 * on. Nobody is mailed who has left meanwhile, may not see it any more, or has stopped the mail.
 */
export async function sendNotices(db: Database, sending: Sending): Promise<JobKinds['send-notices']['result']> {
  const { jobId, attempt, later, progress } = sending;
  const { manufacturer } = await getSettings(db);
  const counts = await countMails(db, jobId);
  const total = [...counts.values()].reduce((all, count) => all + count, 0);
  let done = total - (counts.get('waiting') ?? 0);
  let putOffInARow = 0;
  for (const notice of await listWaitingMail(db, { jobId, attempt, limit: mailsATurn })) {
    await progress(done, total);
    const problem = await sendOne(db, notice, { ...sending, manufacturer });
    done += problem === undefined ? 1 : 0;
    putOffInARow = problem === undefined ? 0 : putOffInARow + 1;
    if (putOffInARow === mostInARow) throw new TryLater(problem);
  }
  if ((await listWaitingMail(db, { jobId, attempt, limit: 1 })).length > 0) later();
  const ended = await countMails(db, jobId);
  if (ended.has('waiting')) throw new TryLater(new Error('the mail server put off some of the mails'));
  return { sent: ended.get('sent') ?? 0, refused: ended.get('refused') ?? 0 };
}

/** Answers why a mail was put off; undefined when it is done with. */
async function sendOne(
  db: Database,
  notice: WaitingMail,
  { postbox, attempt, ...writing }: Sending & { manufacturer: string },
): Promise<unknown> {
  const mail = await writeMail(db, notice, writing);
  if (!mail) {
    await endMail(db, notice.id, 'dropped');
    return undefined;
  }
  try {
    await postbox.deliver(mail);
  } catch (error) {
    if (!(error instanceof RefusedMail)) {
      await putOffMail(db, notice.id, attempt);
      return error;
    }
    console.error(`the mail of notice ${notice.id} was refused`, error);
    await endMail(db, notice.id, 'refused');
    return undefined;
  }
  await endMail(db, notice.id, 'sent');
  return undefined;
}

type Writing = { manufacturer: string; origin: string; now: () => Date };

async function writeMail(
  db: Database,
  { id, kind, data }: WaitingMail,
  { manufacturer, origin, now }: Writing,
): Promise<Mail | undefined> {
  const { needs, byMail } = noticeKind(kind);
  const receiver = await findMailReceiver(db, id);
  if (!receiver || !(receiver.byMail ?? byMail) || !(await personMay(db, receiver.personId, needs))) return undefined;
  const { personId, name, email } = receiver;
  const language = isLanguage(receiver.language) ? receiver.language : 'en';
  const token = await makeStopLink(db, { personId, kind, now: now() });
  const stopHref = `${origin}/unsubscribe/${token}`;
  const letter = noticeLetter({ receiver: { name, email, language }, manufacturer, origin, kind, data, stopHref });
  return {
    ...letter,
    to: { name, email },
    sender: manufacturer,
    messageId: `<notice-${id}@${new URL(origin).hostname}>`,
    stopHref,
    at: now(),
  };
}
