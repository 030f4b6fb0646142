import type { Database } from '#db/connect.ts';
import { findImport } from '#db/queries/imports.ts';
import type { Language } from '../i18n/index.ts';
import type { ImportReport } from './import-report.ts';
import { mistakesText } from './mistakes-text.server.ts';

/** What was found wrong in an imported file, as far as it is on record. Undefined where that is nothing. */
export async function exportImportMistakes(
  db: Database,
  { id, language }: { id: number; language: Language },
): Promise<{ text: string; name: string } | undefined> {
  const report: ImportReport | null | undefined = (await findImport(db, id))?.report;
  if (!report || report.errors.length === 0) return undefined;
  return { text: mistakesText(report.errors, language), name: `import-${id}-mistakes.csv` };
}
