import { listMembershipsOf } from '#db/queries/memberships.ts';
import { listPeopleCalled } from '#db/queries/search.ts';
import { type Language, sayIn } from '../../i18n/index.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { fenceOf, type Role } from '../../identity/index.ts';
import { bestOf, comparable } from '../fit.server.ts';
import type { SearchKind } from '../kind.server.ts';

/** Those who act now, by name and by the beginning of their e-mail. Nothing of them is kept for the next question. */
export const people: SearchKind = {
  key: 'people',
  needs: 'people:read',
  async find(db, viewer, { question, language, today, ...window }) {
    const { distributorId } = fenceOf(viewer);
    const all = await listPeopleCalled(db, { distributorId });
    const called = all.map(({ id, name, email }) => comparable({ id, code: email, names: [name] }));
    const { found, ...rest } = bestOf(called, question, window);
    const ids = found.map(({ id }) => id);
    const memberships = (await listMembershipsOf(db, ids, { today, distributorId })).filter(
      ({ endedAt }) => endedAt === null,
    );
    const hits = found.map(({ id, code, names: [name = code] }) => ({
      href: `/people/${id}`,
      title: name,
      code,
      notes: memberships.filter(({ personId }) => personId === id).map((one) => actingName(one, language)),
    }));
    return { hits, ...rest };
  },
};

type Membership = Awaited<ReturnType<typeof listMembershipsOf>>[number];

function actingName({ role, isOwner, distributorName, distributorCode }: Membership, language: Language): string {
  const say = sayIn(commonMessages, language);
  const distributor = distributorName ?? distributorCode;
  return distributor ? say(isOwner ? 'ownerOf' : 'memberOf', { distributor }) : say(role as Role);
}
