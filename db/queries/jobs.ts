import type { Updateable } from 'kysely';
import type { Database } from '../connect.ts';
import { isPostgres } from '../migrations/dialect.ts';
import type { Tables } from '../tables.ts';
import { pageByKey } from './page.ts';

export type NewJob = {
  kind: string;
  payload: unknown;
  requestedBy: number | null;
  requestedAt: string;
  /** Nobody takes it before. */
  leaseUntil?: string;
};

/** Asks for work to be done outside the request. In a transaction, the job commits with the change that asks for it. */
export async function insertJob(db: Database, { payload, ...job }: NewJob): Promise<number> {
  const row = await db
    .insertInto('jobs')
    .values({ ...job, payload: JSON.stringify(payload) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type TakenJob = { id: number; kind: string; payload: unknown; attempts: number; requestedBy: number | null };

/**
 * The oldest job that waits and was not put off until later, or whose worker died, now leased to the caller. Two workers
 * never take the same.
 */
export async function takeJob(
  db: Database,
  { now, leaseUntil }: { now: string; leaseUntil: string },
): Promise<TakenJob | undefined> {
  const waiting = db
    .selectFrom('jobs')
    .select('id')
    .where('state', 'in', ['queued', 'running'])
    .where((e) => e.or([e('leaseUntil', 'is', null), e('leaseUntil', '<', now)]))
    .orderBy('id')
    .limit(1)
    .$if(isPostgres(db), (query) => query.forUpdate().skipLocked());
  const job = await db
    .updateTable('jobs')
    .set((e) => ({ state: 'running', leaseUntil, startedAt: now, attempts: e('attempts', '+', 1) }))
    .where('id', '=', waiting)
    .returning(['id', 'kind', 'payload', 'attempts', 'requestedBy'])
    .executeTakeFirst();
  return job && { ...job, payload: JSON.parse(job.payload) };
}

/** One taking of a job: who takes it again, after the lease, has an attempt more. */
export type HeldJob = Pick<TakenJob, 'id' | 'attempts'>;

/** Answers whether the job is still the caller's, like the three below. */
export function updateJobProgress(
  db: Database,
  job: HeldJob,
  progress: { progressDone: number; progressTotal: number; leaseUntil: string },
): Promise<boolean> {
  return updateHeldJob(db, job, progress);
}

export function renewLease(db: Database, job: HeldJob, leaseUntil: string): Promise<boolean> {
  return updateHeldJob(db, job, { leaseUntil });
}

/** Puts a job back, so that nobody takes it before `until`. One that was not tried has lost no attempt. */
export function postponeJob(
  db: Database,
  job: HeldJob,
  { until, isTried }: { until: string; isTried: boolean },
): Promise<boolean> {
  const attempts = isTried ? job.attempts : job.attempts - 1;
  return updateHeldJob(db, job, { state: 'queued', leaseUntil: until, attempts });
}

export function finishJob(
  db: Database,
  job: HeldJob,
  end: { state: 'done' | 'failed'; result: unknown; error: string | null; finishedAt: string },
): Promise<boolean> {
  return updateHeldJob(db, job, { ...end, result: JSON.stringify(end.result ?? null), leaseUntil: null });
}

/** Changes nothing once another worker has taken the job, which then belongs to that one alone. */
async function updateHeldJob(
  db: Database,
  { id, attempts }: HeldJob,
  change: Updateable<Tables['jobs']>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('jobs')
    .set(change)
    .where('id', '=', id)
    .where('state', '=', 'running')
    .where('attempts', '=', attempts)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function findJob(db: Database, id: number) {
  const job = await db
    .selectFrom('jobs')
    .leftJoin('people', 'people.id', 'jobs.requestedBy')
    .selectAll('jobs')
    .select('people.name as requestedByName')
    .where('jobs.id', '=', id)
    .executeTakeFirst();
  return job && { ...job, payload: JSON.parse(job.payload), result: JSON.parse(job.result ?? 'null') };
}

/** The newest job of a kind for a payload that waits or runs: asking twice is asking once. */
export async function findOpenJob(db: Database, kind: string, payload: unknown): Promise<number | undefined> {
  const job = await db
    .selectFrom('jobs')
    .select('id')
    .where('kind', '=', kind)
    .where('payload', '=', JSON.stringify(payload))
    .where('state', 'in', ['queued', 'running'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return job?.id;
}

/**
 * A job of a kind that waits and was not tried yet, so that what is added to it in this transaction is done by it: on
 * PostgreSQL it is locked until then, and nobody takes it.
 */
export async function findUntriedJob(transaction: Database, kind: string): Promise<number | undefined> {
  const job = await transaction
    .selectFrom('jobs')
    .select('id')
    .where('kind', '=', kind)
    .where('state', '=', 'queued')
    .where('attempts', '=', 0)
    .orderBy('id', 'desc')
    .limit(1)
    .$if(isPostgres(transaction), (query) => query.forShare().skipLocked())
    .executeTakeFirst();
  return job?.id;
}

/** The jobs that wait or run, the oldest first. */
export async function listOpenJobs(db: Database) {
  const jobs = await db
    .selectFrom('jobs')
    .leftJoin('people', 'people.id', 'jobs.requestedBy')
    .select(['jobs.id', 'jobs.kind', 'jobs.payload', 'jobs.state', 'jobs.requestedAt'])
    .select('people.name as requestedByName')
    .where('jobs.state', 'in', ['queued', 'running'])
    .orderBy('jobs.id')
    .execute();
  return jobs.map((job) => ({ ...job, payload: JSON.parse(job.payload) as unknown }));
}

export const jobsAPage = 50;

/** A page of the newest first, older than the job with the id `before`. */
export async function listJobs(db: Database, { before }: { before?: number }) {
  const rows = await db
    .selectFrom('jobs')
    .leftJoin('people', 'people.id', 'jobs.requestedBy')
    .select(['jobs.id', 'jobs.kind', 'jobs.payload', 'jobs.state', 'jobs.progressDone', 'jobs.progressTotal'])
    .select(['jobs.requestedAt', 'jobs.finishedAt', 'people.name as requestedByName'])
    .$if(before !== undefined, (query) => query.where('jobs.id', '<', before as number))
    .orderBy('jobs.id', 'desc')
    .limit(jobsAPage + 1)
    .execute();
  const jobs = rows.map((row) => ({ ...row, payload: JSON.parse(row.payload) }));
  return pageByKey(jobs, jobsAPage, ({ id }) => id);
}
