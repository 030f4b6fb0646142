import type { Database } from '#db/connect.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { parsePeriod, previousPeriod } from '../calendar/index.ts';
import type { Fenced } from '../identity/index.ts';
import { findPeriodSummary } from './list-periods.server.ts';

/** The period of the same length before, with what is due by its latest run; undefined where it has none. */
export async function findPeriodBefore(
  db: Database,
  viewer: Fenced,
  { period: text, now }: { period: string; now: Date },
) {
  const { fiscalYear } = await getCalendar(db);
  const period = parsePeriod(text, fiscalYear);
  if (!period) return undefined;
  const before = await findPeriodSummary(db, viewer, { period: previousPeriod(period, fiscalYear).text, now });
  return before?.run && { text: before.text, due: before.run.due };
}
