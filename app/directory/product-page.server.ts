import type { Database } from '#db/connect.ts';
import { findInProductDirectory, listVersionsOfProduct } from '#db/queries/product-directory.ts';
import type { Language } from '../i18n/index.ts';
import { fenceOf, may, type Viewer } from '../identity/index.ts';
import { listProgrammesCounting } from '../rebates/index.server.ts';
import { historyOf } from './history.ts';
import { productLineTitle } from './product-line-title.ts';
import { findSalesOf } from './sales-by-quarter.server.ts';
import { stretchesOf } from './stretches.ts';
import { getToday } from './today.server.ts';

const comparedFields = ['name', 'productLine', 'brand', 'category', 'unit', 'listPrice', 'currency'] as const;

/** What is known of one product; undefined where it is not the viewer's to see. */
export async function findProductPage(
  db: Database,
  viewer: Viewer,
  { sku, language, now }: { sku: string; language: Language; now: Date },
) {
  const { today, timeZone } = await getToday(db, now);
  const found = await findInProductDirectory(db, fenceOf(viewer), { sku, today });
  if (!found) return undefined;
  const { id, productLineTitle: title, ...product } = found;
  const isStaff = viewer.distributorId === null;
  const stretches = isStaff ? stretchesOf(await listVersionsOfProduct(db, id)) : [];
  return {
    ...{ isStaff, timeZone },
    product: { ...product, productLineTitle: productLineTitle({ code: product.productLine, title }, language) },
    programmes: may(viewer, 'programmes:read')
      ? await listProgrammesCounting(db, viewer, { sku, version: asCounted(product), language, now })
      : undefined,
    sales: may(viewer, 'sales:read') ? await findSalesOf(db, viewer, { productId: id, now }) : undefined,
    history: isStaff ? historyOf(stretches, { fields: comparedFields, today }) : undefined,
  };
}

/** What programmes ask of a product, as it is today. */
function asCounted({ productLine, brand, category }: { productLine: string; brand: string | null; category: string }) {
  return { from: 0, productLine, brand: brand ?? undefined, category: category || undefined };
}
