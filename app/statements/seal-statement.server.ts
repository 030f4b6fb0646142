import { digestOf } from '../files/index.server.ts';

/** What stands on record beside a statement's text, in the columns of its row and in the rows that belong to it. */
export type StatementRecord = {
  series: number;
  number: string;
  runId: number;
  distributorId: number;
  period: string;
  currency: string;
  openingMinor: number;
  grantedMinor: number;
  settledMinor: number;
  closingMinor: number;
  digest: string;
  previousDigest: string | null;
  issuedBy: number | null;
  issuedAt: string;
};

export type GrantedRow = { programmeId: number; distributorId: number; period: string; grantedMinor: number };

/** SHA-256 over a statement's record, its granted rows and the digest of its PDF: none of it can change unnoticed. */
export function sealStatement(record: StatementRecord, rows: readonly GrantedRow[], pdfDigest: string): string {
  const { series, number, runId, distributorId, period, currency, digest, previousDigest, issuedBy, issuedAt } = record;
  const { openingMinor, grantedMinor, settledMinor, closingMinor } = record;
  return digestOf(
    JSON.stringify([
      [series, number, runId, distributorId, period, currency, digest, previousDigest, issuedBy, issuedAt],
      [openingMinor, grantedMinor, settledMinor, closingMinor],
      rows.map((row) => [row.programmeId, row.distributorId, row.period, row.grantedMinor]),
      pdfDigest,
    ]),
  );
}
