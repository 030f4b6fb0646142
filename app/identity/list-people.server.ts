import type { Database } from '#db/connect.ts';
import { countPeople, listMembershipsOf, listPeoplePage } from '#db/queries/memberships.ts';
import { getSettings } from '#db/queries/settings.ts';
import { dayInZone, dayToText } from '../calendar/index.ts';
import { readOrder } from './read-order.ts';
import { fenceOf, isRole, type Role, type Viewer } from './roles.ts';

export const peopleAPage = 50;

/** Which people: called like a text or of a distributor so called, in a role, and acting now or no longer. */
export type PeopleChoice = { text?: string; role?: string; standing?: string };

/** How many people act now for a distributor. */
export function countPeopleOf(db: Database, distributorId: number): Promise<number> {
  return countPeople(db, { distributorId });
}

type Listing = {
  choice: PeopleChoice;
  /** As the address says it: `name`, or `-name` in descending order. */
  sort?: string;
  page: number;
  now: Date;
};

/**
 * One page, from 1, of the people whom the viewer looks after, with what they are; of an owner those who act for
 * the own distributor, as which alone they are shown. Undefined beyond the last page.
 */
export async function listPeople(
  db: Database,
  viewer: Viewer,
  { choice: { text, role, standing }, sort, page, now }: Listing,
) {
  const order = readOrder(sort, ['name', 'email']);
  const { distributorId } = fenceOf(viewer);
  const isStaff = distributorId === undefined;
  const isFormer = isStaff && standing === 'former';
  const filter = { distributorId, text, role: isStaff && role && isRole(role) ? role : undefined, isFormer };
  const total = await countPeople(db, filter);
  const offset = (page - 1) * peopleAPage;
  const people = await listPeoplePage(db, { ...filter, order, limit: peopleAPage, offset });
  if (people.length === 0 && page > 1) return undefined;

  const { timeZone } = await getSettings(db);
  const today = dayToText(dayInZone(now, timeZone));
  const ids = people.map(({ id }) => id);
  const memberships = (await listMembershipsOf(db, ids, { today, distributorId })).filter(
    ({ endedAt }) => isFormer || endedAt === null,
  );
  const shown = people.map((person) => ({
    ...person,
    memberships: memberships
      .filter(({ personId }) => personId === person.id)
      .map(({ id, role: as, distributorCode, distributorName, isOwner }) => ({
        id,
        role: as as Role,
        distributor: distributorName ?? distributorCode,
        isOwner,
      })),
  }));
  return { people: shown, total, pageSize: peopleAPage, isStaff };
}
