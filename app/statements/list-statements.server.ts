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
export async function listStatements(db: Database, viewer: Viewer, { now, ...choice }: Choice) {
  const { timeZone, fiscalYear } = await getCalendar(db);
  const dateOf = (instant: Date) => dayToText(dayInZone(instant, timeZone));
  const fence = fenceOf(viewer);
  const { rows, older } = await listStatementsWithin(db, fence, { ...choice, today: dateOf(now) });
  const periods = (await listIssuedPeriods(db, fence)).map((text) => requirePeriod(text, fiscalYear));
  return {
    statements: rows.map(({ issuedAt, ...row }) => ({ ...row, issuedOn: dateOf(new Date(issuedAt)) })),
    older,
    periods: periods.sort(newestFirst).map(({ text }) => text),
  };
}
