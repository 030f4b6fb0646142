import type { ColumnType, Generated } from 'kysely';
import type { Final, Id } from './tables/columns.ts';
import type { MarketingTables } from './tables/marketing.ts';
import type { NewsTables } from './tables/news.ts';
import type { PartnershipTables } from './tables/partnerships.ts';
import type { TrainingTables } from './tables/training.ts';

/**
 * Every table and column; a room that came later has a file of its own in `tables/`. Conventions on both databases: ids are integers; instants are UTC ISO text; business dates
 * are `YYYY-MM-DD` text; truth values are 0 or 1; JSON is text. Names are written snake_case in the database. Rows with a `changeNumber` are inputs of money: they
 * are never updated or deleted, and a reader as of a watermark takes those with a number up to it.
 */
export type Tables = FirstTables & PartnershipTables;

type FirstTables = {
  settings: SettingsTable;
  counters: CountersTable;
  changes: ChangesTable;
  people: PeopleTable;
  memberships: MembershipsTable;
  sessions: SessionsTable;
  oneTimeLinks: OneTimeLinksTable;
  brands: NamedTable;
  productLines: NamedTable;
  territories: CodeTable;
  distributors: CodeTable;
  distributorVersions: DistributorVersionsTable;
  products: ProductsTable;
  productVersions: ProductVersionsTable;
  partnershipStages: PartnershipStagesTable;
  targets: TargetsTable;
  programmes: CodeTable;
  programmeVersions: ProgrammeVersionsTable;
  programmeApprovals: ProgrammeApprovalsTable;
  imports: ImportsTable;
  salesLines: SalesLinesTable;
  lineSegments: LineSegmentsTable;
  runs: RunsTable;
  runResults: RunResultsTable;
  statements: StatementsTable;
  statementRows: StatementRowsTable;
  jobs: JobsTable;
  files: FilesTable;
  fileChunks: FileChunksTable;
  auditEvents: AuditEventsTable;
} & MarketingTables &
  NewsTables &
  PartnershipTables &
  TrainingTables;

type SettingsTable = { name: string; value: string };

/** Numbers without gaps, drawn under the row's lock: `change`, `statement`, `certificate`. */
type CountersTable = { name: string; value: number };

type ChangesTable = { number: number; kind: string; acceptedAt: string; acceptedBy: number | null };

/** Erasing a person overwrites this one row; everything else holds the id only. */
type PeopleTable = {
  id: Id;
  email: string;
  name: string;
  language: string | null;
  scheme: string | null;
  passwordHash: string | null;
  createdAt: Final<string>;
  erasedAt: string | null;
};

type MembershipsTable = {
  id: Id;
  personId: Final<number>;
  role: Final<string>;
  distributorId: Final<number | null>;
  isOwner: number;
  createdAt: Final<string>;
  endedAt: string | null;
};

/** `id` is the SHA-256 of the id in the cookie, so that a stolen database opens no session. */
type SessionsTable = {
  id: string;
  personId: number;
  membershipId: number | null;
  expiresAt: string;
  createdAt: string;
};

/** `id` is the SHA-256 of the token in the link. */
type OneTimeLinksTable = {
  id: string;
  personId: number;
  purpose: string;
  createdAt: string;
  expiresAt: string;
  usedAt: string | null;
};

type CodeTable = { id: Id; code: Final<string> };
/** `title` is JSON: the name in the languages it was given in. */
type NamedTable = { id: Id; code: Final<string>; title: Generated<string> };
type ProductsTable = { id: Id; sku: Final<string> };

/** `fromDate` null: the first version, which holds for all time before the next. */
type DistributorVersionsTable = {
  id: Id;
  distributorId: Final<number>;
  fromDate: Final<string | null>;
  changeNumber: Final<number>;
  name: Final<string>;
  territoryId: Final<number | null>;
  grade: Final<string | null>;
  parentId: Final<number | null>;
  currency: Final<string | null>;
  since: Final<string | null>;
  status: Final<string>;
  legalName: Final<string | null>;
  address: Final<string | null>;
  country: Final<string | null>;
  taxId: Final<string | null>;
  iban: Final<string | null>;
  account: Final<string | null>;
  language: Final<string | null>;
};

type ProductVersionsTable = {
  id: Id;
  productId: Final<number>;
  fromDate: Final<string | null>;
  changeNumber: Final<number>;
  name: Final<string>;
  productLineId: Final<number>;
  brandId: Final<number | null>;
  category: Final<string | null>;
  unit: Final<string | null>;
  listPrice: Final<string | null>;
  currency: Final<string | null>;
};

