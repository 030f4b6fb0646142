import type { Database } from '#db/connect.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { listIssuedPeriods, listStatementsWithin, type StatementFilter } from '#db/queries/statements.ts';
import { dayInZone, dayToText, newestFirst, requirePeriod } from '../calendar/index.ts';
import { csvOfPages, exactNumber, rowsAPart } from '../files/index.server.ts';
import { fenceOf, readOrder, type Viewer } from '../identity/index.ts';
import { amountToText } from '../money/index.ts';

type Choice = StatementFilter & {
  /** As the address says it: `granted`, or `-granted` in descending order; the newest first where it says nothing. */
  sort?: string;
  /** The number of the series after which the page begins. */
  before?: number;
  limit?: number;
  now: Date;
};

/** A page of the statements that the viewer may see, and the periods to choose from. `older` is the `before` of the next page, if there is one. */
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

/** All statements of a filter in their order, as a CSV file made while it is read. */
export function exportStatementList(
  db: Database,
  viewer: Viewer,
  { readsOn, ...choice }: Omit<Choice, 'before' | 'limit'> & { readsOn: () => Promise<boolean> },
) {
  return csvOfPages({
    ...{ name: 'statements.csv', columns, readsOn },
    async pageAfter(before: number | undefined) {
      const { statements, older } = await listPage(db, viewer, { ...choice, before, limit: rowsAPart });
      return { rows: statements, older };
    },
    recordOf({ number, code, name, period, currency, issuedOn, ...amounts }) {
      const amount = (minor: number) => exactNumber(amountToText(minor, currency));
      return {
        ...{ number, distributor: code, distributor_name: name ?? '', period, issued_on: issuedOn, currency },
        granted: amount(amounts.grantedMinor),
        settled: amount(amounts.settledMinor),
        closing: amount(amounts.closingMinor),
      };
    },
  });
}

const columns = [
  ...(['number', 'distributor', 'distributor_name', 'period', 'issued_on'] as const),
  ...(['currency', 'granted', 'settled', 'closing'] as const),
] as const;

async function listPage(db: Database, viewer: Viewer, { sort, now, ...choice }: Choice) {
  const { timeZone } = await getCalendar(db);
  const dateOf = (instant: Date) => dayToText(dayInZone(instant, timeZone));
  const order = readOrder(sort, ['number', 'granted', 'closing'], { firstDescends: true });
  const { rows, older } = await listStatementsWithin(db, fenceOf(viewer), { ...choice, order, today: dateOf(now) });
  return { statements: rows.map(({ issuedAt, ...row }) => ({ ...row, issuedOn: dateOf(new Date(issuedAt)) })), older };
}
