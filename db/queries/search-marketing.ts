import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import { distributorNameOn } from './distributors.ts';
import { brandInside, distributorInTerritory } from './inside.ts';

/** Those with an id above `after`; of all distributors or of one, whoever may see them. */
type Choice = { after: number; distributorId?: number };

/** A request by its title and what its activities are, none of which ever changes. */
export type CalledRequest = { id: number; title: string; activities: string[] };

/** Requests, the newest first. */
export async function listRequestsCalled(db: Database, { after, distributorId }: Choice): Promise<CalledRequest[]> {
  const rows = await db
    .selectFrom('requests')
    .innerJoin('activities', 'activities.requestId', 'requests.id')
    .select(['requests.id', 'requests.title', 'activities.what'])
    .where('requests.id', '>', after)
    .$if(distributorId !== undefined, (query) => query.where('requests.distributorId', '=', distributorId as number))
    .orderBy('requests.id', 'desc')
    .orderBy('activities.position')
    .execute();
  const called = new Map<number, CalledRequest>();
  for (const { id, title, what } of rows) {
    const request = called.get(id) ?? { id, title, activities: [] };
    request.activities.push(what);
    called.set(id, request);
  }
  return [...called.values()];
}

/** A claim by what it is for: its activity and the request, none of which ever changes. */
export type CalledClaim = { id: number; requestId: number; activity: string; request: string };

/** Claims, the newest first. */
export async function listClaimsCalled(db: Database, { after, distributorId }: Choice): Promise<CalledClaim[]> {
  return db
    .selectFrom('claims')
    .innerJoin('activities', 'activities.id', 'claims.activityId')
    .innerJoin('requests', 'requests.id', 'activities.requestId')
    .select(['claims.id', 'activities.requestId', 'activities.what as activity', 'requests.title as request'])
    .where('claims.id', '>', after)
    .$if(distributorId !== undefined, (query) => query.where('requests.distributorId', '=', distributorId as number))
    .orderBy('claims.id', 'desc')
    .execute();
}

/** The requests inside the fence. */
export async function listRequestsInside(db: Database, fence: Fence): Promise<Set<number>> {
  const rows = await requestsInside(db, fence).select('requests.id').execute();
  return new Set(rows.map(({ id }) => id));
}

/** Which distributor made each of some requests inside the fence, called as on a day, and of which fund; by the request's id. */
export async function listSourcesOfRequests(
  db: Database,
  fence: Fence,
  { ids, today }: { ids: readonly number[]; today: string },
) {
  if (ids.length === 0) return new Map<number, never>();
  const rows = await requestsInside(db, fence)
    .innerJoin('brands', 'brands.id', 'funds.brandId')
    .innerJoin('distributors', 'distributors.id', 'requests.distributorId')
    .select(['requests.id', 'funds.year', 'brands.code as brand', 'brands.title as brandTitle'])
    .select(['distributors.code', distributorNameOn(today).as('name')])
    .where('requests.id', 'in', [...ids])
    .execute();
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

function requestsInside(db: Database, fence: Fence) {
  return db
    .selectFrom('requests')
    .innerJoin('funds', 'funds.id', 'requests.fundId')
    .where(distributorInTerritory('requests.distributorId', fence))
    .where(brandInside('funds.brandId', fence.limits));
}

/** For whom a joint plan was opened, and for which fiscal year; neither ever changes. */
export type CalledJointPlan = { id: number; distributorId: number; year: string };

/** Joint plans, the newest first. */
export async function listJointPlansCalled(db: Database, { after, distributorId }: Choice): Promise<CalledJointPlan[]> {
  return db
    .selectFrom('jointPlans')
    .select(['id', 'distributorId', 'year'])
    .where('id', '>', after)
    .$if(distributorId !== undefined, (query) => query.where('distributorId', '=', distributorId as number))
    .orderBy('id', 'desc')
    .execute();
}
