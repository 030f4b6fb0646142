import type { Database } from '#db/connect.ts';
import { listAcknowledgements, listAnnualPlanVersions } from '#db/queries/annual-plans.ts';
import { listDistributorNamesById } from '#db/queries/distributors.ts';
import { listStagesOn } from '#db/queries/stages-on.ts';
import { parsePeriod } from '../calendar/index.ts';
import { type Fence, fenceOf, may, mayAct, type Viewer } from '../identity/index.ts';
import { amongStaff } from './among-staff.ts';
import { type PlanSection, sectionsFor } from './annual-plan.ts';
import { getToday } from './today.server.ts';

/** The years for which there is a plan that the viewer may see, the newest first, and the running year. */
export async function listAnnualPlans(db: Database, viewer: Viewer, now: Date) {
  const { year, today } = await getToday(db, now);
  const published = viewer.distributorId !== null;
  const versions = await listAnnualPlanVersions(db, { published });
  const years = [...new Set(versions.map((version) => version.year))];
  const plans = await Promise.all(
    years.map(async (of) => {
      const own = versions.filter((version) => version.year === of);
      const current = own.find(({ publishedAt }) => publishedAt !== null);
      const acknowledged = await listAcknowledgements(db, fenceOf(viewer), { year: of, today });
      const ofCurrent = acknowledged.filter(({ number }) => number === current?.number);
      return {
        year: of,
        number: current?.number,
        draft: own[0] === current ? undefined : own[0]?.number,
        publishedAt: current?.publishedAt,
        acknowledgements: ofCurrent.length,
      };
    }),
  );
  return { plans, year };
}

/**
 * The plan of a year in a version, by default the one that holds for a distributor and the newest for staff. A
 * distributor finds published versions only, and in them the sections for the stages in which it stands today.
 */
export async function findAnnualPlan(
  db: Database,
  viewer: Viewer,
  { year, number, now }: { year: string; number?: number; now: Date },
) {
  const { today, timeZone, fiscalYear } = await getToday(db, now);
  const isDistributor = viewer.distributorId !== null;
  const versions = await listAnnualPlanVersions(db, { year, published: isDistributor });
  const mayWrite = mayAct(viewer, 'plans:write');
  const isYear = parsePeriod(year, fiscalYear)?.length === 'year';
  if (!isYear || (versions.length === 0 && !mayWrite)) return undefined;
  const shown = number === undefined ? versions[0] : versions.find((version) => version.number === number);
  if (number !== undefined && !shown) return undefined;
  const fence = fenceOf(viewer);
  const stages = isDistributor ? (await listStagesOn(db, { date: today, fence })).map(({ stage }) => stage) : [];
  const sections = shown ? (JSON.parse(shown.sections) as PlanSection[]) : [];
  const acknowledgements = await listAcknowledgements(db, fence, { year, today });
  const current = versions.find(({ publishedAt }) => publishedAt !== null);
  const ofCurrent = acknowledgements.filter((acknowledgement) => acknowledgement.number === current?.number);
  const own = acknowledgements.find((acknowledgement) => acknowledgement.number === shown?.number);
  return {
    year,
    timeZone,
    isDistributor,
    mayWrite,
    sections: isDistributor ? sectionsFor(sections, stages) : sections,
    shown: shown && {
      number: shown.number,
      writtenAt: shown.writtenAt,
      writtenByName: isDistributor ? undefined : shown.writtenByName,
      publishedAt: shown.publishedAt,
      publishedByName: isDistributor ? undefined : shown.publishedByName,
      isCurrent: shown === current,
      isNewest: shown === versions[0],
    },
    versions: versions.map(({ sections: _, id: __, ...version }) =>
      amongStaff(viewer, version, ['writtenByName', 'publishedByName']),
    ),
    acknowledgement: isDistributor ? own : undefined,
    mayAcknowledge: may(viewer.role, 'plans:acknowledge') && shown !== undefined && shown === current && !own,
    acknowledgements: isDistributor ? [] : acknowledgements,
    ...(isDistributor || !current
      ? { owed: 0, owing: [] }
      : await listOwing(db, fence, { today, done: ofCurrent.map(({ distributorId }) => distributorId) })),
  };
}

/** In entry the plan is owed to the distributor: how many are there, and who of them has not acknowledged it. */
async function listOwing(db: Database, fence: Fence, { today, done }: { today: string; done: readonly number[] }) {
  const stages = await listStagesOn(db, { date: today, fence });
  const ids = [...new Set(stages.filter(({ stage }) => stage === 'entry').map(({ distributorId }) => distributorId))];
  const owing = ids.filter((id) => !done.includes(id));
  return { owed: ids.length, owing: await listDistributorNamesById(db, owing, today) };
}
