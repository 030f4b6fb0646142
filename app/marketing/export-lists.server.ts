import type { Database } from '#db/connect.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { csvOfPages, exactNumber, rowsAPart } from '../files/index.server.ts';
import type { Viewer } from '../identity/index.ts';
import { amountToText } from '../money/index.ts';
import { listClaims } from './claims.server.ts';
import { listActivities, listRequests } from './requests.server.ts';
import type { ClaimState } from './states.ts';

type Export = {
  now: Date;
  /** Waits until what was read so far has been taken; false when nobody reads on. */
  readsOn: () => Promise<boolean>;
};

const requestColumns = [
  ...(['request', 'title', 'distributor', 'distributor_name', 'fund', 'year', 'made_on'] as const),
  ...(['currency', 'asked', 'approved', 'undecided'] as const),
] as const;

/** The requests that the viewer may see, the newest first, as a CSV file made while it is read. */
export function exportRequests(db: Database, viewer: Viewer, { now, readsOn }: Export) {
  return csvOfPages({
    ...{ name: 'requests.csv', columns: requestColumns, readsOn },
    async pageAfter(before: number | undefined) {
      const { requests, older, timeZone } = await listRequests(db, viewer, { before, limit: rowsAPart, now });
      return { rows: requests.map((request) => ({ ...request, madeOn: dayOf(request.madeAt, timeZone) })), older };
    },
    recordOf: ({ id, title, brand, year, currency, madeOn, waiting, ...request }) => ({
      ...{ request: exactNumber(String(id)), title, ...distributorOf(request) },
      ...{ fund: brand.en, year, made_on: madeOn, currency },
      asked: amountOf(request.shareMinor, currency),
      approved: amountOf(request.approvedMinor, currency),
      undecided: exactNumber(String(waiting)),
    }),
  });
}

const activityColumns = [
  ...(['request', 'activity', 'distributor', 'distributor_name', 'from', 'to', 'state'] as const),
  ...(['currency', 'cost', 'asked', 'approved', 'claimed', 'left'] as const),
] as const;

/** The activities that the viewer may see, those that begin last first, as a CSV file made while it is read. */
export function exportActivities(db: Database, viewer: Viewer, { now, readsOn }: Export) {
  return csvOfPages({
    ...{ name: 'activities.csv', columns: activityColumns, readsOn },
    async pageAfter(before: number | undefined) {
      const { activities, older } = await listActivities(db, viewer, { before, limit: rowsAPart, now });
      return { rows: activities, older };
    },
    recordOf: ({ requestId, what, fromDate, toDate, state, currency, ...activity }) => ({
      ...{ request: exactNumber(String(requestId)), activity: what, ...distributorOf(activity) },
      ...{ from: fromDate, to: toDate, state, currency },
      cost: amountOf(activity.costMinor, currency),
      asked: amountOf(activity.shareMinor, currency),
      approved: amountOf(activity.approvedMinor, currency),
      claimed: amountOf(activity.claimedMinor, currency),
      left: amountOf(activity.reservedMinor, currency),
    }),
  });
}

const claimColumns = [
  ...(['claim', 'request', 'activity', 'distributor', 'distributor_name', 'made_on', 'state'] as const),
  ...(['currency', 'spent', 'approved', 'paid_on'] as const),
] as const;

/** The claims that the viewer may see, of one state or all, as a CSV file made while it is read. */
export function exportClaims(
  db: Database,
  viewer: Viewer,
  { readsOn, ...choice }: Export & { state?: ClaimState; sort?: string },
) {
  return csvOfPages({
    ...{ name: 'claims.csv', columns: claimColumns, readsOn },
    async pageAfter(before: number | undefined) {
      const { claims, older, timeZone } = await listClaims(db, viewer, { ...choice, before, limit: rowsAPart });
      return { rows: claims.map((claim) => ({ ...claim, madeOn: dayOf(claim.madeAt, timeZone) })), older };
    },
    recordOf: ({ id, requestId, what, madeOn, state, currency, paidOn, ...claim }) => ({
      ...{ claim: exactNumber(String(id)), request: exactNumber(String(requestId)), activity: what },
      ...{ ...distributorOf(claim), made_on: madeOn, state, currency, paid_on: paidOn ?? '' },
      spent: amountOf(claim.spentMinor, currency),
      approved: amountOf(claim.approvedMinor, currency),
    }),
  });
}

function distributorOf({ distributorCode, distributor }: { distributorCode: string; distributor: string | null }) {
  return { distributor: distributorCode, distributor_name: distributor ?? '' };
}

/** Empty where nothing is decided yet. */
function amountOf(minor: number | null, currency: string) {
  return minor === null ? '' : exactNumber(amountToText(minor, currency));
}

function dayOf(instant: string, timeZone: string): string {
  return dayToText(dayInZone(new Date(instant), timeZone));
}
