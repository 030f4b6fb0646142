import type { Database } from '#db/connect.ts';
import {
  countPlansToSign,
  countWaitingMoves,
  countWaitingNews,
  countWaitingPolicies,
  countWaitingUploads,
  sumWaitingActivities,
  sumWaitingAllocations,
  sumWaitingClaims,
} from '#db/queries/waits.ts';
import { fenceOf, mayAct, type Viewer } from '../identity/index.ts';
import { mayDecidePolicy } from '../partnerships/index.server.ts';
import { type Clock, onlyWaiting, placeOfUploads, type Waiting, waitOf } from './waiting.ts';

type Kind =
  | 'moves'
  | 'programme-drafts'
  | 'policy-drafts'
  | 'activities'
  | 'claims'
  | 'allocations'
  | 'joint-plans'
  | 'uploads'
  | 'news-items';

type Draft = { code: string; number: number; proposedAt: string; mayApprove: boolean };

/** What waits for a brand manager, what concerns others first. */
export async function listBrandWaiting(
  db: Database,
  viewer: Viewer,
  { clock, drafts }: { clock: Clock; drafts: readonly Draft[] },
): Promise<Waiting<Kind>[]> {
  const deciding = { fence: fenceOf(viewer), personId: viewer.personId };
  const claims = { list: '/claims?state=waiting', one: (id: number) => `/claims/${id}/decision` };
  const activities = { list: '/requests', one: (id: number) => `/activities/${id}/decision` };
  const waiting = [
    waitOf<Kind>('moves', [await countWaitingMoves(db, deciding)], { list: '/partnerships' }, clock),
    draftsToApprove(drafts, clock),
    waitOf<Kind>('activities', await sumWaitingActivities(db, deciding), activities, clock),
    waitOf<Kind>('claims', await sumWaitingClaims(db, deciding), claims, clock),
    waitOf<Kind>('allocations', await sumWaitingAllocations(db, deciding), placeOfFunds, clock),
    waitOf<Kind>('joint-plans', [await countPlansToSign(db, deciding)], placeOfPlans, clock),
  ];
  if (mayDecidePolicy(viewer, 'policies:approve')) {
    waiting.push(
      waitOf<Kind>('policy-drafts', [await countWaitingPolicies(db, deciding)], { list: '/policies' }, clock),
    );
  }
  if (mayAct(viewer, 'imports:make')) {
    waiting.push(waitOf<Kind>('uploads', [await countWaitingUploads(db)], placeOfUploads, clock));
  }
  if (mayAct(viewer, 'news:edit')) {
    waiting.push(waitOf<Kind>('news-items', [await countWaitingNews(db)], { list: '/news/inbox' }, clock));
  }
  return onlyWaiting(waiting);
}

const placeOfFunds = { list: '/funds', one: (id: number) => `/funds/${id}` };
const placeOfPlans = { list: '/plans', one: (id: number) => `/plans/joint/${id}` };

function draftsToApprove(drafts: readonly Draft[], clock: Clock): Waiting<Kind> {
  const own = drafts.filter(({ mayApprove }) => mayApprove);
  const [only] = own;
  const rows = own.map(({ proposedAt }) => ({ currency: null, count: 1, minor: 0, since: proposedAt, id: 0 }));
  const one = () => `/programmes/${only?.code}/versions/${only?.number}`;
  return waitOf('programme-drafts', rows, { list: '/programmes', one }, clock);
}
