export { audiences, type PlanSection, sectionField, sectionRows, sectionsFor } from './annual-plan.ts';
export { brandName } from './brand-name.ts';
export { claimableOf } from './claimable.ts';
export type { Fields, Mistake, Problem } from './form-fields.ts';
export { balanceOf, type EntryKind, entryMoves, type FundBalance, sumOfKind } from './fund-balance.ts';
export { type JointPlanBody, progressOf, sides, statesOfVersions } from './joint-plan.ts';
export { isPart, mayFund } from './part-of-fund.ts';
export { proofLimits, proofTypes } from './proofs.ts';
export { expenseRows } from './read-claim-form.ts';
export { commitmentRows, objectiveRows } from './read-joint-plan-form.ts';
export { activityRows } from './read-request-form.ts';
export {
  type ActivityState,
  type AllocationState,
  type ClaimState,
  claimStates,
  isClaimState,
} from './states.ts';