/** The stage holds from its date until the partnership's next row; of two rows of one date the later change holds. */
type PartnershipStagesTable = {
  id: Id;
  distributorId: Final<number>;
  productLineId: Final<number>;
  stage: Final<string>;
  fromDate: Final<string>;
  changeNumber: Final<number>;
};

/** `value` is exact decimal text. Of two rows of one distributor, name and period the later change holds. */
type TargetsTable = {
  id: Id;
  distributorId: Final<number>;
  name: Final<string>;
  period: Final<string>;
  value: Final<string>;
  changeNumber: Final<number>;
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
 * One reading of a file. Sales lines are staged under it in chunks and stay invisible until `changeNumber` is set, in
 * the short transaction that accepts them all. `heartbeatAt` is renewed while it stages; a dead one's lines are removed.
 */
type ImportsTable = {
  id: Id;
  kind: Final<string>;
  fileName: Final<string>;
  state: string;
  rowsRead: number;
  newRows: number;
  sameRows: number;
  report: string | null;
  changeNumber: number | null;
  startedBy: Final<number | null>;
  startedAt: Final<string>;
  heartbeatAt: string;
  finishedAt: string | null;
};

/**
 * Facts refer by integer id. `source` 0 sell-in, 1 sell-out; `keyDistributorId` is the distributor of a sell-out line
 * and 0 otherwise: with source, document and line it is the natural key. `priceType` 0 standard, 1 special,
 * 2 promotional. Returns are negative. `currency` is ISO 4217; the amount is in its minor units.
 */
type SalesLinesTable = {
  id: Id;
  importId: Final<number>;
  source: Final<number>;
  document: Final<string>;
  line: Final<string>;
  keyDistributorId: Final<number>;
  distributorId: Final<number>;
  productId: Final<number>;
  territoryId: Final<number | null>;
  date: Final<string>;
  quantityMilli: Final<number>;
  amountMinor: Final<number>;
  currency: Final<string>;
  isReturn: Final<number>;
  priceType: Final<number>;
  dueDate: Final<string | null>;
  paidDate: Final<string | null>;
  reference: Final<string | null>;
};

/** Derived from the sales lines of an accepted import: those of a month as columns. Written once, and may be deleted. */
type LineSegmentsTable = {
  month: Final<string>;
  importId: Final<number>;
  lineCount: Final<number>;
  currencies: Final<string>;
  bytes: Final<Uint8Array>;
};

/** `watermark` is the last change number that the run could see. `versions` is JSON: programme version ids. */
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
};

/** One row of a calculation. `row` is JSON as `calculate --json` prints it; the columns beside it are for finding. */
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

/** What a statement granted for one programme and period: the "settled" of later calculations. */
type StatementRowsTable = {
  id: Id;
  statementId: Final<number>;
  programmeId: Final<number>;
  distributorId: Final<number>;
  period: Final<string>;
  grantedMinor: Final<number>;
};

/** `leaseUntil` is renewed by the worker that has the job; when it passes, another may take the job. */
type JobsTable = {
  id: Id;
  kind: Final<string>;
  payload: Final<string>;
  state: ColumnType<string, string | undefined, string>;
  progressDone: Generated<number>;
  progressTotal: Generated<number>;
  attempts: Generated<number>;
  leaseUntil: string | null;
  result: string | null;
  error: string | null;
  requestedBy: Final<number | null>;
  requestedAt: Final<string>;
  startedAt: string | null;
  finishedAt: string | null;
};

/** Who may see a file: a staff permission, or people of the distributor it belongs to. */
type FilesTable = {
  id: Id;
  name: Final<string>;
  contentType: Final<string>;
  size: Final<number>;
  digest: Final<string>;
  distributorId: Final<number | null>;
  createdBy: Final<number | null>;
  createdAt: Final<string>;
};

type FileChunksTable = { fileId: number; position: number; bytes: Uint8Array };

/** `personId` null: `actor` is `operator` (the command line) or `system`. `detail` is JSON without personal data. */
type AuditEventsTable = {
  id: Id;
  at: Final<string>;
  personId: Final<number | null>;
  actor: Final<string>;
  action: Final<string>;
  subject: Final<string>;
  detail: Final<string>;
};
