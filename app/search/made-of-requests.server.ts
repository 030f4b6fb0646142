import type { Database } from '#db/connect.ts';
import { listRequestsInside, listSourcesOfRequests } from '#db/queries/search-marketing.ts';
import { fenceOf, isLimited, type Viewer } from '../identity/index.ts';
import { bestOf, type Comparable } from './fit.server.ts';
import type { Asking } from './kind.server.ts';

type Thing = { requestId: number; code: string; names: string[] };

/** Of what belongs to requests that the viewer may see, within limits if there are any, those that fit: each with whose it is and of which fund. */
export async function findOfRequests<Kept extends Thing>(
  db: Database,
  viewer: Viewer,
  { all, asking: { question, today, ...window } }: { all: readonly Comparable<Kept>[]; asking: Asking },
) {
  const fence = fenceOf(viewer);
  const inside = isLimited(viewer.limits) ? await listRequestsInside(db, fence) : undefined;
  const seen = inside ? all.filter(({ requestId }) => inside.has(requestId)) : all;
  const { found, ...rest } = bestOf(seen, question, window);
  const ids = found.map(({ requestId }) => requestId);
  const sources = await listSourcesOfRequests(db, fence, { ids, today });
  const sourced = found.flatMap((thing) => {
    const source = sources.get(thing.requestId);
    return source ? [{ thing, source: { ...source, distributor: source.name ?? source.code } }] : [];
  });
  return { found: sourced, ...rest };
}
