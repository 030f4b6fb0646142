import type { Database } from '#db/connect.ts';
import { getCalendar } from '#db/queries/settings.ts';
import { dayInZone, dayToText, type FiscalYear, periodOfDay } from '../calendar/index.ts';

export type Today = { today: string; year: string; timeZone: string; fiscalYear: FiscalYear };

/** The business date at an instant, and the fiscal year in which it lies. */
export async function getToday(db: Database, now: Date): Promise<Today> {
  const { fiscalYear, timeZone } = await getCalendar(db);
  const day = dayInZone(now, timeZone);
  return { today: dayToText(day), year: periodOfDay(day, 'year', fiscalYear).text, timeZone, fiscalYear };
}
