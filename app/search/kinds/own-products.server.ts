import { findDistributorKey } from '#db/queries/distributors.ts';
import { listProductsOfPartnerships } from '#db/queries/search.ts';
import { partnershipPath } from '../../partnerships/index.ts';
import { findProducts } from '../find-products.server.ts';
import { nothing, type SearchKind } from '../kind.server.ts';

/**
 * For a distributor, the products of the product lines in which it stands: they lead to the partnership, which says what
 * buying them earns.
 */
export const ownProducts: SearchKind = {
  key: 'products',
  needs: 'partnerships:read',
  of: 'distributor',
  async find(db, { distributorId }, asking) {
    const own = distributorId === null ? undefined : await findDistributorKey(db, { id: distributorId });
    if (!own) return nothing;
    const inside = await listProductsOfPartnerships(db, { distributorId: own.id, today: asking.today });
    const hrefOf = (_: unknown, productLine: string) => partnershipPath({ code: own.code, productLine });
    return findProducts(db, { ...asking, inside, hrefOf });
  },
};
