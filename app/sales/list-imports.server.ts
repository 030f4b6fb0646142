import type { Database } from '#db/connect.ts';
import { listImports as listImportRecords } from '#db/queries/imports.ts';
import { getSettings } from '#db/queries/settings.ts';
import type { ImportKind } from './import-report.ts';
import { shownState } from './shown-state.ts';

/** The files that were imported, the newest first, older than the import `before`; `older` is that of the next page. */
export async function listImports(db: Database, { before }: { before?: number }) {
  const { rows, older } = await listImportRecords(db, { before });
  const imports = rows.map((row) => ({ ...row, kind: row.kind as ImportKind, state: shownState(row) }));
  const { timeZone } = await getSettings(db);
  return { imports, older, timeZone };
}
