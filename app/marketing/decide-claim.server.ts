import type { Database } from '#db/connect.ts';
import { insertFundEntry, listEntrySums } from '#db/queries/funds.ts';
import { insertClaimDecision, listClaimsWithin, listExpenses } from '#db/queries/marketing-claims.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { amountToText } from '../money/index.ts';
import { tell } from '../notifications/index.server.ts';
import { claimableOf } from './claimable.ts';
import { releaseActivity } from './close-activity.server.ts';
import { type Fields, fieldReader, longestText, type Mistake } from './form-fields.ts';
import { balanceOf } from './fund-balance.ts';
import { inRole, type NotAllowed } from './in-role.server.ts';
import { record } from './record.server.ts';
import { getToday } from './today.server.ts';

export type ClaimDecision =
  | { kind: 'decided' }
  | { kind: 'no-such-claim' }
  | { kind: 'decided-already' }
  | { kind: 'own-claim' }
  | { kind: 'mistakes'; mistakes: Mistake[] }
  | NotAllowed;

/**
 * Approves a claim in full or in part, after which it is payable, and with `last` or the last of what was set aside closes
 * its activity; rejects it, so that it can be handed in again; or declines it, which is final: its activity is closed and
 * what was set aside for it is released. Whoever made it does not decide.
 */
export async function decideClaim(
  db: Database,
  viewer: Viewer,
  { id, fields, now }: { id: number; fields: Fields; now: Date },
): Promise<ClaimDecision> {
  const { today } = await getToday(db, now);
  return inRole(db, viewer, { needs: 'claims:decide' }, async (transaction): Promise<ClaimDecision> => {
    const [claim] = await listClaimsWithin(transaction, fenceOf(viewer), { id, today });
    if (!claim) return { kind: 'no-such-claim' };
    if (claim.decision !== null) return { kind: 'decided-already' };
    if (claim.madeBy === viewer.personId) return { kind: 'own-claim' };
    const { currency, activityId, fundId, distributorId, requestId } = claim;
    const { claimableMinor, reservedMinor } = await claimableOfClaim(transaction, claim);
    const read = readDecision(fields, { currency, claimableMinor });
    if (read.mistakes.length > 0) return { kind: 'mistakes', mistakes: read.mistakes };

    const { state, amountMinor, reason } = read;
    const at = now.toISOString();
    const { personId } = viewer;
    await insertClaimDecision(transaction, {
      claimId: id,
      state,
      amountMinor,
      reason,
      decidedBy: personId,
      decidedAt: at,
    });
    if (state === 'approved') {
      const entry = { fundId, distributorId, kind: 'claimed', amountMinor, activityId, claimId: id } as const;
      await insertFundEntry(transaction, { ...entry, enteredBy: personId, enteredAt: at });
    }
    const detail = { amount: amountToText(amountMinor, currency), currency };
    await record(transaction, viewer, { at, action: `claim-${state}`, subject: `claim ${id}`, detail });
    await tell(transaction, {
      kind: 'claim-decided',
      subject: `claim ${id}`,
      data: { claimId: id, what: claim.what, state, ...detail },
      to: { distributorId },
      at,
    });
    const isLast = fields('last') !== '' || amountMinor === reservedMinor;
    const isOver = state === 'declined' || (state === 'approved' && isLast);
    const activity = { id: activityId, fundId, distributorId, requestId, currency };
    if (isOver) await releaseActivity(transaction, viewer, { activity, at });
    return { kind: 'decided' };
  });
}

type Claim = { id: number; activityId: number; costMinor: number; agreedMinor: number };

/** What a claim comes to, as things stand. */
export async function claimableOfClaim(db: Database, { id, activityId, costMinor, agreedMinor }: Claim) {
  const expensesMinor = (await listExpenses(db, id)).map(({ amountMinor }) => amountMinor);
  const { reserved } = balanceOf(await listEntrySums(db, { activityId }));
  const claimable = claimableOf({ expensesMinor, costMinor, approvedMinor: agreedMinor, reservedMinor: reserved });
  return { ...claimable, reservedMinor: reserved };
}

function readDecision(fields: Fields, { currency, claimableMinor }: { currency: string; claimableMinor: number }) {
  const form = fieldReader(fields);
  const state = form.oneOf('decision', ['approved', 'rejected', 'declined']) ?? 'rejected';
  const reason = form.text('reason', { optional: true, longest: longestText });
  const amountMinor = state === 'approved' ? form.amount('amount', currency) : 0;
  if (amountMinor > claimableMinor) form.mistake('amount', 'aboveTheClaim');
  if (amountMinor < claimableMinor && reason === '') form.mistake('reason', 'reasonMissing');
  return { state, amountMinor, reason, mistakes: form.mistakes };
}
