import type { Database } from '#db/connect.ts';
import { listChangesAfter } from '#db/queries/changes.ts';
import { listOpenProposals } from '#db/queries/issue-proposals.ts';
import { listIssuedTotals, listOutcomeTotals, listRuns, listRunTotals } from '#db/queries/run-totals.ts';
import { findRun, listRunDefinitions } from '#db/queries/runs.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { type Language, localText } from '../i18n/index.ts';
import { type Fence, type Fenced, fenceOf } from '../identity/index.ts';
import type { Programme } from '../rebates/index.ts';
import { findPeriodSummary } from './list-periods.server.ts';
import { findPeriodBefore } from './period-before.server.ts';
import { type ProgrammeTotal, totalsByProgramme } from './programme-totals.ts';
import { sumByPlace } from './run-by-place.server.ts';

const changesShown = 5;

/** Everything that finance needs to know of a period before it is run or issued. Undefined for no period. */
export async function findPeriodPage(
  db: Database,
  viewer: Fenced,
  { period, language, now }: { period: string; language: Language; now: Date },
) {
  const summary = await findPeriodSummary(db, viewer, { period, now });
  if (!summary) return undefined;
  const runs = await listRuns(db, { period });
  const fence = fenceOf(viewer);
  const totals = await listRunTotals(
    db,
    fence,
    runs.map(({ id }) => id),
  );
  const changes = summary.run ? await listChangesAfter(db, summary.run.watermark, { limit: changesShown + 1 }) : [];
  const { timeZone } = await getSettings(db);
  const definitions = summary.run ? await listRunDefinitions(db, fence, summary.run.id) : new Map<number, Programme>();
  const date = summary.to ?? dayToText(dayInZone(now, timeZone));
  return {
    ...summary,
    timeZone,
    programmes: summary.run
      ? await listProgrammeTotals(db, fence, { runId: summary.run.id, definitions, language })
      : [],
    byPlace: summary.run ? await sumByPlace(db, fence, { runId: summary.run.id, date, definitions, language }) : [],
    before: await findPeriodBefore(db, viewer, { period, now }),
    refused: summary.run ? ((await findRun(db, summary.run.id))?.refused ?? []) : [],
    /** What was accepted after the latest run, the oldest first; `moreChanges` says that there is more of it. */
    changes: changes.slice(0, changesShown),
    moreChanges: changes.length > changesShown,
    waitingForSecond: summary.run ? await countProposed(db, fence, summary.run) : 0,
    runs: runs.map((run) => ({ ...run, due: totals.filter(({ runId }) => runId === run.id) })),
    granted: await listIssuedTotals(db, fence, period),
  };
}

/** How many statements of a run are proposed and wait for a second person. */
async function countProposed(
  db: Database,
  fence: Fence,
  { id, period }: { id: number; period: string },
): Promise<number> {
  const proposals = (await listOpenProposals(db, fence, period)).filter(({ runId }) => runId === id);
  return new Set(proposals.map(({ distributorId, currency }) => `${distributorId} ${currency}`)).size;
}

async function listProgrammeTotals(
  db: Database,
  fence: Fence,
  { runId, definitions, language }: { runId: number; definitions: ReadonlyMap<number, Programme>; language: Language },
): Promise<(ProgrammeTotal & { title: string })[]> {
  return totalsByProgramme(await listOutcomeTotals(db, fence, runId)).map((total) => {
    const title = definitions.get(total.versionId)?.title ?? {};
    return { ...total, title: localText(title, language) };
  });
}
