import type { Final, Id } from './columns.ts';

export type PartnershipTables = {
  stagePolicyVersions: StagePolicyVersionsTable;
  stagePolicyApprovals: StagePolicyApprovalsTable;
  stagePolicyRetractions: StagePolicyRetractionsTable;
  stageEvidence: StageEvidenceTable;
  stageTransitions: StageTransitionsTable;
  stageTransitionApprovals: StageTransitionApprovalsTable;
  stageTransitionRetractions: StageTransitionRetractionsTable;
};

/**
 * A draft until it has an approval or a retraction; until then its proposer may edit `fromDate` and `definition` (JSON by
 * parts), and each edit counts `revision` up.
 */
type StagePolicyVersionsTable = {
  id: Id;
  productLineId: Final<number>;
  stage: Final<string>;
  number: Final<number>;
  fromDate: string;
  definition: string;
  revision: number;
  proposedBy: Final<number>;
  proposedAt: Final<string>;
  editedAt: string;
};

/** `changeNumber` null: it changed no programme, and so no input of money. */
type StagePolicyApprovalsTable = {
  versionId: Final<number>;
  approvedBy: Final<number>;
  approvedAt: Final<string>;
  changeNumber: Final<number | null>;
};

type StagePolicyRetractionsTable = { versionId: Final<number>; retractedBy: Final<number>; retractedAt: Final<string> };

/** What the criteria of a policy version measured on a day. `results` is JSON: value, threshold and window of each. */
type StageEvidenceTable = {
  id: Id;
  distributorId: Final<number>;
  productLineId: Final<number>;
  policyVersionId: Final<number>;
  evaluatedOn: Final<string>;
  isMet: Final<number>;
  results: Final<string>;
  evaluatedBy: Final<number>;
  evaluatedAt: Final<string>;
};

/** A proposed move; once approved a row of `partnership_stages` with the approval's change number carries it out. */
type StageTransitionsTable = {
  id: Id;
  distributorId: Final<number>;
  productLineId: Final<number>;
  fromStage: Final<string>;
  toStage: Final<string>;
  fromDate: Final<string>;
  reason: Final<string>;
  evidenceId: Final<number | null>;
  proposedBy: Final<number>;
  proposedAt: Final<string>;
};

type StageTransitionApprovalsTable = {
  transitionId: Final<number>;
  approvedBy: Final<number>;
  approvedAt: Final<string>;
  changeNumber: Final<number>;
};

type StageTransitionRetractionsTable = {
  transitionId: Final<number>;
  retractedBy: Final<number>;
  retractedAt: Final<string>;
};
