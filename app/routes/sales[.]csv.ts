import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvResponse } from '#app/files/index.server.ts';
import { findTexts, notFound, requireViewer } from '#app/identity/index.server.ts';
import { exportSalesLines, salesFilterNames } from '#app/sales/index.server.ts';

export const handle = { needs: 'sales:read' };

/** What the filter of the list finds, all of it. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'sales:read');
  const filter = findTexts(args.request, salesFilterNames);
  const { db, now, readsOn } = args.context;
  return csvResponse((await exportSalesLines(db, viewer, { filter, now: now(), readsOn })) ?? notFound());
}
