import type { Database } from '#db/connect.ts';
import { insertFundEntry, listEntrySums } from '#db/queries/funds.ts';
import { listClaimsWithin } from '#db/queries/marketing-claims.ts';
import { insertActivityClosure, listActivitiesWithin } from '#db/queries/marketing-requests.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { amountToText } from '../money/index.ts';
import { balanceOf } from './fund-balance.ts';
import { inRole, type NotAllowed } from './in-role.server.ts';
import { record } from './record.server.ts';
import { activityStateOf } from './states.ts';
import { getToday } from './today.server.ts';

export type ActivityClosure =
  | { kind: 'closed' | 'not-open' | 'claim-waits'; requestId: number }
  | NotAllowed
  | undefined;

/**
 * Closes an activity that was approved: what is still set aside for it is released to the distributor's balance, and
 * nothing more can be claimed. A claim that waits is decided first. Undefined where there is no such activity.
 */
export async function closeActivity(
  db: Database,
  viewer: Viewer,
  { id, now }: { id: number; now: Date },
): Promise<ActivityClosure> {
  const { today } = await getToday(db, now);
  return inRole(db, viewer, { needs: 'activities:close' }, async (transaction): Promise<ActivityClosure> => {
    const [activity] = await listActivitiesWithin(transaction, fenceOf(viewer), { id, today });
    if (!activity) return undefined;
    const { requestId, decision, closedAt } = activity;
    if (activityStateOf({ decision, isClosed: closedAt !== null }) !== 'approved')
      return { kind: 'not-open', requestId };
    const claims = await listClaimsWithin(transaction, fenceOf(viewer), { activityId: id, today });
    if (claims.some((claim) => claim.decision === null)) return { kind: 'claim-waits', requestId };
    await releaseActivity(transaction, viewer, { activity, at: now.toISOString() });
    return { kind: 'closed', requestId };
  });
}

type Releasing = {
  activity: { id: number; fundId: number; distributorId: number; requestId: number; currency: string };
  at: string;
};

/** Closes an activity, which must be open, and releases what is left of it. */
export async function releaseActivity(
  transaction: Database,
  viewer: Viewer,
  { activity, at }: Releasing,
): Promise<void> {
  const { id: activityId, fundId, distributorId, requestId, currency } = activity;
  const { personId } = viewer;
  const { reserved } = balanceOf(await listEntrySums(transaction, { activityId }));
  await insertActivityClosure(transaction, { activityId, closedBy: personId, closedAt: at });
  if (reserved > 0) {
    const entry = { fundId, distributorId, kind: 'released', amountMinor: reserved, activityId } as const;
    await insertFundEntry(transaction, { ...entry, enteredBy: personId, enteredAt: at });
  }
  const detail = { amount: amountToText(reserved, currency), currency };
  await record(transaction, viewer, { at, action: 'activity-closed', subject: `request ${requestId}`, detail });
}
