import { listProductsInside } from '#db/queries/inside.ts';
import { limitsProductLines } from '../../identity/index.ts';
import { findProducts } from '../find-products.server.ts';
import type { SearchKind } from '../kind.server.ts';

/** Every product within the limits of a staff role. */
export const products: SearchKind = {
  key: 'products',
  needs: 'products:read',
  of: 'staff',
  async find(db, { limits }, asking) {
    const inside = limitsProductLines(limits) ? await listProductsInside(db, limits) : undefined;
    const hrefOf = ({ code }: { code: string }) => `/products/${encodeURIComponent(code)}`;
    return findProducts(db, { ...asking, inside, hrefOf });
  },
};
