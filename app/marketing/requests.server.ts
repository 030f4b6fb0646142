import type { Database } from '#db/connect.ts';
import { listEntrySums } from '#db/queries/funds.ts';
import {
  findRequestWithin,
  listActivitiesPage,
  listActivitiesWithin,
  listRequestsWithin,
  listReservedByActivity,
} from '#db/queries/marketing-requests.ts';
import { fenceOf, may, type Viewer } from '../identity/index.ts';
import { amongStaff } from './among-staff.ts';
import { brandName } from './brand-name.ts';
import { balanceOf } from './fund-balance.ts';
import { activityStateOf } from './states.ts';
import { getToday } from './today.server.ts';

type Listing = { before?: number; limit?: number; now: Date };

/** A page of the requests that the viewer may see, the newest first, older than `before`. */
export async function listRequests(db: Database, viewer: Viewer, { now, ...page }: Listing) {
  const { today, timeZone } = await getToday(db, now);
  const { rows, older } = await listRequestsWithin(db, fenceOf(viewer), { ...page, today });
  const requests = rows.map(({ brand, brandTitle, ...row }) => ({ ...row, brand: brandName({ brand, brandTitle }) }));
  return { requests, older, timeZone };
}

/** A request with its activities, and what the distributor has left in the fund; undefined outside the fence. */
export async function findRequest(db: Database, viewer: Viewer, { id, now }: { id: number; now: Date }) {
  const { today, timeZone } = await getToday(db, now);
  const fence = fenceOf(viewer);
  const request = await findRequestWithin(db, fence, { id, today });
  if (!request) return undefined;
  const { fundId, distributorId, brand, brandTitle, madeBy, ...rest } = request;
  const { available } = balanceOf(await listEntrySums(db, { fundId, distributorId }));
  return {
    ...rest,
    fundId,
    brand: brandName({ brand, brandTitle }),
    activities: await withStates(db, viewer, await listActivitiesWithin(db, fence, { requestId: id, today })),
    availableMinor: available,
    mayDecide: madeBy !== viewer.personId && may(viewer.role, 'requests:decide'),
    mayClose: may(viewer.role, 'activities:close'),
    mayClaim: may(viewer.role, 'claims:make'),
    timeZone,
  };
}

/** A page of the activities that the viewer may see, those that begin last first, after the activity `before`. */
export async function listActivities(db: Database, viewer: Viewer, { now, ...page }: Listing) {
  const { today } = await getToday(db, now);
  const { rows, older } = await listActivitiesPage(db, fenceOf(viewer), { ...page, today });
  return { activities: await withStates(db, viewer, rows), older };
}

/** All of them, of one who has few: a distributor. */
export async function listAllActivities(db: Database, viewer: Viewer, now: Date) {
  const { today } = await getToday(db, now);
  return withStates(db, viewer, await listActivitiesWithin(db, fenceOf(viewer), { today }));
}

/** One activity with its state; undefined outside the fence. */
export async function findActivity(db: Database, viewer: Viewer, { id, now }: { id: number; now: Date }) {
  const { today } = await getToday(db, now);
  const [activity] = await withStates(db, viewer, await listActivitiesWithin(db, fenceOf(viewer), { id, today }));
  if (!activity) return undefined;
  const { fundId, distributorId } = activity;
  const { available } = balanceOf(await listEntrySums(db, { fundId, distributorId }));
  return { ...activity, isOwnRequest: activity.madeBy === viewer.personId, availableMinor: available };
}

type StoredActivity = Awaited<ReturnType<typeof listActivitiesWithin>>[number];

async function withStates(db: Database, viewer: Viewer, activities: readonly StoredActivity[]) {
  const entries = await listReservedByActivity(
    db,
    activities.map(({ id }) => id),
  );
  return activities.map((activity) => {
    const { id, decision, closedAt } = activity;
    const state = activityStateOf({ decision, isClosed: closedAt !== null });
    const { reserved, payable, paid } = balanceOf(entries.filter(({ activityId }) => activityId === id));
    return {
      ...amongStaff(viewer, activity, ['decidedByName']),
      state,
      reservedMinor: reserved,
      claimedMinor: payable + paid,
    };
  });
}
