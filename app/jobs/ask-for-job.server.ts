import type { Database } from '#db/connect.ts';
import { lockRecord } from '#db/queries/changes.ts';
import { findOpenJob, insertJob } from '#db/queries/jobs.ts';
import type { Viewer } from '../identity/index.ts';
import type { JobKind, JobKinds } from './job.ts';

/**
 * Asks for a job and returns its id. While one of this kind for this payload waits or runs, asking again is asking
 * once, also for two people at the same moment.
 */
export async function askForJob<Kind extends JobKind>(
  db: Database,
  viewer: Viewer,
  { kind, payload, now }: { kind: Kind; payload: JobKinds[Kind]['payload']; now: Date },
): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    await lockRecord(transaction);
    const open = await findOpenJob(transaction, kind, payload);
    const job = { kind, payload, requestedBy: viewer.personId, requestedAt: now.toISOString() };
    return open ?? (await insertJob(transaction, job));
  });
}
