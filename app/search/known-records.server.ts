import type { Database } from '#db/connect.ts';
import { listClaimsCalled, listJointPlansCalled, listRequestsCalled } from '#db/queries/search-marketing.ts';
import { sayIn } from '../i18n/index.ts';
import { claimMessages } from '../i18n/messages/claims.ts';
import type { Viewer } from '../identity/index.ts';
import { comparable } from './fit.server.ts';
import { inEachLanguage } from './in-each-language.ts';

type Asked = { after: number; distributorId?: number };

/**
 * What is on record for good and made under the lock of the record, so that a higher id is never seen before a lower one:
 * the rows are kept, in the form in which they are compared, and only those that came since are read. The newest first. Of
 * one distributor, who has few, they are read each time.
 */
function knownRows<Row extends { id: number }, Kept extends { id: number }>(
  listRows: (db: Database, asked: Asked) => Promise<Row[]>,
  keptAs: (row: Row) => Kept,
) {
  const known = new WeakMap<Database, Kept[]>();
  return async (db: Database, { distributorId }: Pick<Viewer, 'distributorId'>): Promise<Kept[]> => {
    if (distributorId !== null) return (await listRows(db, { after: 0, distributorId })).map(keptAs);
    const kept = known.get(db) ?? [];
    const newer = await listRows(db, { after: kept[0]?.id ?? 0 });
    if (newer.length === 0) return kept;
    const all = [...newer.map(keptAs), ...kept];
    known.set(db, all);
    return all;
  };
}

/** Requests, by title and activities. */
export const knownRequests = knownRows(listRequestsCalled, ({ id, title, activities }) =>
  comparable({ id, requestId: id, code: '', names: [title, ...activities] }),
);

/** Claims, by number, also as it is said in each language, by activity and by request. */
export const knownClaims = knownRows(listClaimsCalled, ({ id, requestId, activity, request }) => {
  const number = String(id);
  const numbered = Object.values(
    inEachLanguage((language) => sayIn(claimMessages, language)('number', { id: number })),
  );
  return comparable({ id, requestId, code: number, names: [activity, request, ...numbered] });
});

/** Joint plans, by year and distributor. */
export const knownJointPlans = knownRows(listJointPlansCalled, (plan) => plan);
