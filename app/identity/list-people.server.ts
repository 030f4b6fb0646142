import type { Database } from '#db/connect.ts';
import { countMemberships, listMemberships } from '#db/queries/people.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import type { Role } from './roles.ts';

export const peopleAPage = 50;

/**
 * One page, from 1, of those who may sign in: a row for each role of a person, by name; undefined beyond the last page.
 */
export async function listPeople(db: Database, { page, now }: { page: number; now: Date }) {
  const { timeZone } = await getSettings(db);
  const today = dayToText(dayInZone(now, timeZone));
  const offset = (page - 1) * peopleAPage;
  const rows = await listMemberships(db, { today, limit: peopleAPage, offset });
  if (rows.length === 0 && page > 1) return undefined;
  const people = rows.map((row) => ({ ...row, role: row.role as Role }));
  return { people, total: await countMemberships(db), pageSize: peopleAPage };
}
