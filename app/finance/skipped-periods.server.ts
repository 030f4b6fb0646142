import { type Programme, termOf } from '#app/rebates/index.ts';
import type { Database } from '#db/connect.ts';
import { listMonthsWithLines } from '#db/queries/line-segments.ts';
import { listIssuedTotals } from '#db/queries/run-totals.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { dayToText, type FiscalYear, type Period, parsePeriod, previousPeriod } from '../calendar/index.ts';
import { noFence } from '../identity/index.ts';
import { lastIssuedDay } from './last-issued-day.ts';

const mostPeriods = 12;

/**
 * Earlier periods of the same length, in the terms of the programmes, that have sales and end after all that was issued.
 * What is due for them comes as adjustments in the statements of this one, or not at all where nothing has been issued yet.
 */
export async function listSkippedPeriods(
  db: Database,
  { period, definitions }: { period: string; definitions: readonly Programme[] },
): Promise<{ periods: string[]; isFirst: boolean }> {
  const { fiscalYear } = await getCalendar(db);
  const issued = await listIssuedTotals(db, noFence);
  const issuedUntil = lastIssuedDay(issued, fiscalYear);
  const months = await listMonthsWithLines(db);
  const hasSales = ({ firstDay, lastDay }: Period) =>
    months.some((month) => dayToText(firstDay).slice(0, 7) <= month && month <= dayToText(lastDay));
  const skipped = earlierPeriods(period, definitions, fiscalYear).filter(
    (earlier) => earlier.lastDay > issuedUntil && hasSales(earlier),
  );
  return { periods: skipped.map(({ text }) => text), isFirst: issued.length === 0 };
}

/** The oldest first. */
function earlierPeriods(text: string, definitions: readonly Programme[], fiscalYear: FiscalYear): Period[] {
  const begins = Math.min(...definitions.map((definition) => termOf(definition).from));
  const periods: Period[] = [];
  let period = parsePeriod(text, fiscalYear);
  while (period && periods.length < mostPeriods) {
    period = previousPeriod(period, fiscalYear);
    if (period.lastDay < begins) break;
    periods.unshift(period);
  }
  return periods;
}
