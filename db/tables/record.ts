import type { Generated } from 'kysely';
import type { CodeTable, Final, Id, NamedTable } from './columns.ts';

/** What is known of distributors, products, partnerships and sales, each entry with its change number. */
export type RecordTables = {
  changes: ChangesTable;
  brands: NamedTable;
  productLines: NamedTable;
  territories: CodeTable;
  distributors: CodeTable;
  distributorVersions: DistributorVersionsTable;
  products: ProductsTable;
  productVersions: ProductVersionsTable;
  partnershipStages: PartnershipStagesTable;
  targets: TargetsTable;
  payments: PaymentsTable;
  scores: ScoresTable;
  rates: RatesTable;
  breaches: BreachesTable;
  certificateHolders: CertificateHoldersTable;
  importedCertificates: ImportedCertificatesTable;
  imports: ImportsTable;
  importWithdrawals: ImportWithdrawalsTable;
  salesLines: SalesLinesTable;
  lineSegments: LineSegmentsTable;
  documentSegments: DocumentSegmentsTable;
};

type ChangesTable = { number: number; kind: string; acceptedAt: string; acceptedBy: number | null };

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

type ProductsTable = { id: Id; sku: Final<string> };

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

/** `amount` is exact decimal text in the document's currency; without it all of the sell-in document was paid. */
type PaymentsTable = {
  id: Id;
  document: Final<string>;
  paidDate: Final<string>;
  reference: Final<string | null>;
  amount: Final<string | null>;
  changeNumber: Final<number>;
};

/** `value` is exact decimal text, 0 to 100. Of two rows of one distributor, name and period the later change holds. */
type ScoresTable = {
  id: Id;
  distributorId: Final<number>;
  name: Final<string>;
  period: Final<string>;
  value: Final<string>;
  changeNumber: Final<number>;
};

/** `rate` is exact decimal text. Of two rows of one date and two currencies the later change holds. */
type RatesTable = {
  id: Id;
  date: Final<string>;
  fromCurrency: Final<string>;
  toCurrency: Final<string>;
  rate: Final<string>;
  changeNumber: Final<number>;
};

type BreachesTable = {
  id: Id;
  distributorId: Final<number>;
  date: Final<string>;
  kind: Final<string | null>;
  changeNumber: Final<number>;
};

/** A person as a file names them; `personId` where the name was the e-mail of someone known. The name may be overwritten. */
/** `forgottenDigest`: of the name that a file gave, where a number stands in its place. */
type CertificateHoldersTable = {
  id: Id;
  distributorId: Final<number>;
  name: string;
  personId: Final<number | null>;
  forgottenDigest: Generated<string | null>;
};

/** Of two rows of one holder, course and first day the later change holds. Without `toDate` it is valid for good. */
type ImportedCertificatesTable = {
  id: Id;
  holderId: Final<number>;
  course: Final<string>;
  fromDate: Final<string>;
  toDate: Final<string | null>;
  changeNumber: Final<number>;
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
 * Who took an import off the record, and why. `changeNumber` is the change by which it had been accepted, `withdrawnIn`
 * the one by which it went.
 */
type ImportWithdrawalsTable = {
  importId: Final<number>;
  changeNumber: Final<number>;
  withdrawnIn: Final<number>;
  withdrawnBy: Final<number | null>;
  withdrawnAt: Final<string>;
  reason: Final<string>;
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

/**
 * The documents, due and paid days of the lines of a line segment, in its order; made when they are first asked for.
 * `documents` is JSON; the due dates lie from `dueFrom` to `dueTo`.
 */
type DocumentSegmentsTable = {
  month: Final<string>;
  importId: Final<number>;
  lineCount: Final<number>;
  documents: Final<string>;
  dueFrom: Final<string | null>;
  dueTo: Final<string | null>;
  bytes: Final<Uint8Array>;
};
