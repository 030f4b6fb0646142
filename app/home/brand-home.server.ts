import type { Database } from '#db/connect.ts';
import {
  countCertificatesSince,
  countMovesSince,
  countPlansSignedSince,
  countPoliciesSince,
  countStoriesSince,
} from '#db/queries/last-days.ts';
import { countPartnershipsByLine } from '#db/queries/partnerships.ts';
import { periodOfDay } from '../calendar/index.ts';
import { type Language, localText } from '../i18n/index.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { listFunds } from '../marketing/index.server.ts';
import { isPart } from '../marketing/index.ts';
import { findProgrammeDates } from '../rebates/index.server.ts';
import { stages } from '../rebates/index.ts';
import { listBrandWaiting } from './brand-waiting.server.ts';
import { getClock, type HomeClock } from './clock.server.ts';
import { nextDue } from './due.ts';
import { listJointDates, listPartnershipDates } from './due-dates.server.ts';
import { happenedOf, onlyHappened } from './happened.ts';
import { programmesDue } from './programme-due.ts';
import type { Reading } from './reading.ts';

/** What waits, what is due, what changed, how the partnerships stand and what the funds hold. */
export async function getBrandHome(db: Database, viewer: Viewer, { language, now }: Reading) {
  const clock = await getClock(db, now);
  const { today, timeZone, since, fiscalYear } = clock;
  const { through } = clock.ahead;
  const programmes = await findProgrammeDates(db, viewer, { language, today, through, since });
  const { drafts, ending, withdrawals, approvals } = programmes;
  const year = periodOfDay(today, 'year', fiscalYear).text;
  return {
    kind: 'brand-manager' as const,
    timeZone,
    waiting: await listBrandWaiting(db, viewer, { clock, drafts }),
    drafts,
    due: nextDue([
      programmesDue('withdrawals' as const, withdrawals),
      programmesDue('programmes' as const, ending),
      await listPartnershipDates(db, viewer, clock),
      await listJointDates(db, viewer, clock),
    ]),
    happened: await listHappened(db, viewer, clock, approvals),
    partnerships: await listStageCounts(db, viewer, { language, todayText: clock.todayText }),
    funds: (await listFunds(db, viewer)).filter((fund) => fund.year === year).map(fundOf(viewer)),
  };
}

type Fund = Awaited<ReturnType<typeof listFunds>>[number];

/** Of a fund, who sees it in some territories only is told nothing of what nobody has been given. */
function fundOf(viewer: Viewer) {
  return ({ id, brand, currency, balance: { unallocated, available, reserved, payable, paid } }: Fund) => ({
    ...{ id, brand, currency },
    freeMinor: isPart(viewer) ? available : unallocated + available,
    reservedMinor: reserved,
    claimedMinor: payable + paid,
  });
}

type Approvals = { count: number; at: string | null };

async function listHappened(db: Database, viewer: Viewer, clock: HomeClock, approvals: Approvals) {
  const { since } = clock;
  const fence = fenceOf(viewer);
  const approved = { currency: null, minor: 0, ...approvals };
  return onlyHappened([
    happenedOf('moved', [await countMovesSince(db, fence, since)], '/partnerships', clock),
    happenedOf('programmes-approved', [approved], '/programmes', clock),
    happenedOf('policies-approved', [await countPoliciesSince(db, fence, since)], '/policies', clock),
    happenedOf('plans-signed', [await countPlansSignedSince(db, fence, since)], '/plans', clock),
    happenedOf('certificates-issued', [await countCertificatesSince(db, fence, since)], '/certificates', clock),
    happenedOf('stories-published', [await countStoriesSince(db, since)], '/news', clock),
  ]);
}

/** How many partnerships stand in each stage of each product line. */
async function listStageCounts(
  db: Database,
  viewer: Viewer,
  { language, todayText }: { language: Language; todayText: string },
) {
  const counts = await countPartnershipsByLine(db, fenceOf(viewer), todayText);
  const lines = new Map(counts.map(({ productLine, productLineTitle }) => [productLine, productLineTitle]));
  return [...lines].map(([productLine, title]) => ({
    productLine,
    title: localText(JSON.parse(title), language) || productLine,
    stages: stages.map((stage) => ({
      stage,
      count: counts.find((one) => one.productLine === productLine && one.stage === stage)?.count ?? 0,
    })),
  }));
}
