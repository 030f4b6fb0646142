import type { Database } from '#db/connect.ts';
import type { Language } from '../i18n/index.ts';
import type { Viewer } from '../identity/index.ts';
import { findRunningRows } from '../rebates/index.server.ts';
import { findLastGranted } from '../statements/index.server.ts';

type Question = { code: string; language: Language; now: Date };

/**
 * Where the viewer's distributor stands with a programme: in the periods that run, and on its last statement; undefined for
 * staff, who stand nowhere.
 */
export async function findOwnStanding(db: Database, viewer: Viewer, { code, language, now }: Question) {
  const { distributorId } = viewer;
  if (distributorId === null) return undefined;
  return {
    rows: await findRunningRows(db, { distributorId, programme: code, language, now }),
    last: await findLastGranted(db, viewer, code),
  };
}
