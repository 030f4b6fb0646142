import type { Database } from '#db/connect.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText, periodOfDay } from '../calendar/index.ts';

/** A file of programmes to be changed: one rebate of the running fiscal year, in the house currency, as JSON. */
export async function getProgrammeExample(db: Database, now: Date): Promise<{ text: string; name: string }> {
  const { currency, fiscalYearStartMonth, timeZone } = await getSettings(db);
  const { firstDay, lastDay } = periodOfDay(dayInZone(now, timeZone), 'year', { startMonth: fiscalYearStartMonth });
  const programme = {
    code: 'QUARTERLY',
    title: { en: 'Quarterly rebate', 'zh-Hans': '季度返利', 'zh-Hant': '季度返利' },
    currency,
    effective: { from: dayToText(firstDay), to: dayToText(lastDay) },
    period: 'quarter',
    basis: { of: 'amount' },
    bands: [
      { from: '10000', percent: '2' },
      { from: '50000', percent: '3' },
    ],
  };
  return { text: `${JSON.stringify([programme], null, 2)}\n`, name: 'programmes.json' };
}
