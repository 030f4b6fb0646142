import type { Database } from '#db/connect.ts';
import { findInProductDirectory, listVersionsOfProduct } from '#db/queries/product-directory.ts';
import type { Language } from '../i18n/index.ts';
import { fenceOf, type Viewer } from '../identity/index.ts';
import { productLineTitle } from './product-line-title.ts';
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
    history: isStaff ? stretches.map((stretch) => eventOf(stretch, today)).reverse() : undefined,
  };
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
