import type { Database } from '#db/connect.ts';
import type { FailedJob } from '../jobs/index.server.ts';
import type { NoticeData } from './kinds/index.ts';
import { tell } from './tell.server.ts';

/** Tells whoever asked for a job that it has failed, in the transaction that ends it. */
export async function tellFailedJob(transaction: Database, { id, kind, payload, requestedBy, at }: FailedJob) {
  const data = { jobId: id, kind, payload: payload as NoticeData<'job-failed'>['payload'] };
  await tell(transaction, { kind: 'job-failed', subject: `job ${id}`, data, to: { personId: requestedBy }, at });
}
