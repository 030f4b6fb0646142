import type { ReadWarning, RowError } from './row-error.ts';

/** The files that are imported into the database. */
export const importKinds = [
  'distributors',
  'products',
  'stages',
  'targets',
  'programmes',
  'sales',
  'payments',
  'scores',
  'rates',
  'certificates',
  'breaches',
] as const;
export type ImportKind = (typeof importKinds)[number];

export function isImportKind(text: string): text is ImportKind {
  return (importKinds as readonly string[]).includes(text);
}

export type Verdict = 'accepted' | 'unchanged' | 'refused';

/** `trial` is a file that was read without anything being kept, and would not have been refused. */
export type ImportOutcome = Verdict | 'trial';

/**
 * What an import found and did. `imported` is how many of the new rows were taken: none of a refused file or a trial.
 * `errors` are the first hundred thousand of `errorCount`.
 */
export type ImportReport = {
  kind: ImportKind;
  file: string;
  rows: number;
  new: number;
  same: number;
  imported: number;
  errors: RowError[];
  warnings: ReadWarning[];
  errorCount: number;
  outcome: ImportOutcome;
  /** The number of the import on record; a trial has none. */
  importId: number | null;
};

/** The report as `import --json` prints it (REBATES.md §7 "Files"); `errorCount` where there are more than listed. */
export function reportToJson(report: ImportReport): Record<string, unknown> {
  const { kind, file, rows, new: fresh, same, imported, errorCount } = report;
  const errors = report.errors.map(({ row, column, value, expected }) => ({ row, column, value, expected }));
  const warnings = report.warnings.map(({ text }) => text);
  const all = { kind, file, rows, new: fresh, same, imported, errors, warnings };
  return errorCount > errors.length ? { ...all, errorCount } : all;
}
