import type { Database } from '#db/connect.ts';
import { findFundWithin, insertAllocation } from '#db/queries/funds.ts';
import { findDistributorInTerritory } from '#db/queries/inside.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { amountToText } from '../money/index.ts';
import { type Fields, fieldReader, longestText, type Mistake } from './form-fields.ts';
import { inRole, type NotAllowed } from './in-role.server.ts';
import { mayFund } from './part-of-fund.ts';
import { record } from './record.server.ts';

export type ProposedAllocation =
  | { kind: 'proposed'; id: number }
  | { kind: 'mistakes'; mistakes: Mistake[] }
  | { kind: 'no-such-fund' }
  | NotAllowed;

/**
 * Proposes money of a fund for a distributor, or, with no distributor, a budget for the fund itself. It moves nothing
 * until another person approves it.
 */
export async function proposeAllocation(
  db: Database,
  viewer: Viewer,
  { fundId, fields, now }: { fundId: number; fields: Fields; now: Date },
): Promise<ProposedAllocation> {
  const fence = fenceOf(viewer);
  return inRole(db, viewer, { needs: 'funds:propose' }, async (transaction): Promise<ProposedAllocation> => {
    const fund = await findFundWithin(transaction, fence, fundId);
    if (!fund) return { kind: 'no-such-fund' };
    const form = fieldReader(fields);
    const code = form.text('distributor', { optional: mayFund(viewer) });
    const distributorId = code === '' ? null : await findDistributorInTerritory(transaction, fence, code);
    if (distributorId === undefined) form.mistake('distributor', 'notFound');
    const amountMinor = form.amount('amount', fund.currency);
    const reason = form.text('reason', { longest: longestText });
    if (distributorId === undefined || form.mistakes.length > 0) return { kind: 'mistakes', mistakes: form.mistakes };
    const at = now.toISOString();
    const proposal = { fundId, distributorId, amountMinor, reason, proposedBy: viewer.personId, proposedAt: at };
    const id = await insertAllocation(transaction, proposal);
    const detail = { allocation: id, distributor: code, amount: amountToText(amountMinor, fund.currency) };
    const event = { at, subject: `fund ${fundId}`, detail: { ...detail, currency: fund.currency } };
    await record(transaction, viewer, { ...event, action: code === '' ? 'budget-proposed' : 'allocation-proposed' });
    return { kind: 'proposed', id };
  });
}
