import { setImmediate as serveOthers } from 'node:timers/promises';
import type { Database } from '#db/connect.ts';
import { finishJob, postponeJob, renewLease, type TakenJob, takeJob, updateJobProgress } from '#db/queries/jobs.ts';
import type { Actor } from '../identity/index.ts';
import type { JobKind, JobKinds, Progress } from './job.ts';

/** What a capability does for one kind of job. It may be begun anew after a crash, so doing it twice must be doing it once. */
export type JobHandler<Kind extends JobKind> = (
  db: Database,
  payload: JobKinds[Kind]['payload'],
  tools: JobTools,
) => Promise<JobKinds[Kind]['result']>;

export type JobTools = {
  jobId: number;
  /** From 1; what waited for another job was none. */
  attempt: number;
  actor: Actor;
  now: () => Date;
  progress: Progress;
  /** Ends the work for now; the job is begun anew in a few seconds. For what must wait for another job. */
  later: () => never;
};

/** A job that is over and has failed at an instant, as those are told of it who asked for it. */
export type FailedJob = Pick<TakenJob, 'id' | 'kind' | 'payload' | 'requestedBy'> & { at: string };
export type TellFailed = (transaction: Database, job: FailedJob) => Promise<void>;

export type JobHandlers = { [Kind in JobKind]: JobHandler<Kind> };

/**
 * Long enough for one step of a handler: on SQLite a step may hold the thread, so that nothing renews the lease until
 * the next progress. A job whose worker died is taken up again only after that time.
 */
const leaseMilliseconds = 120_000;
const mostAttempts = 3;

/** Thrown out of a handler whose job must wait for another, which is no attempt. */
class PostponedJob extends Error {}

const postponedMilliseconds = 2_000;

/** How long a job waits that is tried again later, after its first attempt and its second. */
const retryMilliseconds = [2 * 60_000, 30 * 60_000];

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
 * others of the thread are served before the job, whenever it tells its progress, and after it. `tellFailed` tells of a job
 * that has failed, in the transaction that ends it.
 */
export async function workOnOneJob(
  db: Database,
  handlers: JobHandlers,
  now: () => Date,
  tellFailed: TellFailed = async () => {},
): Promise<boolean> {
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
    await giveUp(db, job, { error, now, tellFailed });
  } finally {
    clearInterval(heartbeat);
    await serveOthers();
  }
  return true;
}

/** What went wrong may name what is inside the server, so it is for the log; the record is shown to people. */
async function giveUp(
  db: Database,
  job: TakenJob,
  { error, now, tellFailed }: { error: unknown; now: () => Date; tellFailed: TellFailed },
): Promise<void> {
  if (error instanceof LostJob) return sayLost(job);
  const after = (milliseconds: number) => new Date(now().getTime() + milliseconds).toISOString();
  if (error instanceof PostponedJob) {
    const isMine = await postponeJob(db, job, { until: after(postponedMilliseconds), isTried: false });
    if (!isMine) sayLost(job);
    return;
  }
  const wait = retryMilliseconds[job.attempts - 1];
  if (error instanceof TryLater && wait !== undefined) {
    console.error(`job ${job.id} (${job.kind}) is tried again in ${wait / 60_000} minutes`, error.cause);
    const isMine = await postponeJob(db, job, { until: after(wait), isTried: true });
    if (!isMine) sayLost(job);
    return;
  }
  console.error(`job ${job.id} (${job.kind}) failed`, error);
  const sentence = `job ${job.id} failed; the log of the server has the reason`;
  const at = now().toISOString();
  await db.transaction().execute(async (transaction) => {
    const isMine = await finishJob(transaction, job, {
      state: 'failed',
      result: null,
      error: sentence,
      finishedAt: at,
    });
    if (isMine) await tellFailed(transaction, { ...job, at });
    else sayLost(job);
  });
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
  const later = () => {
    throw new PostponedJob();
  };
  return handler(db, job.payload as never, { jobId: job.id, attempt: job.attempts, actor, now, progress, later });
}

function leaseFrom(now: Date): string {
  return new Date(now.getTime() + leaseMilliseconds).toISOString();
}
