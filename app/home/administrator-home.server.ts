import type { Database } from '#db/connect.ts';
import { listImports } from '../sales/index.server.ts';

const importsShown = 8;

/** The files that were imported last. */
export async function getAdministratorHome(db: Database) {
  const { imports, timeZone } = await listImports(db, {});
  return { kind: 'administrator' as const, imports: imports.slice(0, importsShown), timeZone };
}
