import type { Database } from '#db/connect.ts';
import type { Language } from '../i18n/index.ts';
import type { Viewer } from '../identity/index.ts';
import { findSoFar } from '../rebates/index.server.ts';
import { findStatementPage, listStatements } from '../statements/index.server.ts';

type Question = { code: string; language: Language; now: Date };

/**
 * Where the viewer's distributor stands with a programme: in the periods that run, and on its last statement; undefined for
 * staff, who stand nowhere.
 */
export async function findOwnStanding(db: Database, viewer: Viewer, { code, language, now }: Question) {
  const { distributorId } = viewer;
  if (distributorId === null) return undefined;
  const { rows } = await findSoFar(db, { distributorId, language, now });
  const [newest] = (await listStatements(db, viewer, { now })).statements;
  const last = newest && (await findStatementPage(db, viewer, { number: newest.number, language }));
  const granted = last?.rows.filter(({ programme }) => programme === code) ?? [];
  return {
    rows: rows.filter(({ programme, isOver }) => programme === code && !isOver),
    last: last && { number: last.number, rows: granted },
  };
}
