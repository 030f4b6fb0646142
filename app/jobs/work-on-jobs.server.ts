import { setImmediate as serveOthers } from 'node:timers/promises';
import type { Database } from '#db/connect.ts';
import { finishJob, postponeJob, renewLease, type TakenJob, takeJob, updateJobProgress } from '#db/queries/jobs.ts';
import type { Actor } from '../identity/index.ts';
import type { JobKind, JobKinds, Progress } from './job.ts';

/** What a capability does for one kind of job. It may be begun anew after a crash, so doing it twice must be doing it once. */
export type JobHandler<Kind extends JobKind> = (
  db: Database,
  payload: JobKinds[Kind]['payload'],
  tools: { actor: Actor; now: () => Date; progress: Progress },
) => Promise<JobKinds[Kind]['result']>;

export type JobHandlers = { [Kind in JobKind]: JobHandler<Kind> };

/**
 * Long enough for one step of a handler: on SQLite a step may hold the thread, so that nothing renews the lease until
 * the next progress. A job whose worker died is taken up again only after that time.
 */
const leaseMilliseconds = 120_000;
const mostAttempts = 3;

/** How long a job waits that is tried again later, after its first attempt and its second. */
const postponedMilliseconds = [2 * 60_000, 30 * 60_000];

/**
 * Thrown by a handler that was hindered by what passes, such as a mail server that does not answer: the job is tried
 * again, and after its last attempt it has failed of `cause`.
 */
export class TryLater extends Error {
  constructor(cause: unknown) {
    super('to be tried again later', { cause });
  }
}

/** Thrown into a handler whose job another worker has taken meanwhile, because it goes on in vain. */
class LostJob extends Error {}

/**
 * Does one job that waits. Returns false when there was none. Awaiting SQLite serves no timer and no message, so the
 * others of the thread are served before the job, whenever it tells its progress, and after it.
 */
export async function workOnOneJob(db: Database, handlers: JobHandlers, now: () => Date): Promise<boolean> {
  const job = await takeJob(db, { now: now().toISOString(), leaseUntil: leaseFrom(now()) });
  if (!job) return false;
  const heartbeat = setInterval(() => {
    renewLease(db, job, leaseFrom(now())).catch((error) => console.error('lease of job', job.id, error));
  }, leaseMilliseconds / 3);
  try {
    await serveOthers();
    const result = await handle(db, handlers, job, now);
    await finish(db, job, { state: 'done', result, error: null, finishedAt: now().toISOString() });
  } catch (error) {
    await giveUp(db, job, { error, now });
  } finally {
    clearInterval(heartbeat);
    await serveOthers();
  }
  return true;
}

/** What went wrong may name what is inside the server, so it is for the log; the record is shown to people. */
async function giveUp(db: Database, job: TakenJob, { error, now }: { error: unknown; now: () => Date }): Promise<void> {
  if (error instanceof LostJob) return sayLost(job);
  const wait = postponedMilliseconds[job.attempts - 1];
  if (error instanceof TryLater && wait !== undefined) {
    console.error(`job ${job.id} (${job.kind}) is tried again in ${wait / 60_000} minutes`, error.cause);
    const isMine = await postponeJob(db, job, new Date(now().getTime() + wait).toISOString());
    if (!isMine) sayLost(job);
    return;
  }
  console.error(`job ${job.id} (${job.kind}) failed`, error);
  const sentence = `job ${job.id} failed; the log of the server has the reason`;
  await finish(db, job, { state: 'failed', result: null, error: sentence, finishedAt: now().toISOString() });
}

async function finish(db: Database, job: TakenJob, end: Parameters<typeof finishJob>[2]): Promise<void> {
  const isMine = await finishJob(db, job, end);
  if (!isMine) sayLost(job);
}

function sayLost({ id, kind }: TakenJob): void {
  console.error(`job ${id} (${kind}) was taken by another worker; this one leaves it`);
}

async function handle(db: Database, handlers: JobHandlers, job: TakenJob, now: () => Date): Promise<unknown> {
  if (job.attempts > mostAttempts) throw new Error(`given up after ${mostAttempts} attempts that were cut off`);
  if (!Object.hasOwn(handlers, job.kind)) throw new Error(`no worker knows the kind ${job.kind}`);
  const handler = handlers[job.kind as JobKind] as JobHandler<JobKind>;
  const actor: Actor = { personId: job.requestedBy, name: job.requestedBy === null ? 'operator' : 'person' };
  const progress: Progress = async (progressDone, progressTotal) => {
    const isMine = await updateJobProgress(db, job, { progressDone, progressTotal, leaseUntil: leaseFrom(now()) });
    if (!isMine) throw new LostJob();
    await serveOthers();
  };
  return handler(db, job.payload as never, { actor, now, progress });
}

function leaseFrom(now: Date): string {
  return new Date(now.getTime() + leaseMilliseconds).toISOString();
}
