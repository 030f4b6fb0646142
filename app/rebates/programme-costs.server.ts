import type { Database } from '#db/connect.ts';
import { listProgrammeTotals, listRuns, type ProgrammeTotal } from '#db/queries/run-totals.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';

const runsShown = 4;

export type ProgrammeCost = ProgrammeTotal & { period: string };

/**
 * What a programme came to, inside the limits of a viewer of the staff: by the latest run of each of the periods that were
 * run last. A run of a period that is not over is a forecast, and its sum so far.
 */
export async function listProgrammeCosts(db: Database, viewer: Viewer, code: string): Promise<ProgrammeCost[]> {
  const runs = (await listRuns(db, { latest: true })).slice(0, runsShown);
  const periods = new Map(runs.map(({ id, period }) => [id, period]));
  const totals = await listProgrammeTotals(db, fenceOf(viewer), { code, runIds: [...periods.keys()] });
  return totals.map((total) => ({ ...total, period: periods.get(total.runId) as string }));
}
