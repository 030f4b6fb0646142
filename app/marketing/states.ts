export type AllocationState = 'waiting' | 'approved' | 'refused';

export type ActivityState = 'waiting' | 'approved' | 'declined' | 'closed';

/** `payable`: approved and not paid yet. `rejected`: may be handed in again; `replaced`: has been. */
export type ClaimState = 'waiting' | 'payable' | 'paid' | 'rejected' | 'replaced' | 'declined';

export const claimStates = ['waiting', 'payable', 'paid', 'rejected', 'replaced', 'declined'] as const;

export function isClaimState(text: string | undefined): text is ClaimState {
  return claimStates.some((state) => state === text);
}

export function activityStateOf(facts: { decision: 'approved' | 'declined' | null; isClosed: boolean }): ActivityState {
  if (facts.decision !== 'approved') return facts.decision ?? 'waiting';
  return facts.isClosed ? 'closed' : 'approved';
}

export function claimStateOf(facts: {
  decision: 'approved' | 'rejected' | 'declined' | null;
  isPaid: boolean;
  isReplaced: boolean;
}): ClaimState {
  const { decision, isPaid, isReplaced } = facts;
  if (decision === 'approved') return isPaid ? 'paid' : 'payable';
  if (decision === 'rejected') return isReplaced ? 'replaced' : 'rejected';
  return decision ?? 'waiting';
}
