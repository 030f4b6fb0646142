import type { NewStatement, NewStatementRow } from '#db/queries/statements.ts';
import { digestOf } from '../files/index.server.ts';

/** What stands on record of a statement beside its text and its PDF. */
export type StatementRecord = Omit<NewStatement, 'body' | 'pdfFileId' | 'seal'>;

/** SHA-256 over a statement's record, its granted rows and the digest of its PDF: none of it can change unnoticed. */
export function sealStatement(record: StatementRecord, rows: readonly NewStatementRow[], pdfDigest: string): string {
  const { series, number, runId, distributorId, period, currency, digest, previousDigest, issuedBy, issuedAt } = record;
  const { openingMinor, grantedMinor, settledMinor, closingMinor } = record;
  return digestOf(
    JSON.stringify([
      [series, number, runId, distributorId, period, currency, digest, previousDigest, issuedBy, issuedAt],
      [openingMinor, grantedMinor, settledMinor, closingMinor],
      rows.map(({ programmeId, distributorId: whose, period: of, grantedMinor: minor, broughtMinor, broughtSince }) => [
        ...[programmeId, whose, of, minor],
        // Statements from before it was kept are sealed without it, like rows that grant nothing of it.
        ...(broughtMinor === null ? [] : [broughtMinor, broughtSince]),
      ]),
      pdfDigest,
    ]),
  );
}
