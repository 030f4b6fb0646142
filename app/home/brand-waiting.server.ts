import type { Database } from '#db/connect.ts';
import { mayAct, type Viewer } from '../identity/index.ts';
import { countInbox } from '../intel/index.server.ts';
import { listActivities, listClaims, listJointPlans } from '../marketing/index.server.ts';
import { countMovesToApprove } from '../partnerships/index.server.ts';
import type { Reading } from './reading.ts';
import { onlyWaiting, type Waiting } from './waiting.ts';

type Kind = 'moves' | 'activities' | 'claims' | 'joint-plans' | 'news-items';

/** What waits for a brand manager, what concerns others first. */
export async function listBrandWaiting(db: Database, viewer: Viewer, { now }: Reading): Promise<Waiting<Kind>[]> {
  const isNotOwn = ({ madeBy }: { madeBy: number | null }) => madeBy !== viewer.personId;
  const activities = (await listActivities(db, viewer, now)).filter(({ state }) => state === 'waiting');
  const { claims } = await listClaims(db, viewer, { state: 'waiting', now });
  const toSign = (await listJointPlans(db, viewer, { now })).filter(({ waitsForMe }) => waitsForMe);
  return onlyWaiting([
    { kind: 'moves', count: await countMovesToApprove(db, viewer, now), href: '/partnerships' },
    { kind: 'activities', count: activities.filter(isNotOwn).length, href: '/requests' },
    { kind: 'claims', count: claims.filter(isNotOwn).length, href: '/claims?state=waiting' },
    { kind: 'joint-plans', count: toSign.length, href: '/plans' },
    { kind: 'news-items', count: mayAct(viewer, 'news:edit') ? await countInbox(db) : 0, href: '/news/inbox' },
  ]);
}
