import { sayIn } from '../../i18n/index.ts';
import { claimMessages } from '../../i18n/messages/claims.ts';
import type { SearchKind } from '../kind.server.ts';
import { knownClaims } from '../known-records.server.ts';
import { findOfRequests } from '../made-of-requests.server.ts';

/** By number, by the activity that is claimed for, and by the request. */
export const claims: SearchKind = {
  key: 'claims',
  needs: 'funds:read',
  async find(db, viewer, asking) {
    const { found, ...rest } = await findOfRequests(db, viewer, { all: await knownClaims(db, viewer), asking });
    const say = sayIn(claimMessages, asking.language);
    const hits = found.map(({ thing: { code, names }, source }) => ({
      href: `/claims/${code}`,
      title: say('number', { id: code }),
      notes: [names[0] as string, ...(viewer.distributorId === null ? [source.distributor] : [])],
    }));
    return { hits, ...rest };
  },
};
