import type { Database } from '#db/connect.ts';
import { insertFundEntry, listEntrySums } from '#db/queries/funds.ts';
import { insertActivityDecision, listActivitiesWithin } from '#db/queries/marketing-requests.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { amountToText } from '../money/index.ts';
import { tell } from '../notifications/index.server.ts';
import { type Fields, fieldReader, longestText, type Mistake } from './form-fields.ts';
import { balanceOf } from './fund-balance.ts';
import { inRole, type NotAllowed } from './in-role.server.ts';
import { record } from './record.server.ts';
import { getToday } from './today.server.ts';

export type ActivityDecision =
  | { kind: 'decided'; requestId: number }
  | { kind: 'no-such-activity' }
  | { kind: 'decided-already'; requestId: number }
  | { kind: 'own-request' }
  | { kind: 'mistakes'; mistakes: Mistake[] }
  | NotAllowed;

/**
 * Approves an activity with an amount, which is set aside from what the distributor has in the fund, or declines it with
 * a reason. No more is approved than was asked for, nor than is there. Whoever asked does not decide.
 */
export async function decideActivity(
  db: Database,
  viewer: Viewer,
  { id, fields, now }: { id: number; fields: Fields; now: Date },
): Promise<ActivityDecision> {
  const { today } = await getToday(db, now);
  return inRole(db, viewer, { needs: 'requests:decide' }, async (transaction): Promise<ActivityDecision> => {
    const [activity] = await listActivitiesWithin(transaction, fenceOf(viewer), { id, today });
    if (!activity) return { kind: 'no-such-activity' };
    const { requestId, fundId, distributorId, currency } = activity;
    if (activity.decision !== null) return { kind: 'decided-already', requestId };
    if (activity.madeBy === viewer.personId) return { kind: 'own-request' };
    const { available } = balanceOf(await listEntrySums(transaction, { fundId, distributorId }));
    const read = readDecision(fields, { currency, askedMinor: activity.shareMinor, available });
    if (read.mistakes.length > 0) return { kind: 'mistakes', mistakes: read.mistakes };

    const { state, amountMinor, reason } = read;
    const at = now.toISOString();
    const { personId } = viewer;
    const decision = { activityId: id, state, amountMinor, reason, decidedBy: personId, decidedAt: at };
    await insertActivityDecision(transaction, decision);
    if (state === 'approved') {
      const entry = { fundId, distributorId, kind: 'reserved', amountMinor, activityId: id } as const;
      await insertFundEntry(transaction, { ...entry, enteredBy: personId, enteredAt: at });
    }
    const detail = { line: activity.position, amount: amountToText(amountMinor, currency), currency };
    await record(transaction, viewer, { at, action: `activity-${state}`, subject: `request ${requestId}`, detail });
    await tell(transaction, {
      kind: 'activity-decided',
      subject: `request ${requestId}`,
      data: { requestId, what: activity.what, state, amount: detail.amount, currency },
      to: { distributorId },
      at,
    });
    return { kind: 'decided', requestId };
  });
}

type Limits = { currency: string; askedMinor: number; available: number };

function readDecision(fields: Fields, { currency, askedMinor, available }: Limits) {
  const form = fieldReader(fields);
  const state = form.oneOf('decision', ['approved', 'declined']) ?? 'declined';
  const reason = form.text('reason', { optional: true, longest: longestText });
  const amountMinor = state === 'approved' ? form.amount('amount', currency) : 0;
  if (amountMinor > askedMinor) form.mistake('amount', 'aboveTheRequest');
  else if (amountMinor > available) form.mistake('amount', 'aboveTheBalance');
  if (amountMinor < askedMinor && reason === '') form.mistake('reason', 'reasonMissing');
  return { state, amountMinor, reason, mistakes: form.mistakes };
}
