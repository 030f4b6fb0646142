import type { LoaderFunctionArgs } from '@remix-run/node';
import { csvResponse } from '#app/files/index.server.ts';
import { findTexts, requireViewer } from '#app/identity/index.server.ts';
import { exportStatementList } from '#app/statements/index.server.ts';

export const handle = { needs: 'statements:read' };

/** What the filter of the list finds, all of it, in the order of the list. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args, 'statements:read');
  const choice = findTexts(args.request, ['period', 'distributor', 'sort']);
  const { db, now, readsOn } = args.context;
  return csvResponse(exportStatementList(db, viewer, { ...choice, now: now(), readsOn }));
}
