import type { Database } from '#db/connect.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { listIssuedPeriods, listStatementsWithin, type StatementFilter } from '#db/queries/statements.ts';
import { dayInZone, dayToText, newestFirst, requirePeriod } from '../calendar/index.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';

type Choice = StatementFilter & {
  /** Only those before this number of the series. */
  before?: number;
  now: Date;
};

/**
 * A page of the statements that the viewer may see, the newest first, and the periods to choose from. `older` is the
 * `before` of the next page, if there is one.
 */
export async function listStatements(db: Database, viewer: Viewer, choice: Choice) {
  const { fiscalYear } = await getCalendar(db);
  const page = await listPage(db, viewer, choice);
  const periods = (await listIssuedPeriods(db, fenceOf(viewer))).map((text) => requirePeriod(text, fiscalYear));
  return { ...page, periods: periods.sort(newestFirst).map(({ text }) => text) };
}

/** The newest statements of one distributor that the viewer may see, and whether there are more. */
export async function listStatementsOf(
  db: Database,
  viewer: Viewer,
  { distributorId, limit, now }: { distributorId: number; limit: number; now: Date },
) {
  const { statements, older } = await listPage(db, viewer, { distributorId, now });
  return { statements: statements.slice(0, limit), hasMore: older !== undefined || statements.length > limit };
}

async function listPage(db: Database, viewer: Viewer, { now, ...choice }: Choice) {
  const { timeZone } = await getCalendar(db);
  const dateOf = (instant: Date) => dayToText(dayInZone(instant, timeZone));
  const { rows, older } = await listStatementsWithin(db, fenceOf(viewer), { ...choice, today: dateOf(now) });
  return { statements: rows.map(({ issuedAt, ...row }) => ({ ...row, issuedOn: dateOf(new Date(issuedAt)) })), older };
}
