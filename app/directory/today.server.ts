import type { Database } from '#db/connect.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';

/** Which day it is for the installation. */
export async function getToday(db: Database, now: Date): Promise<{ today: string; timeZone: string }> {
  const { timeZone } = await getSettings(db);
  return { today: dayToText(dayInZone(now, timeZone)), timeZone };
}
