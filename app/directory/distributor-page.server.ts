import type { Database } from '#db/connect.ts';
import { findInDirectory, listVersionsOf } from '#db/queries/distributor-directory.ts';
import { listDistributorNames } from '#db/queries/distributors.ts';
import type { Language } from '../i18n/index.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { gatherRooms } from './distributor-rooms.server.ts';
import { historyOf } from './history.ts';
import { stretchesOf, stretchOn } from './stretches.ts';
import { getToday } from './today.server.ts';

const comparedFields = [
  ...(['name', 'territory', 'grade', 'parent', 'status', 'currency', 'since', 'legalName'] as const),
  ...(['address', 'country', 'taxId', 'language'] as const),
] as const;

/** What is known of one distributor; undefined where it is not the viewer's to see. */
export async function findDistributorPage(
  db: Database,
  viewer: Viewer,
  { code, language, now }: { code: string; language: Language; now: Date },
) {
  const found = await findInDirectory(db, fenceOf(viewer), code);
  if (!found) return undefined;
  const { today, timeZone } = await getToday(db, now);
  const stretches = stretchesOf(await listVersionsOf(db, found.id));
  const current = stretchOn(stretches, today)?.version;
  const isStaff = viewer.distributorId === null;
  const parentNames = await listDistributorNames(db, current?.parent ? [current.parent] : [], today);
  return {
    ...{ code, isStaff, timeZone },
    name: current?.name ?? code,
    facts: current && {
      ...{ territory: current.territory, grade: current.grade, currency: current.currency, since: current.since },
      ...{ legalName: current.legalName, address: current.address, country: current.country, taxId: current.taxId },
      ...{ language: current.language, status: current.status as 'active' | 'suspended' | 'ended' },
      parent:
        current.parent === null
          ? null
          : { code: current.parent, name: parentNames.get(current.parent) ?? current.parent },
    },
    rooms: await gatherRooms(db, viewer, { distributorId: found.id, language, now }),
    history: isStaff ? historyOf(stretches, { fields: comparedFields, today }) : undefined,
  };
}
