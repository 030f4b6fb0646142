import type { Database } from '#db/connect.ts';
import { listIssuedPeriods } from '#db/queries/statements.ts';
import { type DateText, type DayRange, dayToText, type FiscalYear, parsePeriod } from '../calendar/index.ts';
import { noFence } from '../identity/index.ts';

/**
 * The day on which the first period with a statement begins, where that is before the days asked for: from there on what
 * arrives late is an adjustment. What was before the first statement was settled elsewhere. Null without any.
 */
export async function findFirstDay(
  db: Database,
  { from, fiscalYear }: { from: DayRange['from']; fiscalYear: FiscalYear },
): Promise<DateText | null> {
  const periods = await listIssuedPeriods(db, noFence);
  const days = periods.flatMap((text) => parsePeriod(text, fiscalYear)?.firstDay ?? []);
  const first = Math.min(...days);
  return first < from ? dayToText(first) : null;
}
