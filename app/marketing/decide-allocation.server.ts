import type { Database } from '#db/connect.ts';
import {
  findAllocation,
  findFundWithin,
  insertAllocationDecision,
  insertFundEntry,
  listEntrySums,
} from '#db/queries/funds.ts';
import { fenceOf, may, type Viewer } from '../identity/index.ts';
import { amountToText } from '../money/index.ts';
import { balanceOf } from './fund-balance.ts';
import { inRole, type NotAllowed } from './in-role.server.ts';
import { record } from './record.server.ts';
import { getToday } from './today.server.ts';

type Deciding = { fundId: number; id: number; state: 'approved' | 'refused'; reason: string; now: Date };

export type AllocationDecision =
  | { kind: 'decided'; state: 'approved' | 'refused' }
  | { kind: 'no-such-allocation' }
  | { kind: 'decided-already' }
  | { kind: 'own-proposal' }
  /** The fund has less than this that is not allocated yet. */
  | { kind: 'above-the-budget' }
  | NotAllowed;

/** Approves or refuses a proposed allocation. Whoever proposed it does not decide on it; a refusal moves nothing. */
export async function decideAllocation(db: Database, viewer: Viewer, deciding: Deciding): Promise<AllocationDecision> {
  const { fundId, id, state, reason, now } = deciding;
  const { today } = await getToday(db, now);
  return inRole(db, viewer, { needs: 'funds:approve' }, async (transaction): Promise<AllocationDecision> => {
    const fund = await findFundWithin(transaction, fenceOf(viewer), fundId);
    const allocation = fund && (await findAllocation(transaction, fenceOf(viewer), { fundId, id, today }));
    if (!fund || !allocation) return { kind: 'no-such-allocation' };
    const standing = await standingOfAllocation(transaction, viewer, allocation);
    if (standing === 'decided-already' || standing === 'own-proposal') return { kind: standing };
    if (state === 'approved' && standing === 'above-the-budget') return { kind: standing };

    const at = now.toISOString();
    const { personId } = viewer;
    const { distributorId, distributorCode, amountMinor } = allocation;
    await insertAllocationDecision(transaction, {
      allocationId: id,
      state,
      reason,
      decidedBy: personId,
      decidedAt: at,
    });
    if (state === 'approved') {
      const kind = distributorId === null ? 'funded' : 'allocated';
      const entry = { fundId, distributorId, kind, amountMinor, allocationId: id } as const;
      await insertFundEntry(transaction, { ...entry, enteredBy: personId, enteredAt: at });
    }
    const amount = amountToText(amountMinor, fund.currency);
    const detail = { allocation: id, distributor: distributorCode ?? '', amount, currency: fund.currency };
    const word = distributorId === null ? 'budget' : 'allocation';
    await record(transaction, viewer, { at, action: `${word}-${state}`, subject: `fund ${fundId}`, detail });
    return { kind: 'decided', state };
  });
}

export type AllocationStanding = 'open' | 'not-allowed' | 'decided-already' | 'own-proposal' | 'above-the-budget';

type Proposal = {
  fundId: number;
  state: string;
  proposedBy: number;
  distributorId: number | null;
  amountMinor: number;
};

/** Whether the viewer may decide on a proposal now, and why not. */
export async function standingOfAllocation(
  db: Database,
  viewer: Viewer,
  { fundId, state, proposedBy, distributorId, amountMinor }: Proposal,
): Promise<AllocationStanding> {
  if (state !== 'waiting') return 'decided-already';
  if (!may(viewer.role, 'funds:approve')) return 'not-allowed';
  if (proposedBy === viewer.personId) return 'own-proposal';
  if (distributorId === null) return 'open';
  const { unallocated } = balanceOf(await listEntrySums(db, { fundId }));
  return amountMinor > unallocated ? 'above-the-budget' : 'open';
}
