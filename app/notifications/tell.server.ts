import type { Database } from '#db/connect.ts';
import { findUntriedJob, insertJob } from '#db/queries/jobs.ts';
import { insertNotices, listReceiversAmong, listReceiversOf } from '#db/queries/notices.ts';
import { may, roles } from '../identity/index.ts';
import { type NoticeData, type NoticeKindName, noticeKinds } from './kinds/index.ts';

/** Who is told: all people who act for a distributor now, or one person, in a role that may see what it is about. */
export type Told = { distributorId: number } | { personId: number | null };

export type Telling<Kind extends NoticeKindName> = {
  kind: Kind;
  /** What it is about, as the audit trail calls it: `statement TD-000001`. */
  subject: string;
  data: NoticeData<Kind>;
  to: Told;
  at: string;
};

/**
 * Tells people what happened, in the transaction in which it happens: nothing is told that did not happen, and nothing
 * happens untold. The mail of it is asked for in the same transaction; who has never signed in gets none. Nobody is told
 * what the command line does by itself.
 */
export async function tell<Kind extends NoticeKindName>(
  transaction: Database,
  { kind, to, ...notice }: Telling<Kind>,
): Promise<void> {
  if (!transaction.isTransaction) throw new Error(`${kind} is told in the transaction in which it happens`);
  const receivers = await listReceivers(transaction, kind, to);
  const wantMail = receivers.filter(({ canSignIn, byMail }) => canSignIn && (byMail ?? noticeKinds[kind].byMail));
  const jobId = wantMail.length > 0 ? await askForMail(transaction, notice.at) : null;
  await insertNotices(
    transaction,
    receivers.map((receiver) => ({
      ...{ membershipId: receiver.membershipId, kind, ...notice },
      mailJobId: wantMail.includes(receiver) ? jobId : null,
    })),
  );
}

async function listReceivers(db: Database, kind: NoticeKindName, to: Told) {
  if ('distributorId' in to) return listReceiversOf(db, { ...to, kind });
  const { personId } = to;
  const allowed = roles.filter((role) => may(role, noticeKinds[kind].needs));
  return personId === null ? [] : listReceiversAmong(db, { personId, roles: allowed, kind });
}

/** What is told within these seconds shares a job, so that issuing two thousand statements asks for a few. */
const gatheringMilliseconds = 10_000;

async function askForMail(transaction: Database, requestedAt: string): Promise<number> {
  const kind = 'send-notices';
  const untried = await findUntriedJob(transaction, kind);
  if (untried !== undefined) return untried;
  const leaseUntil = new Date(Date.parse(requestedAt) + gatheringMilliseconds).toISOString();
  return insertJob(transaction, { kind, payload: {}, requestedBy: null, requestedAt, leaseUntil });
}
