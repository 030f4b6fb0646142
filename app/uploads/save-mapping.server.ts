import type { Database } from '#db/connect.ts';
import { insertAuditEvent } from '#db/queries/audit-events.ts';
import { saveColumnMapping } from '#db/queries/column-mappings.ts';
import { beginCheck, type UploadRecord } from '#db/queries/uploads.ts';
import type { Viewer } from '../identity/index.ts';
import type { Mapping } from '../sales/index.ts';
import { askForCheck } from './ask-for-check.server.ts';
import { columnsOf } from './import-columns.ts';
import { type NoSuchUpload, onUpload } from './on-upload.server.ts';
import { digestOfHeaders } from './understand-file.server.ts';
import type { Understood } from './upload.ts';

export type SavedMapping =
  | { kind: 'saved' }
  /** It is being imported or checked anew, or was decided. */
  | { kind: 'changed' }
  | { kind: 'mistakes'; mistakes: MappingMistake[] }
  | NoSuchUpload;
export type MappingMistake = { column: string; problem: 'no-such-header' | 'taken-twice' };

type Saving = {
  id: number;
  /** The check that was seen. */
  revision: number;
  /** The header that was chosen for a column, '' for none. */
  headerOf: (column: string) => string;
  now: Date;
};

/** Says under which headers the columns stand, has the file checked anew, and remembers it for the next one like it. */
export function saveMapping(
  db: Database,
  viewer: Viewer,
  { id, revision, headerOf, now }: Saving,
): Promise<SavedMapping> {
  return onUpload(db, viewer, id, async (transaction, upload): Promise<SavedMapping> => {
    const understood: Understood | null = upload.understood;
    if (upload.state !== 'checked' || upload.revision !== revision || !understood) return { kind: 'changed' };
    const chosen = columnsOf(upload.kind).map(({ name }) => [name, headerOf(name)] as const);
    const mapped = chosen.filter(([, header]) => header !== '');
    const mistakes = mapped.flatMap(([column, header], index): MappingMistake[] => {
      if (!understood.headers.includes(header)) return [{ column, problem: 'no-such-header' }];
      const isTaken = mapped.slice(0, index).some(([, other]) => other === header);
      return isTaken ? [{ column, problem: 'taken-twice' }] : [];
    });
    if (mistakes.length > 0) return { kind: 'mistakes', mistakes };
    const mapping = Object.fromEntries(mapped);
    const at = now.toISOString();
    const { personId } = viewer;
    const next = await beginCheck(transaction, id, JSON.stringify(mapping));
    const asking = { requestedBy: personId, requestedAt: at };
    await askForCheck(transaction, { id, fileName: upload.fileName, revision: next, ...asking });
    await rememberMapping(transaction, upload, { mapping, personId, at });
    const event = { at, personId, actor: 'person', action: 'columns-mapped', subject: `upload ${id}` };
    await insertAuditEvent(transaction, { ...event, detail: { kind: upload.kind, columns: mapped.length } });
    return { kind: 'saved' };
  });
}

/** Remembers how the columns of this kind stand under the file's header row. */
export async function rememberMapping(
  transaction: Database,
  { kind, understood }: UploadRecord,
  { mapping, personId, at }: { mapping: Mapping; personId: number; at: string },
): Promise<void> {
  const headerDigest = digestOfHeaders((understood as Understood).headers);
  await saveColumnMapping(transaction, {
    ...{ kind, headerDigest, savedBy: personId, savedAt: at },
    mapping: JSON.stringify(mapping),
  });
}
