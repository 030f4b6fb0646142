import type { Database } from '#db/connect.ts';
import { findMistakes, findUpload } from '#db/queries/uploads.ts';
import type { Language } from '../i18n/index.ts';
import { mistakesText } from '../sales/index.server.ts';
import type { RowError } from '../sales/index.ts';

/**
 * Everything that is wrong in an upload as CSV, whose texts are no formulas, in the reader's language. Undefined where
 * there is none, or nothing is known to be wrong in it.
 */
export async function exportMistakes(
  db: Database,
  { id, language }: { id: number; language: Language },
): Promise<{ text: string; name: string } | undefined> {
  const upload = await findUpload(db, id);
  if (!upload || upload.state === 'checking') return undefined;
  const errors: RowError[] = [];
  for (let page = 1; ; page += 1) {
    const found = await findMistakes(db, { uploadId: id, revision: upload.revision, page });
    if (!found) break;
    errors.push(...(found as RowError[]));
  }
  return errors.length === 0 ? undefined : { text: mistakesText(errors, language), name: `upload-${id}-mistakes.csv` };
}
