import type { Permission } from '../identity/index.ts';
import type { ImportKind } from './import-report.ts';

/** What it takes to import a kind of file. Programmes are rules of money, which only a brand manager proposes. */
export function permissionToImport(kind: ImportKind): Permission {
  return kind === 'programmes' ? 'programmes:propose' : 'imports:make';
}
