import type { Database } from '#db/connect.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { dayInZone, dayToText, type FiscalYear, startOfDay } from '../calendar/index.ts';
import { datesShown, daysAhead } from './due.ts';
import { daysBack } from './happened.ts';
import type { Clock } from './waiting.ts';

export type HomeClock = Clock & {
  fiscalYear: FiscalYear;
  todayText: string;
  /** The days to come at which a home looks. */
  ahead: { after: string; through: string; limit: number };
  /** The instant at which the last days begin. */
  since: string;
};

/** What a home asks of the calendar: its day, the days ahead and the days behind. */
export async function getClock(db: Database, now: Date): Promise<HomeClock> {
  const { fiscalYear, timeZone } = await getCalendar(db);
  const today = dayInZone(now, timeZone);
  const todayText = dayToText(today);
  return {
    today,
    timeZone,
    fiscalYear,
    todayText,
    ahead: { after: todayText, through: dayToText(today + daysAhead), limit: datesShown },
    since: startOfDay(today - daysBack, timeZone).toISOString(),
  };
}
