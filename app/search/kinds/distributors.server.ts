import { listDistributorsInside } from '#db/queries/search.ts';
import { distributorPath } from '../../directory/index.ts';
import { fenceOf, isLimited } from '../../identity/index.ts';
import { bestOf } from '../fit.server.ts';
import type { SearchKind } from '../kind.server.ts';
import { knownNames } from '../known-names.server.ts';

/** By code, and by what they are and were called. */
export const distributors: SearchKind = {
  key: 'distributors',
  needs: 'distributors:read',
  async find(db, viewer, { question, ...asking }) {
    const inside = isLimited(viewer.limits) ? await listDistributorsInside(db, fenceOf(viewer)) : undefined;
    const all = await knownNames(db, 'distributors', { inside, ...asking });
    const { found, ...rest } = bestOf(all, question, asking);
    const hits = found.map(({ code, names: [name = code] }) => ({
      href: distributorPath(code),
      title: name,
      code,
      notes: [],
    }));
    return { hits, ...rest };
  },
};
