import type { Database } from '#db/connect.ts';
import { insertFundEntry } from '#db/queries/funds.ts';
import { insertClaimPayment, listClaimsWithin } from '#db/queries/marketing-claims.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { amountToText } from '../money/index.ts';
import { type Fields, fieldReader, type Mistake } from './form-fields.ts';
import { inRole, type NotAllowed } from './in-role.server.ts';
import { record } from './record.server.ts';
import { claimStateOf } from './states.ts';
import { getToday } from './today.server.ts';

export type ClaimPayment =
  | { kind: 'paid' }
  | { kind: 'no-such-claim' }
  | { kind: 'not-payable' }
  | { kind: 'mistakes'; mistakes: Mistake[] }
  | NotAllowed;

/** Records that an approved claim was paid, once, with the day and the reference of the payment. */
export async function payClaim(
  db: Database,
  viewer: Viewer,
  { id, fields, now }: { id: number; fields: Fields; now: Date },
): Promise<ClaimPayment> {
  const { today } = await getToday(db, now);
  return inRole(db, viewer, { needs: 'claims:pay' }, async (transaction): Promise<ClaimPayment> => {
    const [claim] = await listClaimsWithin(transaction, fenceOf(viewer), { id, today });
    if (!claim) return { kind: 'no-such-claim' };
    const { decision, paidOn, nextId, approvedMinor, activityId, fundId, distributorId, currency } = claim;
    const state = claimStateOf({ decision, isPaid: paidOn !== null, isReplaced: nextId !== null });
    if (state !== 'payable' || approvedMinor === null) return { kind: 'not-payable' };
    const form = fieldReader(fields);
    const payment = { paidOn: form.date('paidOn'), reference: form.text('reference') };
    if (payment.paidOn > today) form.mistake('paidOn', 'inTheFuture');
    if (form.mistakes.length > 0) return { kind: 'mistakes', mistakes: form.mistakes };

    const at = now.toISOString();
    const { personId } = viewer;
    await insertClaimPayment(transaction, { claimId: id, ...payment, recordedBy: personId, recordedAt: at });
    const entry = { fundId, distributorId, kind: 'paid', amountMinor: approvedMinor, activityId, claimId: id } as const;
    await insertFundEntry(transaction, { ...entry, enteredBy: personId, enteredAt: at });
    const detail = { amount: amountToText(approvedMinor, currency), currency };
    await record(transaction, viewer, { at, action: 'claim-paid', subject: `claim ${id}`, detail });
    return { kind: 'paid' };
  });
}
