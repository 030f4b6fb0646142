import type { LoaderFunctionArgs } from '@remix-run/node';
import { exportProducts, productFilterNames } from '#app/directory/index.server.ts';
import { csvResponse } from '#app/files/index.server.ts';
import { findTexts, requireViewer } from '#app/identity/index.server.ts';

export const handle = { needs: 'products:read' };

/** What the filter of the list finds, all of it, in the order of the list. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'products:read');
  const filter = findTexts(args.request, productFilterNames);
  const { sort } = findTexts(args.request, ['sort']);
  const { db, now, readsOn } = args.context;
  return csvResponse(await exportProducts(db, viewer, { filter, sort, now: now(), readsOn }));
}
