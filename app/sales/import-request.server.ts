import { basename } from 'node:path';
import type { Database } from '#db/connect.ts';
import type { Actor } from '../identity/index.ts';
import type { ByteSource } from './byte-source.server.ts';
import { createErrorList, type ErrorList } from './error-list.ts';
import type { ImportKind, ImportReport, Verdict } from './import-report.ts';
import { inFileWords } from './in-file-words.ts';
import type { Mapping } from './read-header.ts';
import type { ReadWarning, RowError } from './row-error.ts';

export type ImportRequest = {
  kind: ImportKind;
  source: ByteSource;
  fileName: string;
  actor: Actor;
  now: () => Date;
  /** Where the file calls its columns otherwise; mistakes then name them as the file does. */
  mapping?: Mapping;
  /** Reads and compares everything and keeps nothing. */
  dryRun?: boolean;
  /** Takes the good rows of a file that has bad ones too. */
  acceptValid?: boolean;
  /** Rounds amounts with too many digits half-up instead of refusing their rows. */
  roundAmounts?: boolean;
  /** Is told how many rows have been read. */
  onProgress?: (rows: number) => void | Promise<void>;
  /** Is called where another import of sales lines is going on, and may throw instead of having the file refused. */
  onBusy?: () => void;
  /** Takes part in the transaction that puts the import's end on record: what it throws undoes all of it. */
  onEnd?: (transaction: Database, importId: number) => Promise<void>;
};

/** What was found in a file so far. */
export type Findings = {
  rows: number;
  newRows: number;
  sameRows: number;
  errors: ErrorList<RowError>;
  warnings: ReadWarning[];
  /** Whether the file or the rest of it could not be read: then not even its good rows may be taken. */
  isUnreadable: boolean;
};

export function createFindings(): Findings {
  return { rows: 0, newRows: 0, sameRows: 0, errors: createErrorList(), warnings: [], isUnreadable: false };
}

/** Nothing of the file can be taken, whatever was asked for. */
export function refuseFile(
  findings: Findings,
  errors: readonly RowError[],
  warnings: readonly ReadWarning[] = [],
): void {
  findings.errors.add(errors);
  findings.warnings.push(...warnings);
  findings.isUnreadable = true;
}

/** What becomes of the file: with any bad row nothing is taken unless the good ones are to be. */
export function verdictOf(findings: Findings, { acceptValid }: ImportRequest): Verdict {
  const { errors, isUnreadable, newRows } = findings;
  if (errors.count() > 0 && (!acceptValid || isUnreadable)) return 'refused';
  return newRows > 0 ? 'accepted' : 'unchanged';
}

export function reportOf(
  findings: Findings,
  request: ImportRequest,
  verdict: Verdict,
  importId: number | null,
): ImportReport {
  const errors = findings.errors.kept().map((error) => inFileWords(error, request.mapping));
  const outcome = request.dryRun && verdict !== 'refused' ? 'trial' : verdict;
  return {
    kind: request.kind,
    file: basename(request.fileName),
    rows: findings.rows,
    new: findings.newRows,
    same: findings.sameRows,
    imported: outcome === 'accepted' ? findings.newRows : 0,
    errors: errors.sort((a, b) => a.row - b.row),
    warnings: findings.warnings,
    errorCount: findings.errors.count(),
    outcome,
    importId,
  };
}

const mostErrorsOnRecord = 1_000;

/** The report as it is kept with the import: with the first thousand errors. */
export function reportOnRecord(report: ImportReport): string {
  return JSON.stringify({ ...report, errors: report.errors.slice(0, mostErrorsOnRecord) });
}
