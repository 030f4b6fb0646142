import type { Database } from '#db/connect.ts';
import { findImport as findImportRecord } from '#db/queries/imports.ts';
import { getSettings } from '#db/queries/settings.ts';
import type { Language } from '../i18n/index.ts';
import { expectedInWords, warningInWords } from './error-in-words.ts';
import type { ImportKind, ImportReport } from './import-report.ts';
import { shownState } from './shown-state.ts';

const errorsAPage = 100;

/**
 * An import with its report and one page, from 1, of its errors in the reader's language; undefined where there is none,
 * and beyond the last page.
 * Of an import that is being read, or was given up, nothing is reported.
 */
export async function findImport(
  db: Database,
  { id, page, language }: { id: number; page: number; language: Language },
) {
  const record = await findImportRecord(db, id);
  if (!record) return undefined;
  const { report, ...rest } = record;
  const found = errorsIn(report, page, language);
  if (found.errors.length === 0 && page > 1) return undefined;
  const { timeZone } = await getSettings(db);
  return {
    ...rest,
    kind: record.kind as ImportKind,
    state: shownState(record),
    ...found,
    timeZone,
  };
}

function errorsIn(report: ImportReport | null, page: number, language: Language) {
  const { errors = [], errorCount = 0, warnings = [] } = report ?? {};
  const shown = errors.slice((page - 1) * errorsAPage, page * errorsAPage);
  return {
    errors: shown.map((error) => ({ ...error, expected: expectedInWords(error, language) })),
    errorCount,
    errorsOnRecord: errors.length,
    errorsAPage,
    warnings: warnings.map((warning) => warningInWords(warning, language)),
  };
}
