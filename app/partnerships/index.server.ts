export { approvePolicy, type PolicyApproval, retractPolicy } from './decide-policy.server.ts';
export {
  approveTransition,
  retractTransition,
  type TransitionApproval,
  type TransitionRetraction,
} from './decide-transition.server.ts';
export { type Evaluation, evaluatePartnership } from './evaluate-partnership.server.ts';
export {
  exportPartnerships,
  getBoard,
  listOwnPartnerships,
  listPartnershipsOf,
  listStagePage,
  partnershipFilterNames,
} from './list-partnerships.server.ts';
export { findPartnershipPage, type PartnershipPage } from './partnership-page.server.ts';
export { mayDecidePolicy } from './policy-context.server.ts';
export { findPolicyForm, type SavedDraft, savePolicyDraft } from './policy-draft.server.ts';
export { findPolicy, findPolicyVersion, listPolicies } from './policy-page.server.ts';
export { proposeTransition, type TransitionProposal } from './propose-transition.server.ts';
