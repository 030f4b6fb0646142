import { engineRevision, isForecast } from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import { findLatestRun } from '#db/queries/runs.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { parsePeriod } from '../calendar/index.ts';
import type { IssueRefusal } from '../jobs/index.ts';
import type { Run } from './run-facts.server.ts';

/** Why nothing of a period can be issued. */
export type NotIssuable = { kind: Exclude<IssueRefusal, 'newer-run'> };

/** The run from which the statements of a period are issued: the latest, once the period is over. */
export async function findIssuableRun(
  db: Database,
  { period, now }: { period: string; now: Date },
): Promise<{ kind: 'run'; run: Run } | NotIssuable> {
  const { fiscalYear, timeZone } = await getCalendar(db);
  const days = parsePeriod(period, fiscalYear);
  if (!days) return { kind: 'no-such-period' };
  const isForecastAt = (instant: Date) => isForecast(instant, { lastDay: days.lastDay, timeZone });
  if (isForecastAt(now)) return { kind: 'period-not-over' };
  const run = await findLatestRun(db, period);
  if (!run) return { kind: 'no-run' };
  // What was sold between such a run and the period's end would not be granted.
  if (isForecastAt(new Date(run.ranAt))) return { kind: 'run-is-forecast' };
  return run.engineRevision === engineRevision ? { kind: 'run', run } : { kind: 'run-by-another-engine' };
}
