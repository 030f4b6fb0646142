import type { Final, Id } from './columns.ts';

export type MarketingTables = {
  funds: FundsTable;
  allocations: AllocationsTable;
  allocationDecisions: AllocationDecisionsTable;
  requests: RequestsTable;
  activities: ActivitiesTable;
  activityDecisions: ActivityDecisionsTable;
  activityClosures: ActivityClosuresTable;
  claims: ClaimsTable;
  claimExpenses: ClaimExpensesTable;
  claimProofs: ClaimProofsTable;
  claimDecisions: ClaimDecisionsTable;
  claimPayments: ClaimPaymentsTable;
  fundEntries: FundEntriesTable;
  annualPlanVersions: AnnualPlanVersionsTable;
  annualPlanPublications: AnnualPlanPublicationsTable;
  annualPlanAcknowledgements: AnnualPlanAcknowledgementsTable;
  jointPlans: JointPlansTable;
  jointPlanVersions: JointPlanVersionsTable;
  jointPlanSignatures: JointPlanSignaturesTable;
  jointPlanCompletions: JointPlanCompletionsTable;
};

/** The marketing money of a brand for a fiscal year in one currency. */
type FundsTable = {
  id: Id;
  brandId: Final<number>;
  currency: Final<string>;
  year: Final<string>;
  openedBy: Final<number>;
  openedAt: Final<string>;
};

/** `distributorId` null: money for the fund itself, its budget; else money of the fund for a distributor. */
type AllocationsTable = {
  id: Id;
  fundId: Final<number>;
  distributorId: Final<number | null>;
  amountMinor: Final<number>;
  reason: Final<string>;
  proposedBy: Final<number>;
  proposedAt: Final<string>;
};

type Decision = { decidedBy: Final<number>; decidedAt: Final<string>; reason: Final<string> };

type AllocationDecisionsTable = Decision & { allocationId: Final<number>; state: Final<'approved' | 'refused'> };

type RequestsTable = {
  id: Id;
  fundId: Final<number>;
  distributorId: Final<number>;
  title: Final<string>;
  note: Final<string>;
  madeBy: Final<number>;
  madeAt: Final<string>;
};

/** A line of a request: what it is expected to cost, and the share of it that the fund is asked for. */
type ActivitiesTable = {
  id: Id;
  requestId: Final<number>;
  position: Final<number>;
  what: Final<string>;
  fromDate: Final<string>;
  toDate: Final<string>;
  costMinor: Final<number>;
  shareMinor: Final<number>;
};

type ActivityDecisionsTable = Decision & {
  activityId: Final<number>;
  state: Final<'approved' | 'declined'>;
  amountMinor: Final<number>;
};

/** What is left of a closed activity is released; nothing can be claimed for it any more. */
type ActivityClosuresTable = { activityId: Final<number>; closedBy: Final<number>; closedAt: Final<string> };

/** `previousId`: the claim that was rejected and is handed in again. */
type ClaimsTable = {
  id: Id;
  activityId: Final<number>;
  previousId: Final<number | null>;
  note: Final<string>;
  madeBy: Final<number>;
  madeAt: Final<string>;
};

type ClaimExpensesTable = {
  id: Id;
  claimId: Final<number>;
  position: Final<number>;
  what: Final<string>;
  date: Final<string>;
  amountMinor: Final<number>;
};

type ClaimProofsTable = { claimId: Final<number>; position: Final<number>; fileId: Final<number> };

type ClaimDecisionsTable = Decision & {
  claimId: Final<number>;
  state: Final<'approved' | 'rejected' | 'declined'>;
  amountMinor: Final<number>;
};

type ClaimPaymentsTable = {
  claimId: Final<number>;
  paidOn: Final<string>;
  reference: Final<string>;
  recordedBy: Final<number>;
  recordedAt: Final<string>;
};

/** The money of a fund, moved from one account of it to another by `kind`; see app/marketing/fund-balance.ts. */
type FundEntriesTable = {
  id: Id;
  fundId: Final<number>;
  distributorId: Final<number | null>;
  kind: Final<'funded' | 'allocated' | 'reserved' | 'released' | 'claimed' | 'paid'>;
  amountMinor: Final<number>;
  allocationId: Final<number | null>;
  activityId: Final<number | null>;
  claimId: Final<number | null>;
  enteredBy: Final<number>;
  enteredAt: Final<string>;
};

/** Every saving is a version; `sections` is JSON. What distributors read is the newest that has a publication. */
type AnnualPlanVersionsTable = {
  id: Id;
  year: Final<string>;
  number: Final<number>;
  sections: Final<string>;
  writtenBy: Final<number>;
  writtenAt: Final<string>;
};

type AnnualPlanPublicationsTable = {
  versionId: Final<number>;
  publishedBy: Final<number>;
  publishedAt: Final<string>;
};

type AnnualPlanAcknowledgementsTable = {
  versionId: Final<number>;
  distributorId: Final<number>;
  acknowledgedBy: Final<number>;
  acknowledgedAt: Final<string>;
};

type JointPlansTable = {
  id: Id;
  distributorId: Final<number>;
  year: Final<string>;
  currency: Final<string>;
  openedBy: Final<number>;
  openedAt: Final<string>;
};

/** Every saving is a version; `body` is JSON: objectives and commitments. The newest signed by both sides holds. */
type JointPlanVersionsTable = {
  id: Id;
  planId: Final<number>;
  number: Final<number>;
  body: Final<string>;
  writtenBy: Final<number>;
  writtenAt: Final<string>;
};

type JointPlanSignaturesTable = {
  versionId: Final<number>;
  side: Final<'brand' | 'distributor'>;
  signedBy: Final<number>;
  signedAt: Final<string>;
};

/** `commitment` is its number, which it keeps through all versions of the plan. */
type JointPlanCompletionsTable = {
  planId: Final<number>;
  commitment: Final<number>;
  doneOn: Final<string>;
  recordedBy: Final<number>;
  recordedAt: Final<string>;
};
