import type { Database } from '#db/connect.ts';
import { findImport } from '#db/queries/imports.ts';
import { mayAct, type Viewer } from '../identity/index.ts';
import { permissionToImport } from './import-permission.ts';
import type { ImportKind } from './import-report.ts';
import { standingOfImport } from './withdraw-import.server.ts';

/** An import as it stands before it is withdrawn; undefined where there is none that the viewer may withdraw. */
export async function findWithdrawalPage(db: Database, viewer: Viewer, { id }: { id: number }) {
  const record = await findImport(db, id);
  if (!record || !mayAct(viewer, permissionToImport(record.kind as ImportKind))) return undefined;
  return { id, fileName: record.fileName, standing: await standingOfImport(db, record) };
}
