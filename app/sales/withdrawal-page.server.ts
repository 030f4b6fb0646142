import type { Database } from '#db/connect.ts';
import { findImport } from '#db/queries/imports.ts';
import { actorOf, may, type Viewer } from '../identity/index.ts';
import { askForJob } from '../jobs/index.server.ts';
import { permissionToImport } from './import-permission.ts';
import { standingOfImport, type WithdrawalAnswer, withdrawImport } from './withdraw-import.server.ts';

/** An import as it stands before it is withdrawn; undefined where there is none that the viewer may withdraw. */
export async function findWithdrawalPage(db: Database, viewer: Viewer, { id }: { id: number }) {
  const standing = await standingOfImport(db, id);
  if (standing.kind === 'no-such-import' || !may(viewer.role, permissionToImport(standing.importKind)))
    return undefined;
  const record = await findImport(db, id);
  return { id, fileName: record?.fileName ?? '', standing };
}

/** Withdraws an import; a job then removes its lines, which no longer count, so that nobody waits for that. */
export async function withdrawImportByViewer(
  db: Database,
  viewer: Viewer,
  { id, reason, now }: { id: number; reason: string; now: Date },
): Promise<WithdrawalAnswer> {
  const answer = await withdrawImport(db, { id, reason, actor: actorOf(viewer), now });
  if (answer.kind === 'withdrawn' && answer.importKind === 'sales') {
    await askForJob(db, viewer, { kind: 'clear-import', payload: { importId: id }, now });
  }
  return answer;
}
