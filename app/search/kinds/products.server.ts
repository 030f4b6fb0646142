import type { Database } from '#db/connect.ts';
import { listProductsInside } from '#db/queries/inside.ts';
import { listLinesOfProducts, listProductsOfPartnerships } from '#db/queries/search.ts';
import { productPath } from '../../directory/index.ts';
import { type LocalText, localText } from '../../i18n/index.ts';
import { limitsProductLines, type Viewer } from '../../identity/index.ts';
import { bestOf } from '../fit.server.ts';
import type { SearchKind } from '../kind.server.ts';
import { knownNames } from '../known-names.server.ts';

/** By SKU, and by what they are and were called, each with its product line. */
export const products: SearchKind = {
  key: 'products',
  needs: 'products:read',
  async find(db, viewer, { question, language, ...asking }) {
    const inside = await findInside(db, viewer, asking.today);
    const all = await knownNames(db, 'products', { inside, ...asking });
    const { found, ...rest } = bestOf(all, question, asking);
    const ids = found.map(({ id }) => id);
    const lines = await listLinesOfProducts(db, ids, asking);
    const hits = found.map(({ id, code, names: [name = code] }) => {
      const line = lines.get(id);
      const title = line && (localText(JSON.parse(line.title) as LocalText, language) || line.code);
      return { href: productPath(code), title: name, code, notes: title ? [title] : [] };
    });
    return { hits, ...rest };
  },
};

/** Staff find products within their limits, a distributor's people those of the product lines in which it ever stood. */
async function findInside(db: Database, { distributorId, limits }: Viewer, today: string) {
  if (distributorId !== null) return listProductsOfPartnerships(db, { distributorId, today });
  return limitsProductLines(limits) ? listProductsInside(db, limits) : undefined;
}
