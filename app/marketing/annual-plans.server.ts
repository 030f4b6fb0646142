import type { Database } from '#db/connect.ts';
import { countAcknowledgements, listAcknowledgements, listAnnualPlanVersions } from '#db/queries/annual-plans.ts';
import { listDistributorNamesById } from '#db/queries/distributors.ts';
import { listStagesOn } from '#db/queries/stages-on.ts';
import { parsePeriod } from '../calendar/index.ts';
import type { LocalText } from '../i18n/index.ts';
import { type Fence, fenceOf, may, mayAct, type Viewer } from '../identity/index.ts';
import { amongStaff } from './among-staff.ts';
import { type PlanSection, sectionsFor } from './annual-plan.ts';
import { getToday } from './today.server.ts';

const owingShown = 90;
export const acknowledgementsAPage = 50;

/** The years for which there is a plan that the viewer may see, the newest first, and the running year. */
export async function listAnnualPlans(db: Database, viewer: Viewer, now: Date) {
  const { year } = await getToday(db, now);
  const versions = await listAnnualPlanVersions(db, { published: viewer.distributorId !== null });
  const acknowledged = await countAcknowledgements(db, fenceOf(viewer));
  const years = [...new Set(versions.map((version) => version.year))];
  const plans = years.map((of) => {
    const own = versions.filter((version) => version.year === of);
    const current = own.find(({ publishedAt }) => publishedAt !== null);
    return {
      year: of,
      number: current?.number,
      draft: own[0] === current ? undefined : own[0]?.number,
      publishedAt: current?.publishedAt,
      acknowledgements: (current && acknowledged.get(current.id)) ?? 0,
    };
  });
  return { plans, year };
}

/** The headings of each year's plan that the viewer may read, in the version that is shown first. */
export async function listAnnualPlanHeadings(
  db: Database,
  viewer: Viewer,
  now: Date,
): Promise<{ year: string; headings: LocalText[] }[]> {
  const { today } = await getToday(db, now);
  const sectionsOf = await sectionReader(db, viewer, today);
  const newest = new Map<string, LocalText[]>();
  for (const version of await listAnnualPlanVersions(db, { published: viewer.distributorId !== null })) {
    if (!newest.has(version.year))
      newest.set(
        version.year,
        sectionsOf(version).map(({ title }) => title),
      );
  }
  return [...newest].map(([year, headings]) => ({ year, headings }));
}

/** How a version's sections are read: by staff all, by a distributor's people those for the stages in which it stands. */
async function sectionReader(db: Database, viewer: Viewer, today: string) {
  const sectionsIn = ({ sections }: { sections: string }) => JSON.parse(sections) as PlanSection[];
  if (viewer.distributorId === null) return sectionsIn;
  const stages = (await listStagesOn(db, { date: today, fence: fenceOf(viewer) })).map(({ stage }) => stage);
  return (version: { sections: string }) => sectionsFor(sectionsIn(version), stages);
}

/**
 * The plan of a year in a version, by default the one that holds for a distributor and the newest for staff. A
 * distributor finds published versions only, and in them the sections for the stages in which it stands today.
 */
export async function findAnnualPlan(
  db: Database,
  viewer: Viewer,
  { year, number, page = 1, now }: { year: string; number?: number; page?: number; now: Date },
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
  const sectionsOf = await sectionReader(db, viewer, today);
  const acknowledgements = await listAcknowledgements(db, fence, { year, today });
  const current = versions.find(({ publishedAt }) => publishedAt !== null);
  const ofCurrent = acknowledgements.filter((acknowledgement) => acknowledgement.number === current?.number);
  const own = acknowledgements.find((acknowledgement) => acknowledgement.number === shown?.number);
  return {
    ...{ year, page, pageSize: acknowledgementsAPage },
    timeZone,
    isDistributor,
    mayWrite,
    sections: shown ? sectionsOf(shown) : [],
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
    ...(isDistributor ? { acknowledgements: [], acknowledged: 0 } : pageOf(acknowledgements, page)),
    ...(isDistributor || !current
      ? { owed: 0, owing: 0, firstOwing: [] }
      : await listOwing(db, fence, { today, done: ofCurrent.map(({ distributorId }) => distributorId) })),
  };
}

/** In entry the plan is owed to the distributor: how many are there, and how many and who of them first has not acknowledged it. */
async function listOwing(db: Database, fence: Fence, { today, done }: { today: string; done: readonly number[] }) {
  const stages = await listStagesOn(db, { date: today, fence });
  const ids = [...new Set(stages.filter(({ stage }) => stage === 'entry').map(({ distributorId }) => distributorId))];
  const owing = ids.filter((id) => !done.includes(id));
  const firstOwing = (await listDistributorNamesById(db, owing, today)).slice(0, owingShown);
  return { owed: ids.length, owing: owing.length, firstOwing };
}

function pageOf<Row>(acknowledgements: readonly Row[], page: number) {
  const from = (page - 1) * acknowledgementsAPage;
  return {
    acknowledgements: acknowledgements.slice(from, from + acknowledgementsAPage),
    acknowledged: acknowledgements.length,
  };
}
