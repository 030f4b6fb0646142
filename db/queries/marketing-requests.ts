import { type Insertable, sql } from 'kysely';
import type { Fence } from '#app/identity/index.ts';
import type { Database } from '../connect.ts';
import type { Tables } from '../tables.ts';
import { distributorNameOn } from './distributors.ts';
import { brandInside, distributorInTerritory } from './inside.ts';
import { standsAfterRow } from './list-order.ts';
import { pageByKey } from './page.ts';

export type NewActivity = Omit<Insertable<Tables['activities']>, 'requestId' | 'position'>;

/** Adds a request with its activities in their order, and returns its id. */
export async function insertRequest(
  transaction: Database,
  request: Insertable<Tables['requests']>,
  activities: readonly NewActivity[],
): Promise<number> {
  const { id } = await transaction.insertInto('requests').values(request).returning('id').executeTakeFirstOrThrow();
  const lines = activities.map((activity, index) => ({ ...activity, requestId: id, position: index + 1 }));
  await transaction.insertInto('activities').values(lines).execute();
  return id;
}

export const requestsAPage = 50;

const decisions = sql`from activities left join activity_decisions on activity_decisions.activity_id = activities.id
  where activities.request_id = requests.id`;

/** A page of the requests within the fence, the newest first, with the sums of their activities. */
export async function listRequestsWithin(
  db: Database,
  fence: Fence,
  { before, limit = requestsAPage, today }: { before?: number; limit?: number; today: string },
) {
  const rows = await requestsOn(db, today)
    .where(distributorInTerritory('requests.distributorId', fence))
    .where(brandInside('funds.brandId', fence.limits))
    .$if(before !== undefined, (query) => query.where('requests.id', '<', before as number))
    .select([
      sql<number>`(select sum(share_minor) from activities where request_id = requests.id)`.as('shareMinor'),
      sql<number>`(select coalesce(sum(amount_minor), 0) ${decisions})`.as('approvedMinor'),
      sql<number>`(select count(*) - count(activity_decisions.activity_id) ${decisions})`.as('waiting'),
    ])
    .orderBy('requests.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageByKey(rows, limit, ({ id }) => id);
}

export async function findRequestWithin(db: Database, fence: Fence, { id, today }: { id: number; today: string }) {
  return requestsOn(db, today)
    .where('requests.id', '=', id)
    .where(distributorInTerritory('requests.distributorId', fence))
    .where(brandInside('funds.brandId', fence.limits))
    .executeTakeFirst();
}

function requestsOn(db: Database, today: string) {
  return db
    .selectFrom('requests')
    .innerJoin('funds', 'funds.id', 'requests.fundId')
    .innerJoin('brands', 'brands.id', 'funds.brandId')
    .innerJoin('distributors', 'distributors.id', 'requests.distributorId')
    .leftJoin('people', 'people.id', 'requests.madeBy')
    .select(['requests.id', 'requests.title', 'requests.note', 'requests.madeAt', 'people.name as madeByName'])
    .select(['requests.fundId', 'requests.distributorId', 'requests.madeBy', 'funds.currency', 'funds.year'])
    .select(['brands.code as brand', 'brands.title as brandTitle'])
    .select(['distributors.code as distributorCode', distributorNameOn(today).as('distributor')]);
}

/** Which activities: of one request, one by its id, within the fence. */
export type ActivityChoice = { id?: number; requestId?: number };

/** Activities with what was decided, those of a request in their order, others by the day on which they begin. */
export async function listActivitiesWithin(
  db: Database,
  fence: Fence,
  { id, requestId, today }: ActivityChoice & { today: string },
) {
  return namedActivities(db, fence, today)
    .$if(id !== undefined, (query) => query.where('activities.id', '=', id as number))
    .$if(requestId !== undefined, (query) => query.where('activities.requestId', '=', requestId as number))
    .$if(requestId === undefined, (query) => query.orderBy('activities.fromDate', 'desc'))
    .orderBy('activities.id')
    .execute();
}

export const activitiesAPage = 50;

/** A page of the activities within the fence, those that begin last first, after the activity with the id `before`. */
export async function listActivitiesPage(
  db: Database,
  fence: Fence,
  { before, limit = activitiesAPage, today }: { before?: number; limit?: number; today: string },
) {
  const rows = await namedActivities(db, fence, today)
    .$if(before !== undefined, (query) =>
      query.where(
        standsAfterRow(
          { table: 'activities', columns: ['fromDate', 'id'], key: before as number },
          { descending: true },
        ),
      ),
    )
    .orderBy('activities.fromDate', 'desc')
    .orderBy('activities.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageByKey(rows, limit, ({ id }) => id);
}

function namedActivities(db: Database, fence: Fence, today: string) {
  return db
    .selectFrom('activities')
    .innerJoin('requests', 'requests.id', 'activities.requestId')
    .innerJoin('funds', 'funds.id', 'requests.fundId')
    .innerJoin('distributors', 'distributors.id', 'requests.distributorId')
    .leftJoin('activityDecisions as decision', 'decision.activityId', 'activities.id')
    .leftJoin('activityClosures as closure', 'closure.activityId', 'activities.id')
    .leftJoin('people', 'people.id', 'decision.decidedBy')
    .select(['activities.id', 'activities.requestId', 'activities.position', 'activities.what'])
    .select(['activities.fromDate', 'activities.toDate', 'activities.costMinor', 'activities.shareMinor'])
    .select([
      'requests.fundId',
      'requests.distributorId',
      'requests.madeBy',
      'requests.title as request',
      'funds.currency',
    ])
    .select(['decision.state as decision', 'decision.amountMinor as approvedMinor', 'decision.reason'])
    .select(['decision.decidedAt', 'people.name as decidedByName', 'closure.closedAt'])
    .select(['distributors.code as distributorCode', distributorNameOn(today).as('distributor')])
    .where(distributorInTerritory('requests.distributorId', fence))
    .where(brandInside('funds.brandId', fence.limits));
}

export async function insertActivityDecision(
  transaction: Database,
  decision: Insertable<Tables['activityDecisions']>,
): Promise<void> {
  await transaction.insertInto('activityDecisions').values(decision).execute();
}

export async function insertActivityClosure(
  transaction: Database,
  closure: Insertable<Tables['activityClosures']>,
): Promise<void> {
  await transaction.insertInto('activityClosures').values(closure).execute();
}

/** What is set aside for each activity: reserved, less what was released or claimed. */
export async function listReservedByActivity(db: Database, activityIds: readonly number[]) {
  if (activityIds.length === 0) return [];
  return db
    .selectFrom('fundEntries')
    .select(['activityId', 'kind'])
    .select((e) => e.fn.sum<number>('amountMinor').as('amountMinor'))
    .where('activityId', 'in', activityIds)
    .groupBy(['activityId', 'kind'])
    .execute();
}
