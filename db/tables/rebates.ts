import type { CodeTable, Final, Id } from './columns.ts';

/** Programmes in versions, runs, and the statements issued from them. */
export type RebateTables = {
  programmes: CodeTable;
  programmeVersions: ProgrammeVersionsTable;
  programmeApprovals: ProgrammeApprovalsTable;
  runs: RunsTable;
  runResults: RunResultsTable;
  runSums: RunSumsTable;
  statements: StatementsTable;
  statementRows: StatementRowsTable;
  issueProposals: IssueProposalsTable;
  issueConfirmations: IssueConfirmationsTable;
};

/** A draft until it has an approval. `definition` is the programme as canonical JSON, `digest` its SHA-256. */
type ProgrammeVersionsTable = {
  id: Id;
  programmeId: Final<number>;
  number: Final<number>;
  fromDate: Final<string>;
  definition: Final<string>;
  digest: Final<string>;
  proposedBy: Final<number | null>;
  proposedAt: Final<string>;
};

type ProgrammeApprovalsTable = {
  versionId: number;
  approvedBy: number;
  approvedAt: string;
  changeNumber: number;
};

/**
 * `watermark` is the last change number that the run could see. `versions` is JSON: programme version ids. `adjustsFrom`
 * is the day from which it reckoned what is due for earlier periods; null where it looked at its own period alone.
 */
type RunsTable = {
  id: Id;
  period: Final<string>;
  watermark: Final<number>;
  settledThrough: Final<number>;
  engineRevision: Final<number>;
  versions: Final<string>;
  refused: Final<string>;
  lineCount: Final<number>;
  digest: Final<string>;
  ranBy: Final<number | null>;
  ranAt: Final<string>;
  adjustsFrom: Final<string | null>;
};

/**
 * One row of a calculation. `row` is JSON as `calculate --json` prints it; the columns beside it are for finding.
 * `adjustingLines` is set where the row adjusts an earlier period: how many lines arrived after that was last granted.
 */
type RunResultsTable = {
  id: Id;
  runId: Final<number>;
  distributorId: Final<number>;
  programmeVersionId: Final<number>;
  period: Final<string>;
  outcome: Final<string>;
  currency: Final<string>;
  entitlementMinor: Final<number>;
  settledMinor: Final<number>;
  dueMinor: Final<number>;
  row: Final<string>;
  adjustingLines: Final<number | null>;
};

/** What the rows of a distributor in a run come to in a currency, and how many there are, of them those of earlier periods. */
type RunSumsTable = {
  runId: Final<number>;
  currency: Final<string>;
  distributorId: Final<number>;
  rowCount: Final<number>;
  adjustmentCount: Final<number>;
  entitlementMinor: Final<number>;
  settledMinor: Final<number>;
  dueMinor: Final<number>;
};

/**
 * `body` is the canonical JSON that was issued, `digest` its SHA-256, `previousDigest` that of the statement before it
 * in the series. `seal` is the SHA-256 over everything else on record here, so that no byte can be changed unnoticed.
 */
type StatementsTable = {
  id: Id;
  series: Final<number>;
  number: Final<string>;
  runId: Final<number>;
  distributorId: Final<number>;
  period: Final<string>;
  currency: Final<string>;
  openingMinor: Final<number>;
  grantedMinor: Final<number>;
  settledMinor: Final<number>;
  closingMinor: Final<number>;
  body: Final<string>;
  digest: Final<string>;
  previousDigest: Final<string | null>;
  pdfFileId: Final<number>;
  seal: Final<string>;
  issuedBy: Final<number | null>;
  issuedAt: Final<string>;
};

/**
 * What a statement granted for one programme and period: the "settled" of later calculations. `broughtMinor` is what the
 * row had from earlier periods, in which it was below the minimum payout, and `broughtSince` the first day of the first of
 * them; null where the row grants nothing because it is still below it.
 */
type StatementRowsTable = {
  id: Id;
  statementId: Final<number>;
  programmeId: Final<number>;
  distributorId: Final<number>;
  period: Final<string>;
  grantedMinor: Final<number>;
  broughtMinor: Final<number | null>;
  broughtSince: Final<string | null>;
};

/** A statement above the sum that one person issues. `digest` is the SHA-256 of the figures that were seen. */
type IssueProposalsTable = {
  id: Id;
  runId: Final<number>;
  distributorId: Final<number>;
  period: Final<string>;
  currency: Final<string>;
  grantedMinor: Final<number>;
  digest: Final<string>;
  proposedBy: Final<number | null>;
  proposedAt: Final<string>;
};

/** By whom else the proposed statement was issued. */
type IssueConfirmationsTable = {
  proposalId: number;
  statementId: Final<number>;
  confirmedBy: Final<number>;
  confirmedAt: Final<string>;
};
