import { localText, sayIn } from '../../i18n/index.ts';
import { fundMessages } from '../../i18n/messages/funds.ts';
import { brandName } from '../../marketing/index.ts';
import type { SearchKind } from '../kind.server.ts';
import { knownRequests } from '../known-records.server.ts';
import { findOfRequests } from '../made-of-requests.server.ts';

/** By title, and by what their activities are. */
export const requests: SearchKind = {
  key: 'requests',
  needs: 'funds:read',
  async find(db, viewer, asking) {
    const { language } = asking;
    const { found, ...rest } = await findOfRequests(db, viewer, { all: await knownRequests(db, viewer), asking });
    const say = sayIn(fundMessages, language);
    const hits = found.map(({ thing: { id, names }, source }) => ({
      href: `/requests/${id}`,
      title: names[0] as string,
      notes: [
        ...(viewer.distributorId === null ? [source.distributor] : []),
        say('named', { brand: localText(brandName(source), language), year: source.year }),
      ],
    }));
    return { hits, ...rest };
  },
};
