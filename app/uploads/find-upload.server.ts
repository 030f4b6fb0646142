import type { Database } from '#db/connect.ts';
import { getSettings } from '#db/queries/settings.ts';
import { findMistakes, findUpload as findRecord } from '#db/queries/uploads.ts';
import type { Language } from '../i18n/index.ts';
import { mayAct, type Viewer } from '../identity/index.ts';
import type { JobState } from '../jobs/index.ts';
import { expectedInWords, warningInWords } from '../sales/index.server.ts';
import { type ImportKind, type Mapping, permissionToImport, type RowError } from '../sales/index.ts';
import { mayBeChecked } from './check-again.server.ts';
import { columnInWords } from './column-in-words.ts';
import { columnsOf } from './import-columns.ts';
import { type CheckReport, choiceFor, mistakesAPage, type Understood, type UploadState } from './upload.ts';

/**
 * A file that was handed in: what was understood of it, a page from 1 of what is wrong in it, in the reader's language,
 * and what the viewer may do with it. Undefined where there is none, and beyond the last page.
 */
export async function findUpload(
  db: Database,
  viewer: Viewer,
  { id, page, language }: { id: number; page: number; language: Language },
) {
  const record = await findRecord(db, id);
  if (!record) return undefined;
  const { mapping, understood, report, jobState, ...upload } = record;
  const state = record.state as UploadState;
  const isChecked = state === 'checked' || state === 'importing';
  const check = isChecked ? describeCheck(report, language) : undefined;
  const mistakes = isChecked ? await findMistakes(db, { uploadId: id, revision: upload.revision, page }) : undefined;
  if (mistakes === undefined && page > 1) return undefined;
  const { timeZone } = await getSettings(db);
  return {
    ...upload,
    state,
    kind: upload.kind as ImportKind,
    timeZone,
    mayDecide: mayAct(viewer, permissionToImport(upload.kind as ImportKind)),
    /** What works on it now, or came to no end. */
    work: state === 'checking' || state === 'importing' ? (jobState as JobState) : undefined,
    isFree: mayBeChecked(record),
    understood: isChecked ? (understood as Understood | null) : null,
    columns: isChecked && understood ? describeColumns(upload.kind, mapping, language) : [],
    check,
    mistakes: ((mistakes ?? []) as RowError[]).map((error) => ({
      ...error,
      expected: expectedInWords(error, language),
    })),
    mistakesAPage,
  };
}

function describeCheck(report: CheckReport, language: Language) {
  const warnings = report.warnings.map((warning) => warningInWords(warning, language));
  return { ...report, warnings, choice: choiceFor(report) };
}

function describeColumns(kind: string, mapping: Mapping | null, language: Language) {
  return columnsOf(kind).map(({ name, required, key }) => ({
    ...{ name, required, meaning: columnInWords(key, language) },
    header: mapping && Object.hasOwn(mapping, name) ? (mapping[name] as string) : '',
  }));
}
