import type { Database } from '#db/connect.ts';
import { findInProductDirectory, listVersionsOfProduct } from '#db/queries/product-directory.ts';
import type { Language } from '../i18n/index.ts';
import { fenceOf, may, type Viewer } from '../identity/index.ts';
import { listProgrammesCounting } from '../rebates/index.server.ts';
import { productLineTitle } from './product-line-title.ts';
import { findSalesOf } from './sales-by-quarter.server.ts';
import { changedFields, stretchesOf } from './stretches.ts';
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
    history: isStaff ? stretches.map((stretch) => eventOf(stretch, today)).reverse() : undefined,
  };
}

/** What programmes ask of a product, as it is today. */
function asCounted({ productLine, brand, category }: { productLine: string; brand: string | null; category: string }) {
  return { from: 0, productLine, brand: brand ?? undefined, category: category || undefined };
}

type Stretch = ReturnType<typeof stretchesOf<Awaited<ReturnType<typeof listVersionsOfProduct>>[number]>>[number];

function eventOf({ version, from, until, before }: Stretch, today: string) {
  const changed = before ? changedFields(version, before, comparedFields) : [];
  return {
    ...{ id: version.id, from, acceptedAt: version.acceptedAt, acceptedByName: version.acceptedByName },
    isCurrent: (from ?? '') <= today && (until === undefined || until > today),
    isComing: (from ?? '') > today,
    isFirst: before === undefined,
    changes: changed.map((field) => ({ field, before: before?.[field] ?? null, after: version[field] })),
  };
}
